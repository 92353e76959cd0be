"""Splices change their span and no other byte."""

from __future__ import annotations

import pytest

from tracker.document import Page, read_page
from tracker.edit import Splice, append, fill, spliced

HEADER = "| ID | Status | Evidence | Updated |\n|---|---|---|---|\n"


def page_of(text: str) -> Page:
    return read_page(text.encode(), "d.md")


@pytest.mark.parametrize(
    ("cell", "after"),
    [
        (" open ", " NEW "),
        ("open", "NEW"),
        ("   open\t", "   NEW\t"),
        ("", " NEW "),
        (" ", " NEW "),
        ("  ", " NEW "),
        ("        ", " NEW       "),
    ],
)
def test_a_cell_is_filled_within_its_white_space(cell: str, after: str) -> None:
    page = page_of(f"{HEADER}| a |{cell}| x | y |\n")
    result = spliced(page, [fill(page.tables[0].rows[0].cells[1], "NEW")])
    assert result.decode() == f"{HEADER}| a |{after}| x | y |\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (HEADER + "| a | | | |\n\nend", HEADER + "| a | | | |\n| b |  | e |  |\n\nend"),
        (HEADER + "| a | | | |", HEADER + "| a | | | |\n| b |  | e |  |"),
        (HEADER, HEADER + "| b |  | e |  |\n"),
        (HEADER.rstrip("\n"), HEADER + "| b |  | e |  |"),
        (HEADER.replace("\n", "\r\n"), (HEADER + "| b |  | e |  |\n").replace("\n", "\r\n")),
        (HEADER.replace("\n", "\r"), (HEADER + "| b |  | e |  |\n").replace("\n", "\r")),
        (
            "  " + HEADER + "  | a | | | |\n<!-- x -->\n",
            "  " + HEADER + "  | a | | | |\n  | b |  | e |  |\n<!-- x -->\n",
        ),
        ("\ufeff" + HEADER, "\ufeff" + HEADER + "| b |  | e |  |\n"),
    ],
)
def test_a_row_goes_behind_the_last_one_with_its_line_ending(text: str, after: str) -> None:
    page = page_of(text)
    assert spliced(page, [append(page.tables[0], [{0: "b", 2: "e"}])]).decode() == after


def test_no_splice_changes_nothing() -> None:
    text = "\ufeff" + HEADER + "| ä | 😀 | \x00 | \u2028 |\r\n"
    assert spliced(page_of(text), []) == text.encode()


def test_splices_that_overlap_are_a_mistake_of_the_caller() -> None:
    page = page_of(HEADER)
    with pytest.raises(ValueError, match="overlap"):
        spliced(page, [Splice(0, 5, "x"), Splice(3, 6, "y")])
