"""Words, styles, and what no style touches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.name import INITIALISMS, Style, fold, spell, underscores, words

names = st.text(alphabet="abIDxUL_-19é", max_size=12)
snake = st.lists(
    st.sampled_from([*sorted(INITIALISMS), "user", "name", "line2"]), min_size=1, max_size=4
).map("_".join)


@pytest.mark.parametrize(
    ("style", "user", "url"),
    [
        (Style.AS_IS, "user_id", "http_url"),
        (Style.FLAT, "userid", "httpurl"),
        (Style.SNAKE, "user_id", "http_url"),
        (Style.CAMEL, "userId", "httpUrl"),
        (Style.PASCAL, "UserId", "HttpUrl"),
        (Style.KEBAB, "user-id", "http-url"),
        (Style.SCREAMING, "USER_ID", "HTTP_URL"),
        (Style.GO_PASCAL, "UserID", "HTTPURL"),
        (Style.GO_CAMEL, "userID", "httpURL"),
    ],
)
def test_every_style(style: Style, user: str, url: str) -> None:
    assert (spell("user_id", style), spell("http_url", style)) == (user, url)


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    ("name", "before", "behind"), [("_id", "_", ""), ("type_", "", "_"), ("__x_", "__", "_")]
)
def test_underscores_around_a_name_stay(style: Style, name: str, before: str, behind: str) -> None:
    assert underscores(name) == (before, behind)
    assert underscores(spell(name, style)) == (before, behind)


@given(names, st.sampled_from(Style))
def test_a_style_keeps_the_letters(name: str, style: Style) -> None:
    assert fold(spell(name, style)) == fold(name)


@given(names, st.sampled_from([style for style in Style if style is not Style.AS_IS]))
def test_what_has_no_words_has_no_style(name: str, style: Style) -> None:
    if not name.strip("_"):
        assert spell(name, style) == name


@given(snake)
def test_a_style_that_keeps_words_apart_can_be_taken_back(name: str) -> None:
    for style in (Style.SNAKE, Style.CAMEL, Style.PASCAL, Style.KEBAB, Style.SCREAMING):
        assert words(spell(name, style)) == words(name)
        assert spell(spell(name, style), Style.SNAKE) == name


@given(st.lists(st.sampled_from(["user", "name", "code"]), min_size=1, max_size=3).map("_".join))
def test_without_an_acronym_go_writes_as_everybody_does(name: str) -> None:
    assert spell(name, Style.GO_PASCAL) == spell(name, Style.PASCAL)
    assert spell(name, Style.GO_CAMEL) == spell(name, Style.CAMEL)
