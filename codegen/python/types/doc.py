"""Docstrings from descriptions."""

from __future__ import annotations

import textwrap
import unicodedata

#: The longest line of a generated file.
WIDTH = 88


def width(text: str) -> int:
    """How many columns a line takes: the letters of some scripts take two."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def docstring(text: str, indent: int) -> list[str]:
    """The lines of a docstring, as `ruff format` leaves them; none for an empty text."""
    cleaned = _cleaned(text)
    if not cleaned:
        return []
    space = " " * indent
    escaped = cleaned.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    before = " " if escaped.startswith('"') else ""
    behind = " " if escaped.endswith('"') else ""
    if "\n" not in escaped and indent + width(before + escaped + behind) + 6 <= WIDTH:
        return [f'{space}"""{before}{escaped}{behind}"""']
    lines = [wrapped for line in escaped.split("\n") for wrapped in _wrapped(line, indent)]
    first = f'{space}"""{before}{lines[0].lstrip()}'
    return [first, *(f"{space}{line}" if line else "" for line in lines[1:]), f'{space}"""']


def _wrapped(line: str, indent: int) -> list[str]:
    own = len(line) - len(line.lstrip(" "))
    return textwrap.wrap(
        line,
        WIDTH - indent - 4,
        subsequent_indent=" " * own,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _cleaned(text: str) -> str:
    """The text without what a source file may not hold: line ends are all alike, tabs are spaces."""
    lines = text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = ["".join(map(_character, line)).rstrip() for line in lines]
    return "\n".join(kept).strip()


def _character(character: str) -> str:
    shown = unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp") and character not in _TURNING
    return character if shown else " "


#: Marks that turn the direction of writing: in source they hide what stands there.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
