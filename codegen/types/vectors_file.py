"""The file of vectors beside generated types: what the test in the language's own idiom reads."""

from __future__ import annotations

import json
from collections.abc import Sequence

from codegen.types.emitted import Asked, Limitation, limited
from codegen.types.vector import Vector


def vectors_file(asked: Asked, limitations: Sequence[Limitation]) -> str:
    """The JSON text of the file: one vector a line, those the code must take apart from those it must refuse.

    A vector that a limitation concerns says so under `limited`.
    """
    contract = asked.type.contract
    sides = [
        (name, [_line(each, limitations) for each in asked.vectors if each.accept is accept])
        for name, accept in (("accept", True), ("reject", False))
    ]
    head = [f'  "contract": {_text(contract.ref)},', f'  "fingerprint": {_text(contract.fingerprint)},']
    lists = ",\n".join(f'  "{name}": {_list(lines)}' for name, lines in sides)
    return "\n".join(["{", *head, lists, "}", ""])


def _list(lines: Sequence[str]) -> str:
    return "[\n" + ",\n".join(f"    {line}" for line in lines) + "\n  ]" if lines else "[]"


def _line(vector: Vector, limitations: Sequence[Limitation]) -> str:
    members = {"name": vector.name, "text": vector.text, "why": vector.why}
    reason = limited(vector, limitations)
    if reason:
        members["limited"] = reason
    return "{" + ", ".join(f"{_text(name)}: {_text(member)}" for name, member in members.items()) + "}"


def _text(text: str) -> str:
    """The text in JSON, with an escape for everything that an editor or a review would not show."""
    return "".join(
        each if each.isprintable() else json.dumps(each)[1:-1]
        for each in json.dumps(text, ensure_ascii=False)
    )
