"""A plan is refused when it would rest on a guess; all reasons are said at once."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.decision import Observation
from tracker.errors import TrackerRefusal
from tracker.sync import plan

DAY_1 = date(2026, 1, 1)
ID = "parity/validate/body"
HEADER = "| ID | Divergence | Status | Evidence | Updated |\n|---|---|---|---|---|\n"
DOCUMENT = f"# Title\n\n{HEADER}| `{ID}` | tagging | | | |\n\nend\n"
DIVERGES = Observation(ID, True, True, "5 of 6 bodies diverge", "f1", ("c1",))
AGREES = Observation(ID, False, True, "6 of 6 bodies agree")
NEW = Observation("parity/new", True, True, "2 of 6 bodies diverge", "f2", ("c1",))


def refused(*observations: Observation, document: str = DOCUMENT) -> list[str]:
    with pytest.raises(TrackerRefusal) as refusal:
        plan(document.encode(), {}, observations, DAY_1, name="d.md")
    return [str(fault) for fault in refusal.value.faults]


def test_an_unknown_status_in_a_row_of_the_tool_is_refused() -> None:
    text = f"{HEADER}| {ID} | x | wontfix | | |\n"
    (fault,) = refused(DIVERGES, document=text)
    assert fault == (
        f"d.md:3: The status of {ID} reads 'wontfix'; it is one of open, resolved, accepted. "
        "Empty the cell, the tool fills it; put remarks in another column."
    )


def test_with_two_tables_a_new_row_is_refused_but_known_rows_are_kept_in_both() -> None:
    two = f"{DOCUMENT}\n{HEADER}| parity/new | | | | |\n"
    assert plan(two.encode(), {}, (DIVERGES, NEW), DAY_1).document_after.decode().count("| _open_ |") == 2
    (fault,) = refused(Observation("a", True, True, "x", "f", ("c",)), document=two)
    assert fault.startswith(
        "d.md: a has no row yet, and there are decisions tables on lines 3 and 9. Add a row with `a`"
    )


@pytest.mark.parametrize(
    ("observation", "says"),
    [
        (Observation("../x", True, True, "s", "f", ("c",)), "'../x' is no decision id."),
        (Observation("a", True, True, " \n", "f", ("c",)), "The observation of a has no summary."),
        (Observation("a", True, True, "s", "f"), "The divergence of a names no case that shows it."),
        (Observation("a", True, True, "s", "", ("c",)), "The divergence of a has no fingerprint."),
        (Observation("a", True, True, "s", "f\n", ("c",)), "is not one line of plain text."),
        (Observation("a", True, True, "s", "f", ("",)), "is not one line of plain text."),
    ],
)
def test_an_observation_that_says_too_little_is_refused(observation: Observation, says: str) -> None:
    (fault,) = refused(observation)
    assert says in fault


def test_everything_wrong_is_said_at_once() -> None:
    faults = refused(DIVERGES, AGREES, Observation("a", True, True, "s", "f"), document="no table")
    assert len(faults) == 3


def test_ids_that_would_share_a_file_are_refused() -> None:
    other = Observation(ID.upper(), True, True, "s", "f", ("c",))
    (fault,) = refused(DIVERGES, other)
    assert "differ only in case" in fault


@pytest.mark.parametrize("summary", ["- a list", "> a quote", "# a heading", "1. a list"])
def test_an_edit_that_would_not_read_back_is_refused(summary: str) -> None:
    text = f"Evidence | ID | Status | Updated\n--|--|--|--\nx | {ID} | open | y\n"
    (fault,) = refused(Observation(ID, True, True, summary, "f", ("c",)), document=text)
    assert fault.startswith(f"d.md: The row of {ID} would not read back as it is written.")
