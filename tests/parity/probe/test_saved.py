"""Placeholders are filled without breaking the message around them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parity.answer import Refused, Replied
from parity.case import Request, Save
from parity.probe.saved import Missing, Value, fill, placeholders, save, unreadable_placeholder

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SCALAR = TEXT | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)


def saved(body: bytes, pointer: str = "/v") -> object:
    return save((Save("v", pointer),), "first", Replied(200, (), body))["v"]


@given(SCALAR, TEXT, TEXT)
def test_a_json_body_stays_json_and_carries_the_value(value: object, before: str, after: str) -> None:
    values = save((Save("v", "/v"),), "first", Replied(200, (), json.dumps({"v": value}).encode()))
    template = {
        "whole": "${saved.v}",
        "part": f"{before}${{saved.v}}{after}",
        "key ${saved.v}": '"${saved.v}"',
        "list": ["${saved.v}", 1],
    }
    body = json.dumps(template, separators=(",", ":"), ensure_ascii=False).encode()
    filled = fill(Request("POST", "/", (), body), values)
    assert isinstance(filled, Request)
    assert filled.body is not None
    text = value if isinstance(value, str) else json.dumps(value)
    if (part := f"{before}${{saved.v}}{after}") == "${saved.v}":
        expected: object = value
    else:
        expected = part.replace("${saved.v}", text)
    assert json.loads(filled.body) == {
        "whole": value,
        "part": expected,
        f"key {text}": f'"{text}"',
        "list": [value, 1],
    }


@given(TEXT)
def test_a_path_carries_any_text_as_one_segment(text: str) -> None:
    from urllib.parse import unquote

    filled = fill(Request("GET", "/a/${saved.v}/b"), {"v": Value(text, b"")})
    assert isinstance(filled, Request)
    head, segment, tail = filled.path.split("/")[1:]
    assert (head, unquote(segment), tail) == ("a", text, "b")


@pytest.mark.parametrize(
    "lexeme", [b"1.0", b"1e5", b"-0", b"123456789012345678901234567890", b"true", b'"1"']
)
def test_a_number_keeps_its_text(lexeme: bytes) -> None:
    value = saved(b'{"v": %b}' % lexeme)
    assert isinstance(value, Value)
    assert value.json == lexeme
    assert value.text == lexeme.decode().strip('"')


@pytest.mark.parametrize(
    ("pointer", "text"),
    [("/a~1b", "1"), ("/m~0n", "2"), ("/list/1", "4"), ("/", "5"), ("/list/2/x", "6")],
)
def test_a_pointer_finds_its_value(pointer: str, text: str) -> None:
    value = saved(b'{"a/b": 1, "m~n": 2, "list": [3, 4, {"x": 6}], "": 5}', pointer)
    assert isinstance(value, Value)
    assert value.text == text


def test_the_whole_body_can_be_the_value() -> None:
    assert saved(b'"token"', "") == Value("token", b'"token"')


@pytest.mark.parametrize(
    ("body", "pointer", "why"),
    [
        (b"{}", "/v", "the answer to case `first` has nothing at `/v`"),
        (b"[1]", "/1", "the answer to case `first` has nothing at `/1`"),
        (b"[1]", "/00", "the answer to case `first` has nothing at `/00`"),
        (b"[1]", "/-", "the answer to case `first` has nothing at `/-`"),
        (b"1", "/v", "the answer to case `first` has nothing at `/v`"),
        (b'{"v": null}', "/v", "the answer to case `first` has no text, number or flag at `/v`"),
        (b'{"v": []}', "/v", "the answer to case `first` has no text, number or flag at `/v`"),
        (b'{"v": "\\ud800"}', "/v", "the text at `/v` in the answer to case `first` is not Unicode"),
        (b"[" * 100_000, "/v", "the answer to case `first` is not JSON"),
        (b'{"v": NaN}', "/v", "the answer to case `first` is not JSON"),
        (b"\xff", "/v", "the answer to case `first` is not JSON"),
    ],
)
def test_a_value_that_is_not_there_says_why(body: bytes, pointer: str, why: str) -> None:
    assert saved(body, pointer) == Missing(why)


def test_no_answer_gives_no_value() -> None:
    values = save((Save("v", "/v"),), "first", Refused("down"))
    assert values == {"v": Missing("case `first` got no answer to take it from")}


def test_a_request_without_its_value_is_not_sent() -> None:
    request = Request("GET", "/${saved.v}")
    assert fill(request, {}) == Missing("`${saved.v}` has no value: the case that saves it was not sent.")
    assert fill(request, {"v": Missing("so")}) == Missing("`${saved.v}` has no value: so.")


def test_a_header_takes_no_line_break() -> None:
    request = Request("GET", "/", (("x-token", "a ${saved.v}"),))
    assert fill(request, {"v": Value("1\r\nx: y", b"")}) == Missing(
        "The header `x-token` cannot carry the saved value."
    )
    assert fill(request, {"v": Value("\u00e9", b"")}) == Request("GET", "/", (("x-token", "a \u00e9"),))


def test_a_filled_value_is_not_filled_again() -> None:
    body = b'["${saved.v}","${saved.w}"]'
    values = {"v": Value("${saved.w}", b'"${saved.w}"'), "w": Value("1", b"1")}
    filled = fill(Request("POST", "/", (), body), values)
    assert isinstance(filled, Request)
    assert filled.body == b'["${saved.w}",1]'


def test_raw_text_is_sent_as_it_is() -> None:
    request = Request("POST", "/", (), b'"${saved.v}', exact=True)
    assert placeholders(request) == ()
    assert unreadable_placeholder(request) == ""
    assert fill(request, {}) is request


def test_placeholders_are_found_everywhere_once() -> None:
    request = Request("POST", "/${saved.a}", (("x", "${saved.b}${saved.a}"),), b'"${saved.c-1}"')
    assert placeholders(request) == ("a", "b", "c-1")


@pytest.mark.parametrize("text", ["${saved.}", "${saved}", "${saved.1}", "${saved.a", "${saved a}"])
def test_a_mistyped_placeholder_is_noticed(text: str) -> None:
    assert unreadable_placeholder(Request("GET", f"/${{saved.ok}}/{text.replace(' ', '_')}")) != ""
