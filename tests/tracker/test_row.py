"""Cells are where GFM says they are, and their spans are exact."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tracker.row import cells_between

MARKDOWN = MarkdownIt("commonmark").enable("table")


def contents(row: str) -> list[str]:
    return [cell.content for cell in cells_between(row, 0, len(row))]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("a | b |", ["a", "b"]),
        ("|a|b|\n", ["a", "b"]),
        ("   |  a  |\tb\t|  \r\n", ["a", "b"]),
        (r"| a \| b | c |", ["a | b", "c"]),
        (r"| a \\| b | c |", [r"a \| b", "c"]),
        ("| `a | b` | c |", ["`a", "b`", "c"]),
        (r"| `a \| b` | c |", ["`a | b`", "c"]),
        ("|  |  |", ["", ""]),
        ("||a|", ["", "a"]),
        ("| a ||", ["a", ""]),
        ("text", ["text"]),
        ("|", []),
        ("", []),
        ("| \u00a0 | \u2028b\x85 |", ["", "b\x85"]),
    ],
)
def test_a_row_is_split_by_the_rule_of_gfm(row: str, cells: list[str]) -> None:
    assert contents(row) == cells


def test_spans_are_offsets_in_the_document() -> None:
    document = "intro\n|  a b | c|\nend"
    cells = cells_between(document, 6, 17)
    assert [document[cell.start : cell.end] for cell in cells] == ["a b", "c"]
    assert [(cell.before, cell.after) for cell in cells] == [("  ", " "), (" ", "")]


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from("|\\` ab\t\u00a0\u2028\u3000\x0c\x1c\x85*_<>&;"), max_size=30))
def test_random_rows_split_as_markdown_it_splits_them(row: str) -> None:
    text = f"| h | h | h |\n|---|---|---|\n|{row}"
    tokens = MARKDOWN.parse(text)
    body = [token.content for token in tokens if token.type == "inline" and token.map == [2, 3]]
    mine = contents(f"|{row}")
    if body:
        assert [*mine, "", "", ""][:3] == body[:3]


@given(st.text(st.sampled_from("|\\ ab\t"), max_size=30))
def test_cells_and_what_is_between_them_make_up_the_row(row: str) -> None:
    cells = cells_between(row, 0, len(row))
    position = 0
    for cell in cells:
        assert set(row[position : cell.start]) <= set("| \t")
        assert row[cell.start : cell.end] == cell.source
        position = cell.end
    assert set(row[position:]) <= set("| \t")
