"""Text from the wire in Markdown: a reader sees it as it is, and a renderer sees nothing to do."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from parity.report.escape_markdown import cell, code, fence, one_line, prose
from parity.report.harmless import cut, harmless

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

texts = st.text(
    st.sampled_from("`|\\<>&*_[](){}!#~$:/w.@;\"'-+=1 a\n\r\t\x00\x1b\x85\u2028\u202e\ufffe\ud800é")
)


def spans(document: str) -> list[Token]:
    """What a document of one paragraph holds."""
    opening, inline, closing = READER.parse(document)
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    return inline.children or []


def seen(parts: list[Token]) -> str:
    """What a person sees of it."""
    assert {part.type for part in parts} <= {"text", "text_special", "code_inline"}
    return "".join(part.content for part in parts)


@given(texts)
@example("<script>alert(1)</script>")
@example("[a](javascript:x) ![b](c) ~~d~~ **e** _f_ # g &lt; \\")
@example("1. a")
@example("- a")
@example("+")
@example("===")
@example("`` ` `a`")
def test_prose_is_read_as_it_was_said(text: str) -> None:
    told = prose(f"{text}") or "(nothing)"
    shown = seen(spans(told)).replace("(empty)", "").replace("`", "").replace(" ", "")
    assert shown == (one_line(text) or "(nothing)").replace("`", "").replace(" ", "")


def test_prose_keeps_what_stands_in_backticks_as_code() -> None:
    parts = spans(prose("writes `a*b|c` and `d`, not e_f"))
    assert [part.content for part in parts if part.type == "code_inline"] == ["a*b|c", "d"]
    assert seen(parts) == "writes a*b|c and d, not e_f"


@pytest.mark.parametrize(
    "text",
    ["http://a.b/c", "see https://a.b now", "www.a.b", "(WWW.a.b)", "ftp://a", "`a`x://`<b>", "a://b`c`"],
)
def test_an_address_is_code_and_so_no_link(text: str) -> None:
    parts = spans(prose(text))
    told = [part.content for part in parts if part.type == "text"]
    assert not re.search(r"://|www\.", "".join(told), re.IGNORECASE)
    assert seen(parts).replace(" ", "") == text.replace(" ", "").replace("`a`", "a").replace("`c`", "c")


@given(texts)
def test_code_is_one_span_with_exactly_the_text(text: str) -> None:
    line = one_line(text)
    (part,) = spans(code(text))
    assert (part.type, part.content) == (("code_inline", line) if line else ("text", "(empty)"))


@given(texts, texts)
def test_a_cell_stays_one_cell(one: str, two: str) -> None:
    table = f"| a | b |\n|---|---|\n| {cell(one)} | {cell(two)} |\n\nafter"
    tokens = READER.parse(table)
    cells = [tokens[index + 1] for index, token in enumerate(tokens) if token.type == "td_open"]
    assert [seen(each.children or []) for each in cells] == [
        one_line(text) or "(empty)" for text in (one, two)
    ]
    assert tokens[-2].content == "after"


def test_a_long_cell_is_cut() -> None:
    assert len(cell("x" * 10_000)) < 260
    assert cell("x" * 10_000).endswith("(9800 characters more)`")


@given(texts)
@example("```\n# out\n```")
@example("`" * 50)
def test_a_fence_is_one_block_with_exactly_the_text(text: str) -> None:
    (block,) = READER.parse(fence(text, "json"))
    assert (block.type, block.info, block.content) == ("fence", "json", harmless(text) + "\n")


@given(st.text(st.characters()))
def test_what_is_harmless_can_be_written_and_moves_nothing(text: str) -> None:
    shown = harmless(text)
    shown.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", shown)
    assert harmless(shown) == shown


def test_plain_text_of_any_script_is_kept() -> None:
    text = "a\tb\nc é 漢字 عربي 😀 \u200d \ue000 \U0010fffd"
    assert harmless(text) == text


def test_a_cut_text_says_how_much_is_missing() -> None:
    assert cut("abc", 3) == "abc"
    assert cut("abcde", 3) == "abc... (2 characters more)"
