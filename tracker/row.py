"""One table row as cells with exact positions, split by the escape rule of GFM.

markdown-it says on which line a row stands but not where its cells are, and unescapes what they hold; so
the source is split here again, and the document reader compares both splits and refuses where they differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

#: What markdown-it strips from a cell; `str.strip` alone would strip more, such as U+0085.
SPACE = (
    " \t\n\v\f\r\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its source between two pipes, and the trimmed span in it."""

    #: Offsets of the trimmed span in the document.
    start: int
    end: int
    #: The trimmed span as it stands in the source, escapes and all.
    source: str
    #: White space before and after the span; all of it is before when the cell is empty.
    before: str
    after: str

    @property
    def content(self) -> str:
        """What Markdown takes for the content of the cell: the source with its pipes unescaped."""
        return self.source.replace("\\|", "|").strip(SPACE)


def cells_between(document: str, start: int, end: int) -> tuple[Cell, ...]:
    """The cells of the row that stands at these offsets, without its line ending."""
    while start < end and document[start] in SPACE:
        start += 1
    while end > start and document[end - 1] in SPACE:
        end -= 1
    bounds = _bounds(document, start, end)
    if bounds[0][0] == bounds[0][1]:
        bounds = bounds[1:]  # nothing stands before the leading pipe
    if bounds and bounds[-1][0] == bounds[-1][1]:
        bounds = bounds[:-1]
    return tuple(_cell(document, left, right) for left, right in bounds)


def _bounds(document: str, start: int, end: int) -> list[tuple[int, int]]:
    pipes = [start - 1]
    escaped = False
    for offset in range(start, end):
        character = document[offset]
        if character == "|" and not escaped:
            pipes.append(offset)
        escaped = character == "\\"
    pipes.append(end)
    return [(left + 1, right) for left, right in pairwise(pipes)]


def _cell(document: str, left: int, right: int) -> Cell:
    raw = document[left:right]
    source = raw.strip(SPACE)
    before = raw[: len(raw) - len(raw.lstrip(SPACE))]
    after = raw[len(before) + len(source) :]
    start = left + len(before)
    return Cell(start, start + len(source), source, before, after)
