"""Text put into GitHub's Markdown so that it is shown as it is: no markup, HTML or web link of its own.

Invariant: what `prose`, `code` and `cell` return is one line, and nothing here ends the construct it is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parity.report.harmless import cut, harmless

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|#~$])")
#: What makes GitHub turn a word into a link; such a word is shown as code.
_ADDRESS = re.compile(r"://|www\.", re.IGNORECASE)
#: What would begin a list or draw a line, at the beginning of a paragraph.
_START = re.compile(r"^(\d*)([-+.)])(?=[ -]|$)")


def prose(text: str) -> str:
    """The text as words; what stands between two backticks is shown as code, all else literally."""
    parts = one_line(text).split("`")
    if len(parts) % 2 == 0:
        parts[-2:] = ["`".join(parts[-2:])]
    shown, after_code = "", False
    for is_code, part in _pieces(parts):
        shown += " " if is_code and after_code else ""  # two spans side by side would be read as one
        shown += code(part) if is_code else _SPECIAL.sub(r"\\\1", part)
        after_code = is_code
    return _START.sub(r"\1\\\2", shown)


def _pieces(parts: list[str]) -> Iterator[tuple[bool, str]]:
    """The text in order, each piece with whether it is code."""
    for index, part in enumerate(parts):
        if index % 2:
            yield True, part
        else:
            yield from ((bool(_ADDRESS.search(word)), word) for word in re.findall(r" +|[^ ]+", part))


def code(text: str) -> str:
    """The text as a code span."""
    line = one_line(text)
    if not line:
        return "(empty)"
    ticks = "`" * (_longest_run(line) + 1)
    padded = f" {line} " if line[0] in "` " or line[-1] in "` " else line
    return f"{ticks}{padded}{ticks}"


def cell(text: str, most: int = 200) -> str:
    """The text as a code span in a table."""
    return code(cut(one_line(text), most)).replace("|", "\\|")


def fence(text: str, language: str = "") -> str:
    """The text as a fenced block."""
    block = harmless(text)
    ticks = "`" * max(3, _longest_run(block) + 1)
    return f"{ticks}{language}\n{block}\n{ticks}"


def table(names: Sequence[str], rows: Sequence[str]) -> str:
    """A table of rows that `row` made."""
    return "\n".join((row(*names), "|---" * len(names) + "|", *rows))


def row(*cells: str) -> str:
    """One row of a table; its cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def one_line(text: str) -> str:
    """The harmless text with each run of white space as one space."""
    return " ".join(harmless(text).split())


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
