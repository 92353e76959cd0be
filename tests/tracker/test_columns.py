"""Columns are found by header text, wherever they stand."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from tracker.columns import HEADER, Columns, find_columns


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (("ID", "Divergence", "Status", "Evidence", "Updated"), Columns(5, 0, 2, 3, 4, 1)),
        (("updated", "EVIDENCE", "status", "id"), Columns(4, 3, 2, 1, 0, None)),
        (("Decision", "State", "Proof", "Date"), Columns(4, 0, 1, 2, 3, None)),
        (("Decision", "Row ID", "State", "Proof", "Last  Updated"), Columns(5, 1, 2, 3, 4, 0)),
        (("ID", "Date", "Status", "Evidence", "Updated", "Owner"), Columns(6, 0, 2, 3, 4, None)),
        (("ID", "What", "Question", "Status", "Evidence", "Updated"), Columns(6, 0, 3, 4, 5, 2)),
        (("ID", "What", "What", "Status", "Evidence", "Updated"), Columns(6, 0, 3, 4, 5, None)),
    ],
)
def test_the_first_known_header_wins(headers: tuple[str, ...], columns: Columns) -> None:
    assert find_columns(headers) == columns


@pytest.mark.parametrize(
    ("headers", "lacking"),
    [
        (("a", "b"), ("ID", "Status", "Evidence", "Updated")),
        (("ID", "Status", "Evidence"), ("Updated",)),
        (("ID", "Status", "Status", "Evidence", "Updated"), ("Status (it has 2 of them)",)),
        ((), ("ID", "Status", "Evidence", "Updated")),
    ],
)
def test_any_other_table_says_what_it_lacks(headers: tuple[str, ...], lacking: tuple[str, ...]) -> None:
    assert find_columns(headers) == lacking


def test_the_header_to_paste_is_a_decisions_table() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(HEADER)
    headers = tuple(token.content for token in tokens if token.type == "inline")
    assert isinstance(find_columns(headers), Columns)
