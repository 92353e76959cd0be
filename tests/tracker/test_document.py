"""What is a decisions table, where its cells are, and what is refused."""

from __future__ import annotations

import pytest

from tracker.document import Page, read_page
from tracker.errors import TrackerRefusal

HEADER = "| ID | Status | Evidence | Updated |\n|---|---|---|---|\n"


def page_of(text: str) -> Page:
    return read_page(text.encode(), "d.md")


def faults_of(text: str) -> list[str]:
    with pytest.raises(TrackerRefusal) as refusal:
        page_of(text)
    return [str(fault) for fault in refusal.value.faults]


def ids_of(text: str) -> list[tuple[str, int]]:
    return [(row.id, row.line) for _, row in page_of(text).rows()]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_rows_are_found_with_any_line_ending_and_mark(ending: str, mark: str) -> None:
    text = mark + (HEADER + "| a | open | | |\n\nend\n").replace("\n", ending)
    page = page_of(text)
    assert page.mark == mark
    assert [(row.id, row.line) for _, row in page.rows()] == [("a", 3)]
    assert page.tables[0].ending == page.tables[0].last_ending == ending
    assert page.source[page.tables[0].end :].strip() == "end"


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85", "\x0c", "\x0b", "\x1c", "\x00"])
def test_characters_that_only_look_like_line_ends_end_no_line(odd: str) -> None:
    assert ids_of(f"one{odd}line\n\n{HEADER}| a | open | x{odd}y | |\n") == [("a", 5)]


@pytest.mark.parametrize(
    ("cell", "identity"),
    [
        ("parity/validate/body", "parity/validate/body"),
        ("`parity/validate/body`", "parity/validate/body"),
        ("``  parity/x  ``", "parity/x"),
        ("**parity/x**", "parity/x"),
        ("[`parity/x`](decisions/parity/x.json)", "parity/x"),
        (r"parity/snake\_case", "parity/snake_case"),
        ("parity/a_b_c", "parity/a_b_c"),
        ("see parity/x", ""),
        ("", ""),
        ("-", ""),
        ("../x", ""),
    ],
)
def test_the_id_is_read_through_its_markup(cell: str, identity: str) -> None:
    (row,) = page_of(f"{HEADER}| {cell} | open | | |\n").tables[0].rows
    assert row.id == identity


def test_headers_may_be_marked_up_and_in_any_order() -> None:
    text = (
        "| **Updated** | `Evidence` | Owner | _Status_ | ID |\n|---|---|---|---|---|\n| | | x | open | a |\n"
    )
    columns = page_of(text).tables[0].columns
    assert (columns.id, columns.status, columns.evidence, columns.updated) == (4, 3, 1, 0)


@pytest.mark.parametrize(
    "example",
    [
        "```\n{table}```\n",
        "~~~md\n{table}~~~\n",
        "<!--\n{table}-->\n",
        "<pre>\n{table}</pre>\n",
        "\n\n    " + "{indented}",
        "| ID | Status |\n|---|---|\n| a | open |\n",
    ],
)
def test_examples_and_other_tables_are_no_decisions_tables(example: str) -> None:
    table = HEADER + "| a | open | | |\n"
    text = example.format(table=table, indented=table.replace("\n", "\n    "))
    assert ids_of(f"{text}\n\n{table}") == [("a", text.count("\n") + 5)]


def test_two_tables_may_share_the_rows() -> None:
    assert ids_of(f"{HEADER}| a | | | |\n\n{HEADER}| b | | | |\n") == [("a", 3), ("b", 7)]


def test_a_table_without_rows_is_one() -> None:
    page = page_of(HEADER)
    assert page.tables[0].rows == ()
    assert page.tables[0].end == len(HEADER)


@pytest.mark.parametrize("between", ["", f"\n\n{HEADER}".rstrip("\n")])
def test_two_rows_with_one_id_are_refused_with_both_lines(between: str) -> None:
    text = f"{HEADER}| a | open | | |\n| b | | | |{between}\n| `a` | resolved | | |\n"
    second = text.count("\n")
    assert faults_of(text) == [
        f"d.md:{second}: The decision a has two rows, on lines 3 and {second}. "
        "Keep one of them; the tool's cells are written anew."
    ]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("| a | open | |", "The row has 3 cells, its table 4 columns."),
        ("| a | open | x | y | z |", "The row has 5 cells, its table 4 columns."),
        ("| a | open | `x | y` | z |", r"write a pipe that belongs to the text as \|."),
        ("Text right below.", "put a blank line between them."),
        ("<<<<<<< ours", "It is a mark of a merge conflict"),
        ("=======", "It is a mark of a merge conflict"),
    ],
)
def test_a_row_of_another_width_is_refused(row: str, says: str) -> None:
    (fault,) = faults_of(f"{HEADER}| b | open | | |\n{row}\n")
    assert fault.startswith("d.md:4: ")
    assert says in fault


@pytest.mark.parametrize("prefix", ["> ", "- ", "1. "])
def test_a_decisions_table_in_a_list_or_quote_is_refused(prefix: str) -> None:
    rows = (HEADER + "| a | open | | |").split("\n")
    inner = "> " if prefix == "> " else " " * len(prefix)
    text = "\n".join((prefix if n == 0 else inner) + row for n, row in enumerate(rows))
    (fault,) = faults_of(f"{text}\n\n{HEADER}| b | open | | |\n")
    assert fault.startswith("d.md:1: A decisions table stands inside a list or a quote")


def test_other_tables_in_lists_are_left_alone() -> None:
    assert ids_of(f"- | x | y |\n  |---|---|\n  | a | b |\n\n{HEADER}| b | open | | |\n") == [("b", 7)]


def test_a_document_without_a_decisions_table_is_told_what_to_paste() -> None:
    (fault,) = faults_of("# Title\n\ntext\n")
    assert fault.startswith(
        "d.md: The document has no decisions table. Paste this between two blank lines:\n| ID |"
    )


def test_a_table_that_is_nearly_one_is_named() -> None:
    (fault,) = faults_of("text\n\n| ID | Status | Updated |\n|---|---|---|\n")
    assert "The table on line 3 lacks these columns: Evidence." in fault


@pytest.mark.parametrize(("before", "line"), [("", 1), ("a\n", 2), ("a\r\nb\r", 3)])
def test_bytes_that_are_not_utf_8_are_refused_with_their_line(before: str, line: int) -> None:
    with pytest.raises(TrackerRefusal, match=rf"^d.md:{line}: The document is not UTF-8: byte 0xff"):
        read_page(before.encode() + b"\xff\n", "d.md")


def test_every_fault_is_said_at_once() -> None:
    quoted = "".join(f"> {line}\n" for line in HEADER.splitlines())
    assert len(faults_of(f"{HEADER}| a | open |\n| b | | | |\n| b | | | |\n\n{quoted}")) == 3


def test_deep_nesting_and_long_lines_are_no_trouble() -> None:
    text = (
        ">" * 50_000 + "\n\n" + "[" * 20_000 + "\n\n" + "- " * 5_000 + "\n\n" + HEADER + "| a | open | | |\n"
    )
    assert [identity for identity, _ in ids_of(text)] == ["a"]
