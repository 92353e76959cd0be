"""Cells say what the decision is and nothing more than that."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tracker.advance import advance
from tracker.cell import evidence_in_words, literal, status_in, status_like
from tracker.decision import Decision, Observation, Status
from tracker.evidence import one_line
from tracker.waiver import accept

MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")
DAY = date(2026, 1, 2)


@pytest.mark.parametrize(
    ("source", "resolved"),
    [
        ("open", "resolved"),
        ("_open_", "_resolved_"),
        ("*open*", "*resolved*"),
        ("**open**", "**resolved**"),
        ("**_open_**", "**_resolved_**"),
        ("`open`", "`resolved`"),
        ("Open", "Resolved"),
        ("__OPEN__", "__RESOLVED__"),
        ("oPen", "resolved"),
        ("", "_resolved_"),
        ("what", "_resolved_"),
    ],
)
def test_the_status_keeps_the_style_of_the_author(source: str, resolved: str) -> None:
    assert status_like(source, Status.RESOLVED) == resolved


@pytest.mark.parametrize(
    "source", ["", "opened", "open?", "_open", "open_", "**open*", "_ open _", "open, sort of"]
)
def test_other_words_are_no_status(source: str) -> None:
    assert status_in(source) is None


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("style", ["open", "_open_", "**Open**", "`OPEN`"])
def test_a_status_reads_back(style: str, status: Status) -> None:
    assert status_in(status_like(style, status)) is status


def test_the_evidence_tells_summary_regressions_waiver_and_digest() -> None:
    seen = Observation("a", True, True, "5 of 6 diverge", "f1", ("c1",))
    agrees = Observation("a", False, True, "all agree")
    decision = _run(seen)
    short = decision.evidence.digest[7:19]
    assert evidence_in_words(decision) == f"5 of 6 diverge (`{short}`)"
    once = _run(seen, agrees, seen)
    assert evidence_in_words(once) == f"5 of 6 diverge; reopened once (`{short}`)"
    twice = accept(_run(seen, agrees, seen, agrees, seen), "team|a", "for *now*", date(2026, 3, 1), DAY)
    assert evidence_in_words(twice) == (
        "5 of 6 diverge; reopened 2 times; "
        rf"accepted until 2026-03-01 by team\|a: for \*now\* (`{short}`)"
    )


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("plain, 5/6 (ok) snake_case #1", "plain, 5/6 (ok) snake_case #1"),
        ("a|b", r"a\|b"),
        ("a\nb\r\n\tc", "a b c"),
        (r"a\b", r"a\\b"),
        (r"a\|b", r"a\\\|b"),
        ("`a|b` c", r"`a\|b` c"),
        ("`{'K':1}` ` stray", r"`{'K':1}` \` stray"),
        ("``x``", r"\`\`x\`\`"),
        ("*b* _i_ ~s~ [l](u) <b> ![p](q)", r"\*b\* \_i\_ \~s\~ \[l](u) \<b> !\[p](q)"),
        ("&amp; & co", r"\&amp; & co"),
        ("\x1b[31mred\x07\u202e", r"\[31mred"),
    ],
)
def test_text_is_escaped_where_it_must_be_and_nowhere_else(text: str, source: str) -> None:
    assert literal(text) == source


@settings(max_examples=400, deadline=None)
@given(
    st.text(st.characters() | st.sampled_from("|\\*_[]<>&;~!()#`"), max_size=30).filter(
        lambda text: "`" not in text
    )
)
def test_text_without_backticks_is_shown_as_it_is(text: str) -> None:
    assert _shown(literal(text)) == one_line(text)


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from("`|\\ ab*_<"), max_size=20))
def test_text_with_backticks_is_shown_but_for_the_backticks(text: str) -> None:
    assert _bare(_shown(literal(text))) == _bare(text)


def _bare(text: str) -> str:
    return text.replace("`", "").replace(" ", "")


def _shown(source: str) -> str:
    """What a reader of the table sees in the cell."""
    tokens = MARKDOWN.parse(f"| h | h |\n|---|---|\n| {source} | end |\n\nafter")
    cells = [token for token in tokens if token.type == "inline" and token.map == [2, 3]]
    assert [cell.content for cell in cells[1:]] == ["end"]
    children = cells[0].children or []
    assert {child.type for child in children} <= {"text", "code_inline"}
    return "".join(child.content for child in children)


def _run(*observations: Observation) -> Decision:
    decision: Decision | None = None
    for observation in observations:
        decision = advance(decision, observation, DAY)
    assert decision is not None
    return decision
