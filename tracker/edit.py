"""Edits of a document as splices: each replaces one span, and every byte outside the spans stays.

Invariant: a splice covers the trimmed span of one cell, or inserts whole rows after the last row of a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tracker.document import Page, Table
    from tracker.row import Cell


@dataclass(frozen=True, slots=True)
class Splice:
    """Text in place of the span between two offsets."""

    start: int
    end: int
    text: str


def fill(cell: Cell, text: str) -> Splice:
    """The splice that gives a cell its text; in an empty cell it keeps off the pipes."""
    if cell.source:
        return Splice(cell.start, cell.end, text)
    room = len(cell.before)  # of an empty cell all white space is before the span
    if room > 1:
        return Splice(cell.start - room + 1, cell.start - room + 1, text)
    return Splice(cell.start, cell.end, f"{text} " if room else f" {text} ")


def append(table: Table, rows: Iterable[Mapping[int, str]]) -> Splice:
    """The splice that adds rows, given as texts by column, after the last row of a table."""
    lines = [table.indent + _line(table, row) for row in rows]
    if table.last_ending:
        text = "".join(line + table.last_ending for line in lines)
    else:
        text = "".join(table.ending + line for line in lines)  # the file still ends without a line ending
    return Splice(table.end, table.end, text)


def spliced(page: Page, splices: Iterable[Splice]) -> bytes:
    """The document with the splices made."""
    pieces: list[str] = [page.mark]
    position = 0
    for splice in sorted(splices, key=lambda splice: splice.start):
        if splice.start < position:
            raise ValueError("two splices overlap")
        pieces += (page.source[position : splice.start], splice.text)
        position = splice.end
    pieces.append(page.source[position:])
    return "".join(pieces).encode()


def _line(table: Table, texts: Mapping[int, str]) -> str:
    cells = (texts.get(column, "") for column in range(table.columns.width))
    return "|" + "".join(f" {text} |" if text else "  |" for text in cells)
