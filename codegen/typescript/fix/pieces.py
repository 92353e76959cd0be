"""Functions that a wire file brings along where its code needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files

_PIECE = re.compile(r"^(?:export )?function (\w+).*?^}\n", re.MULTILINE | re.DOTALL)
_COMMENT = "// "


def pieces() -> dict[str, str]:
    """Name -> text of every function there is, with the comment in front of it."""
    found: dict[str, str] = {}
    for name in ("read.ts", "coded.ts"):
        text = files("codegen.typescript.fix").joinpath("code", name).read_text(encoding="utf-8")
        for paragraph in re.split(r"\n(?=// )", text):
            match = _PIECE.search(paragraph)
            if match is not None and paragraph.startswith(_COMMENT):
                found[match[1]] = paragraph.strip() + "\n"
    return found


def needed(text: str) -> list[str]:
    """The functions that a text calls, and those that these call, in their own order."""
    every = pieces()
    used: set[str] = set()
    pending = list(_called(text, every))
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            pending += _called(every[name], every)
    return [text for name, text in every.items() if name in used]


def _called(text: str, names: Iterable[str]) -> Iterable[str]:
    code = re.sub(r"//[^\n]*", "", text)
    return [name for name in names if re.search(rf"(?<!\w)(?<![\w)\]]\.){name}(?:<[^>(]*>)?\(", code)]
