"""The Markdown document: its decisions tables and their rows, each cell with its place in the source.

markdown-it finds the tables, so a table in a fence or a comment is none. What cannot be edited with certainty
is refused here: a decisions table inside a list or quote, a row of another width, two rows with one id.
Lines end at LF, CR or CRLF and nowhere else, which `str.splitlines` would not respect.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from tracker.columns import HEADER, Columns, find_columns
from tracker.decision import is_decision_id
from tracker.errors import TrackerFault, TrackerRefusal
from tracker.row import SPACE, Cell, cells_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_MARK = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
#: Text is read only where an id or a header stands, so the whole document is parsed for blocks only.
_BLOCKS = MarkdownIt("commonmark").enable("table").disable("inline")
_INLINE = MarkdownIt("commonmark")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a decisions table; its id is empty when people keep something else there."""

    line: int
    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One decisions table."""

    line: int
    columns: Columns
    rows: tuple[Row, ...]
    #: White space before the header row.
    indent: str
    #: Offset behind the last row and its line ending.
    end: int
    #: Line ending of the last row, empty at the end of the file, and that of the header row.
    last_ending: str
    ending: str


@dataclass(frozen=True, slots=True)
class Page:
    """A document that can be edited."""

    #: The byte order mark, or nothing.
    mark: str
    #: The text without it.
    source: str
    #: At least one.
    tables: tuple[Table, ...]

    def rows(self) -> Iterator[tuple[Table, Row]]:
        """Every row with an id, with its table."""
        return ((table, row) for table in self.tables for row in table.rows if row.id)


def read_page(document: bytes, name: str) -> Page:
    """The document with its decisions tables, or a refusal with every place that stands in the way."""
    source = _text(document, name)
    mark = _MARK if source.startswith(_MARK) else ""
    source = source.removeprefix(_MARK)
    reader = _Reader(source, name)
    tables = tuple(reader.tables())
    reader.judge_ids(tables)
    if not tables and not reader.faults:
        reader.no_table()
    if reader.faults:
        raise TrackerRefusal(*reader.faults)
    return Page(mark, source, tables)


class _Reader:
    def __init__(self, source: str, name: str) -> None:
        self._source = source
        self._name = name
        self._lines = [match.span() for match in _LINE.finditer(source)]
        self._others: list[tuple[int, tuple[str, ...]]] = []
        self.faults: list[TrackerFault] = []

    def tables(self) -> Iterator[Table]:
        """Every decisions table at the top level."""
        tokens = _BLOCKS.parse(self._source)
        for index, token in enumerate(tokens):
            if token.type != "table_open" or token.map is None:
                continue
            first, end = token.map
            close = next(at for at in range(index, len(tokens)) if tokens[at].type == "table_close")
            (_, headers), *rows = _grid(tokens[index:close])
            columns = find_columns(tuple(_plain(header) for header in headers))
            if not isinstance(columns, Columns):
                self._others.append((first, columns))
            elif token.level > 0:
                hint = "Move it to the left margin, or put it in a code fence if it is an example."
                self._fault(
                    first,
                    "A decisions table stands inside a list or a quote and cannot be edited there.",
                    hint,
                )
            else:
                yield self._table(first, end, columns, rows)

    def judge_ids(self, tables: Sequence[Table]) -> None:
        """Note ids that stand in more than one row."""
        places: dict[str, list[int]] = {}
        for table in tables:
            for row in table.rows:
                if row.id:
                    places.setdefault(row.id, []).append(row.line)
        for identity, (first, *others) in places.items():
            for line in others:
                what = f"The decision {identity} has two rows, on lines {first} and {line}."
                self._fault(line - 1, what, "Keep one of them; the tool's cells are written anew.")

    def no_table(self) -> None:
        """Note that there is no decisions table, and what comes nearest to one."""
        what = "The document has no decisions table."
        # A table that lacks at most half of the four columns was probably meant to be one.
        near = min(self._others, key=lambda other: len(other[1]), default=None)
        if near and len(near[1]) <= 2:
            what += f" The table on line {near[0] + 1} lacks these columns: {', '.join(near[1])}."
        hint = f"Paste this between two blank lines:\n{HEADER}"
        self.faults.append(TrackerFault(what, self._name, hint))

    def _table(self, first: int, end: int, columns: Columns, grid: list[tuple[int, list[str]]]) -> Table:
        rows = tuple(row for row in (self._row(line, cells, columns) for line, cells in grid) if row)
        left, right = self._lines[first]
        header = self._source[left:right]
        indent = header[: len(header) - len(header.lstrip(SPACE))]
        return Table(
            first + 1,
            columns,
            rows,
            indent,
            self._lines[end - 1][1],
            self._ending(end - 1),
            self._ending(first),
        )

    def _row(self, line: int, contents: list[str], columns: Columns) -> Row | None:
        left, right = self._lines[line]
        cells = cells_between(self._source, left, right)
        if len(cells) != columns.width:
            count = "1 cell" if len(cells) == 1 else f"{len(cells)} cells"
            what = f"The row has {count}, its table {columns.width} columns."
            self._fault(line, what, _hint_for(self._source[left:right]))
            return None
        # markdown-it replaces NUL, and its releases strip more or less; nothing else may differ.
        found = [cell.content.replace("\0", "\ufffd").strip() for cell in cells]
        if found != [content.strip() for content in contents]:
            self._fault(
                line, "The cells of this row cannot be told apart with certainty.", "Write it more plainly."
            )
            return None
        return Row(line + 1, _identity(cells[columns.id]), cells)

    def _ending(self, line: int) -> str:
        left, right = self._lines[line]
        text = self._source[left:right]
        return text[len(text.rstrip("\r\n")) :]

    def _fault(self, line: int, what: str, hint: str) -> None:
        self.faults.append(TrackerFault(what, f"{self._name}:{line + 1}", hint))


def _text(document: bytes, name: str) -> str:
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError as error:
        line = len(re.findall(rb"\r\n|\r|\n", document[: error.start])) + 1
        what = f"The document is not UTF-8: byte 0x{document[error.start]:02x} cannot be read."
        raise TrackerRefusal(TrackerFault(what, f"{name}:{line}", "Save it as UTF-8.")) from error


def _grid(tokens: Sequence[Token]) -> list[tuple[int, list[str]]]:
    """The line and the cells' contents of each row, the header row first."""
    grid: list[tuple[int, list[str]]] = []
    for token in tokens:
        if token.type == "tr_open" and token.map:
            grid.append((token.map[0], []))
        elif token.type == "inline":
            grid[-1][1].append(token.content)
    return grid


def _identity(cell: Cell) -> str:
    """The id in a cell, bare or marked up; empty when there is none."""
    candidates = (cell.source, _plain(cell.content))
    return next((text for text in candidates if is_decision_id(text)), "")


def _plain(content: str) -> str:
    """The text of a cell without its markup."""
    (block,) = _INLINE.parseInline(content)
    return "".join(
        child.content for child in block.children or () if child.type in {"text", "code_inline"}
    ).strip()


def _hint_for(row: str) -> str:
    if row.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "It is a mark of a merge conflict: take either side whole, then run the tracker again."
    if "|" not in row:
        return "Text right after a table is taken for a row: put a blank line between them."
    return r"Give it one cell per column; write a pipe that belongs to the text as \|."
