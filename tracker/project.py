"""The table as a projection of decisions: which cells of which rows must change, and which rows are missing.

Invariant: what was written is read back; an edit that does not come out as meant is refused, not returned.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.cell import evidence_in_words, literal, status_in, status_like
from tracker.document import read_page
from tracker.edit import append, fill, spliced
from tracker.errors import TrackerFault, TrackerRefusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tracker.columns import Columns
    from tracker.decision import Decision
    from tracker.document import Page, Row, Table
    from tracker.edit import Splice


@dataclass(frozen=True, slots=True)
class Projection:
    """A document in line with decisions, and the ids whose rows had to be changed or added for it."""

    document: bytes
    changed: tuple[str, ...]
    added: tuple[str, ...]


def project(page: Page, decisions: Iterable[Decision], titles: Mapping[str, str], name: str) -> Projection:
    """The document with the tool's cells of every decision written, people's cells untouched."""
    rows = {row.id: (table, row) for table, row in page.rows()}
    faults: list[TrackerFault] = []
    splices: list[Splice] = []
    changed: list[str] = []
    missing: list[Decision] = []
    written: dict[str, tuple[str, ...]] = {}
    for decision in sorted(decisions, key=lambda decision: decision.id):
        if decision.id not in rows:
            missing.append(decision)
            written[decision.id] = _cells(decision, _style(page.tables[0]))
            continue
        table, row = rows[decision.id]
        status = row.cells[table.columns.status].source
        if status and status_in(status) is None:
            faults.append(_unknown_status(decision, status, f"{name}:{row.line}"))
            continue
        written[decision.id] = _cells(decision, status or _style(table))
        edits = _edits(row, table.columns, written[decision.id])
        splices += edits
        changed += [decision.id] if edits else []
    if missing and len(page.tables) > 1:
        faults += (_two_tables(page, decision, name) for decision in missing)
    if faults:
        raise TrackerRefusal(*faults)
    if missing:
        table = page.tables[0]
        splices.append(
            append(
                table,
                [_new_row(table.columns, decision.id, written[decision.id], titles) for decision in missing],
            )
        )
    document = spliced(page, splices)
    _prove(document, written, name)
    return Projection(document, tuple(changed), tuple(decision.id for decision in missing))


def _cells(decision: Decision, style: str) -> tuple[str, str, str]:
    """What the status, evidence and updated cells say."""
    return status_like(style, decision.status), evidence_in_words(decision), decision.updated.isoformat()


def _owned(columns: Columns) -> tuple[int, int, int]:
    return columns.status, columns.evidence, columns.updated


def _edits(row: Row, columns: Columns, texts: Sequence[str]) -> list[Splice]:
    pairs = zip(_owned(columns), texts, strict=True)
    return [fill(row.cells[column], text) for column, text in pairs if row.cells[column].source != text]


def _new_row(
    columns: Columns, identity: str, texts: Sequence[str], titles: Mapping[str, str]
) -> dict[int, str]:
    cells = {columns.id: f"`{identity}`", **dict(zip(_owned(columns), texts, strict=True))}
    if columns.title is not None:
        cells[columns.title] = literal(titles.get(identity, ""))
    return cells


def _style(table: Table) -> str:
    """The status cell to imitate where there is none yet: the last one of the table."""
    statuses = (row.cells[table.columns.status].source for row in reversed(table.rows))
    return next((status for status in statuses if status_in(status)), "")


def _unknown_status(decision: Decision, status: str, where: str) -> TrackerFault:
    what = f"The status of {decision.id} reads {status!r}; it is one of open, resolved, accepted."
    return TrackerFault(what, where, "Empty the cell, the tool fills it; put remarks in another column.")


def _two_tables(page: Page, decision: Decision, name: str) -> TrackerFault:
    lines = " and ".join(str(table.line) for table in page.tables)
    what = f"{decision.id} has no row yet, and there are decisions tables on lines {lines}."
    hint = f"Add a row with `{decision.id}` in its ID column to one of them, its other cells empty."
    return TrackerFault(what, name, hint)


def _prove(document: bytes, written: Mapping[str, Sequence[str]], name: str) -> None:
    """Read the edited document back, and refuse it unless every row says what was written."""
    try:
        page = read_page(document, name)
    except TrackerRefusal as refusal:
        raise TrackerRefusal(_unread("The document", name)) from refusal
    read = {
        row.id: tuple(row.cells[column].source for column in _owned(table.columns))
        for table, row in page.rows()
    }
    lost = [identity for identity, texts in written.items() if read.get(identity) != texts]
    if lost:
        raise TrackerRefusal(*(_unread(f"The row of {identity}", name) for identity in lost))


def _unread(what: str, name: str) -> TrackerFault:
    hint = "Begin and end the rows of its decisions table with a pipe."
    return TrackerFault(f"{what} would not read back as it is written.", name, hint)
