"""Texts made out of expressions match them, for the expressions that people write."""

from __future__ import annotations

from itertools import islice

import pytest

from codegen.types.bounds import Bounds
from codegen.types.pattern import fits
from codegen.types.vectors.pattern_text import texts_of
from codegen.types.vectors.sample_text import plain_texts, text_of_length

USUAL = (
    *(
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        "[0-9]",
        "^v\\d+\\.\\d+$",
        "^\\w{2,6}$",
        "^(on|off|auto)$",
        "^/[^/]",
        "^[A-Z]{3}$",
    ),
    *(
        "^(?=.*[0-9])(?=.*[a-z]).{8,}$",
        "^[!-~]*$",
        "^sha256:[0-9a-f]{64}$",
        "^\\+?[1-9]\\d{1,14}$",
        "^(?:a|b)+?$",
    ),
    *(
        "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
        "^\\u0041\\x42$",
        "^(?<year>[0-9]{4})-W[0-5]\\d$",
        "\\bword\\b",
        "^[\\]\\-a]$",
    ),
    *("^\\S+$", "^[\\w.-]+$", "^\\$\\{[a-z]*\\}$", "a{2}", "^x{1,}$", "", "^$", "^#[0-9a-fA-F]{6}$"),
)
#: What is made is held against the expression; here nothing that fits is found.
UNFOLLOWED = ("^(a|b)\\1$", "^\\p{L}+$", "^[", "^(a")


@pytest.mark.parametrize("pattern", USUAL)
def test_texts_of_a_usual_expression_match_it(pattern: str) -> None:
    texts = list(texts_of(pattern))
    assert texts
    assert [text for text in texts if not fits(pattern, text)] == []
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("pattern", UNFOLLOWED)
def test_what_is_not_followed_makes_nothing(pattern: str) -> None:
    assert list(texts_of(pattern)) == []


@pytest.mark.parametrize("length", [1, 2, 7, 40, 300])
def test_a_text_of_one_length_has_that_length(length: int) -> None:
    for pattern in ("^[a-z]+$", "^\\S*$", "^a[0-9]*$", "[a-z]"):
        text = text_of_length(Bounds(patterns=(pattern,)), length)
        assert text is not None
        assert len(text) == length
        assert fits(pattern, text)


def test_no_text_is_made_where_no_length_fits() -> None:
    assert text_of_length(Bounds(patterns=("^ab$",)), 3) is None
    assert text_of_length(Bounds(), 1_000_000) is None


def test_plain_texts_keep_every_bound() -> None:
    bounds = Bounds(min_length=4, max_length=6, patterns=("[0-9]$", "^c-"))
    assert list(plain_texts(bounds)) == []
    assert list(plain_texts(bounds, ("c-12", "c-1", "x"))) == ["c-12"]
    assert list(islice(plain_texts(Bounds(min_length=3, max_length=5)), 3)) == ["text", "a-b", "abc"]
