"""Which columns of a table are the tool's, found by header text, never by position.

A table is a decisions table when it has all four:

| column   | headers, the first that occurs wins             | belongs to |
|----------|-------------------------------------------------|------------|
| id       | ID, Decision ID, Row ID, else Decision          | people (the tool writes it in a new row) |
| status   | Status, State                                   | the tool   |
| evidence | Evidence, Proof                                 | the tool   |
| updated  | Updated, Last updated, Date                     | the tool   |
| title    | Divergence, Decision, Question, Title, What     | people (optional; filled once, in a new row) |

Case and emphasis do not matter. Every other column belongs to people.
"""

from __future__ import annotations

from dataclasses import dataclass

_ID = ("id", "decision id", "row id", "decision")
_STATUS = ("status", "state")
_EVIDENCE = ("evidence", "proof")
_UPDATED = ("updated", "last updated", "date")
_TITLE = ("divergence", "decision", "question", "title", "what")

#: What to paste into a document that has no decisions table yet.
HEADER = (
    "| ID | Divergence | Status | Evidence | Updated |\n|----|------------|--------|----------|---------|"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions of the columns the tool reads and writes."""

    width: int
    id: int
    status: int
    evidence: int
    updated: int
    title: int | None


def find_columns(headers: tuple[str, ...]) -> Columns | tuple[str, ...]:
    """The columns of a decisions table; of any other table the names of those it lacks or has twice."""
    names = tuple(" ".join(header.split()).casefold() for header in headers)
    found: dict[str, int] = {}
    lacking: list[str] = []
    for role, words in (("ID", _ID), ("Status", _STATUS), ("Evidence", _EVIDENCE), ("Updated", _UPDATED)):
        word = next((word for word in words if word in names), None)
        if word is None:
            lacking.append(role)
        elif names.count(word) > 1:
            lacking.append(f"{role} (it has {names.count(word)} of them)")
        else:
            found[role] = names.index(word)
    if lacking:
        return tuple(lacking)
    taken = set(found.values())
    titles = (names.index(word) for word in _TITLE if names.count(word) == 1)
    title = next((index for index in titles if index not in taken), None)
    return Columns(len(names), found["ID"], found["Status"], found["Evidence"], found["Updated"], title)
