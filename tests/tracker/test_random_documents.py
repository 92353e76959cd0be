"""On random documents an edit changes the owned cells and no other byte.

A document is made of pieces: bytes that must stay, and cells of the tool. So what must come out is known
without asking the code under test where anything stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tracker.advance import advance
from tracker.decision import Decision, Observation, Status
from tracker.errors import TrackerRefusal
from tracker.sync import plan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn

DAY_1, DAY_2, DAY_3 = date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 3)
IDS = ("parity/validate/body", "parity/health", "a", "x/y_z/1.2")


@dataclass(frozen=True)
class Owned:
    """A cell of the tool: for which decision, what stands in it, and its style around the word `open`."""

    id: str
    role: str
    text: str
    style: str = "open"


@dataclass(frozen=True)
class Document:
    """A random document; pieces are fixed text or owned cells."""

    pieces: tuple[str | Owned, ...]
    ending: str
    mark: str
    tables: int

    def with_cells(self, write: dict[tuple[str, str], str] | None = None) -> bytes:
        """The document as it was made, or with other text in the owned cells."""
        return (self.mark + "".join(self._piece(piece, write) for piece in self.pieces)).encode()

    def _piece(self, piece: str | Owned, write: dict[tuple[str, str], str] | None) -> str:
        if isinstance(piece, str):
            return piece.replace("\n", self.ending)
        return piece.style.replace("open", write[piece.id, piece.role]) if write else piece.text


#: Nothing here ends a line, a cell, or a fence of ours; the odd ones look like line ends.
ODD = "\u2028\u2029\x85\x0c\x1c\x00\ufeff\u00a0\u202e"
WORDS = st.text(st.sampled_from(f"aZ09 .,-_*<>&;:!()[]{{}}'\"~é😀{ODD}"), max_size=12)
CELLS = st.lists(
    WORDS | st.sampled_from([r"\|", "`x`", r"`a \| b`", "&amp;", r"\\", "open", "_open_"]), max_size=3
).map(lambda parts: "".join(parts) + " ")
PROSE = st.lists(WORDS.map(lambda words: f"p{words}"), min_size=1, max_size=3).map("\n".join)
OWNED_TEXT = st.sampled_from(["old", "2020-02-02", r"was \| so", "`0123`", "é😀", "_x_"])
GAPS = st.sampled_from(["", " ", "  ", "\t", " \t "])
DECOY = "| ID | Status | Evidence | Updated |\n|--|--|--|--|\n| {id} | open | x | y |\n"


@st.composite
def noise(draw: DrawFn) -> str:
    """A block that holds no decisions table, though it may look like one."""
    decoy = DECOY.format(id=draw(st.sampled_from(IDS)))
    inner = draw(PROSE)
    return draw(
        st.sampled_from(
            [
                inner,
                f"# {inner}",
                f"Setext\n---\n{inner}",
                f"```\n{decoy}```",
                f"~~~md\n{decoy}\n{decoy}~~~",
                f"<!--\n{decoy}-->",
                "    " + decoy.rstrip("\n").replace("\n", "\n    "),
                f"<pre>\n{decoy}</pre>",
                "| ID | Status | Updated |\n|--|--|--|\n| a | open | x |",
                "- item\n\n  | x | status |\n  |--|--|\n  | a | open |\n\nnot the list",
                "> | x | y |\n> |--|--|\n> | a \\| b |",
                f"1. one\n2. two\n\n   three\n\n{inner}",
                "[a]: <x|y> 'title'",
                "---",
                "* * *",
            ]
        )
    )


@st.composite
def table(draw: DrawFn, ids: tuple[str, ...]) -> list[str | Owned]:
    """A decisions table over these ids, among rows of people, in any column order and style."""
    columns = draw(st.permutations(["ID", "Status", "Evidence", "Updated", "Owner", "What"]))
    indent = draw(st.sampled_from(["", "", " ", "   "]))
    outer = draw(st.booleans())
    before, after = ("|", "|") if outer else ("", "")
    names = "|".join(draw(st.sampled_from([name, name.upper(), f"**{name}**"])) for name in columns)
    pieces: list[str | Owned] = [
        f"{indent}{before}{line}{after}\n" for line in (names, "|".join([":--"] * len(columns)))
    ]
    rows = draw(st.permutations([*ids, *draw(st.lists(st.just(""), max_size=2))]))
    for identity in rows:
        pieces.append(indent + before)
        for position, name in enumerate(columns):
            pieces += ["|"] if position else []
            # Without outer pipes an empty cell or more white space at an edge would make another table.
            first, last = not outer and position == 0, not outer and position == len(columns) - 1
            pieces += _cell(draw, identity, name, first=first, last=last)
        pieces.append(after + draw(st.sampled_from(["", "", " ", "\t"])) + "\n")
    return pieces


def _cell(draw: DrawFn, identity: str, name: str, *, first: bool, last: bool) -> list[str | Owned]:
    left, right = "" if first else draw(GAPS), draw(GAPS)
    if not identity or name in {"Owner", "What"}:
        return ["two words" if first or last or name == "ID" else draw(CELLS)]
    if name == "ID":
        styles = st.sampled_from(["{0}", "`{0}`", "**{0}**", "[`{0}`](x.md)"])
        return [left + draw(styles).format(identity) + right]
    if name == "Status":
        style = draw(st.sampled_from(["open", "_open_", "**open**", "`open`", "*open*"]))
        old = style.replace("open", draw(st.sampled_from(list(Status))))
        return [left, Owned(identity, name, old, style), right]
    return [left, Owned(identity, name, draw(OWNED_TEXT)), right]


@st.composite
def documents(draw: DrawFn) -> Document:
    """A document with one or two decisions tables and noise around them."""
    ids = draw(st.permutations(IDS))
    count = draw(st.integers(1, 2))
    shares = [ids] if count == 1 else [ids[:2], ids[2:]]
    pieces: list[str | Owned] = []
    for share in shares:
        for block in draw(st.lists(noise(), max_size=2)):
            pieces += [block, "\n\n"]
        pieces += draw(table(tuple(share)))
        pieces.append(draw(st.sampled_from(["\n", "\n\n", "<!-- end -->\n\n"])))
    for block in draw(st.lists(noise(), max_size=2)):
        pieces += [block, draw(st.sampled_from(["\n\n", "\n\n\n"]))]
    if draw(st.booleans()):
        pieces = _without_final_ending(pieces)
    ending, mark = draw(st.sampled_from(["\n", "\r\n", "\r"])), draw(st.sampled_from(["", "\ufeff"]))
    return Document(tuple(pieces), ending, mark, count)


def _without_final_ending(pieces: list[str | Owned]) -> list[str | Owned]:
    while isinstance(last := pieces[-1], str) and last.endswith("\n"):
        pieces = [*pieces[:-1], *filter(None, [last.rstrip("\n")])]
    return pieces


def observations(diverging: bool) -> tuple[Observation, ...]:
    if diverging:
        return tuple(
            Observation(identity, True, True, f"{identity} diverges", "f1", ("c1",)) for identity in IDS
        )
    return tuple(Observation(identity, False, True, f"{identity} agrees") for identity in IDS)


def cells_of(decisions: Mapping[str, Decision]) -> dict[tuple[str, str], str]:
    """What the owned cells must say, from the decisions alone."""
    cells: dict[tuple[str, str], str] = {}
    for identity, decision in decisions.items():
        cells[identity, "Status"] = decision.status.value
        cells[identity, "Evidence"] = f"{decision.evidence.summary} (`{decision.evidence.digest[7:19]}`)"
        cells[identity, "Updated"] = decision.updated.isoformat()
    return cells


def opened() -> dict[str, Decision]:
    decisions = {}
    for observation in observations(True):
        decision = advance(None, observation, DAY_1)
        assert decision is not None
        decisions[observation.id] = decision
    return decisions


@settings(max_examples=300, deadline=None)
@given(documents())
def test_edits_change_no_byte_outside_the_owned_cells(document: Document) -> None:
    first = plan(document.with_cells(), opened(), observations(False), DAY_2)
    assert first.document_after == document.with_cells(cells_of(first.states_after))
    assert {decision.status for decision in first.states_after.values()} == {Status.RESOLVED}

    second = plan(first.document_after, first.states_after, observations(False), DAY_3)
    assert second.in_sync
    assert second.document_after == first.document_after


@settings(max_examples=80, deadline=None)
@given(documents())
def test_an_edit_and_its_reverse_restore_the_document(document: Document) -> None:
    start = plan(document.with_cells(), opened(), (), DAY_2)
    there = plan(start.document_after, start.states_after, observations(False), DAY_2)
    back = plan(there.document_after, opened(), (), DAY_3)
    assert there.document_after != start.document_after
    assert back.document_after == start.document_after


@settings(max_examples=80, deadline=None)
@given(documents())
def test_a_new_row_is_added_to_an_only_table_and_refused_with_two(document: Document) -> None:
    new = Observation("brand/new", True, True, "new one", "f9", ("c1",), title="a|b")
    start = plan(document.with_cells(), opened(), (), DAY_2)
    if document.tables > 1:
        with pytest.raises(TrackerRefusal, match=r"brand/new has no row yet"):
            plan(start.document_after, start.states_after, (new,), DAY_2)
        return
    after = plan(start.document_after, start.states_after, (new,), DAY_2)
    ending = document.ending
    before_lines = start.document_after.decode().split(ending)
    after_lines = after.document_after.decode().split(ending)
    added = [line for line in after_lines if "brand/new" in line]
    assert len(added) == 1
    after_lines.remove(added[0])
    assert after_lines == before_lines
    assert plan(after.document_after, after.states_after, (new,), DAY_3).in_sync


@settings(max_examples=80, deadline=None)
@given(documents(), st.data())
def test_two_rows_with_one_id_are_refused_wherever_they_stand(
    document: Document, data: st.DataObject
) -> None:
    twin = data.draw(st.sampled_from(IDS))
    text = document.with_cells().decode()
    assume(text.endswith(document.ending))
    extra = "| ID | Status | Evidence | Updated |\n|--|--|--|--|\n" + f"| {twin} | open | | |\n"
    states = opened()
    with pytest.raises(TrackerRefusal, match=f"The decision {twin} has two rows, on lines [0-9]+ and [0-9]+"):
        plan(
            (text + f"\n\n{extra}".replace("\n", document.ending)).encode(),
            states,
            observations(False),
            DAY_2,
        )
    assert states == opened()
