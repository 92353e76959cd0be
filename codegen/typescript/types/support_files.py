"""The files that all contracts of a folder share."""

from __future__ import annotations

from importlib.resources import files

from codegen.types.text_form import text_form
from codegen.typescript.types.contract_file import HEADER
from codegen.wire.shape import Coded, Kind


def support_file(name: str) -> str:
    """The text of a file that every folder has: `wire.ts`, `json.ts`, `texts.ts`, `vectors.ts`."""
    text = files("codegen.typescript.types").joinpath("support", name).read_text(encoding="utf-8")
    for kind in Kind:
        form = text_form(Coded(kind), "string")
        if form is not None:
            text = text.replace(f"/<{form.name}>/u", f"/{form.expression.replace('/', chr(92) + '/')}/u")
    return f"{HEADER}\n{text}"
