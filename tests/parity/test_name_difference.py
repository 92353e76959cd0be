"""Each pair of names parts in exactly one way, and the usual pairs in the way people would say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.name import Style, fold, spell
from parity.name_difference import NameDifference, name_difference, splits_acronym

PAIRS = {
    NameDifference.RENAMED: [("reason", "message"), ("id", "ids"), ("a", "b"), ("_", "__")],
    NameDifference.LEADING: [("_id", "id"), ("id", "_id"), ("_id", "ID"), ("_user_id", "userId")],
    NameDifference.TRAILING: [("type", "type_"), ("class_", "class"), ("from", "From_")],
    NameDifference.DIGITS: [
        ("address_line_1", "address_line1"),
        ("addressLine1", "address_line_1"),
        ("ip_v_4", "ipV4"),
        ("user_id_2", "userID2"),
    ],
    NameDifference.ACRONYM: [
        ("userId", "userID"),
        ("userID", "userId"),
        ("user_id", "userID"),
        ("id", "ID"),
        ("url", "URL"),
        ("httpUrl", "httpURL"),
        ("HTTPUrl", "h_t_t_p_url"),
    ],
    NameDifference.STYLE: [
        ("userName", "user_name"),
        ("username", "userName"),
        ("status", "STATUS"),
        ("user_id", "USER_ID"),
        ("UserID", "userID"),
        ("x_coord", "XCoord"),
        ("ipv4", "ipV4"),
    ],
}


@pytest.mark.parametrize(
    ("difference", "wanted", "used"),
    [(difference, *pair) for difference, pairs in PAIRS.items() for pair in pairs],
)
def test_in_what_two_names_part(difference: NameDifference, wanted: str, used: str) -> None:
    assert name_difference(wanted, used) is difference


@pytest.mark.parametrize(
    ("wanted", "used", "split"),
    [
        ("HTTPServer", "h_t_t_p_server", True),
        ("HTTPServer", "hTTPServer", True),
        ("http_server", "H_T_T_P_SERVER", True),
        ("h-t-t-p-server", "http_server", True),
        ("DNS", "dNS", True),
        ("HTTPServer", "HttpServer", False),
        ("HTTPServer", "http_server", False),
        ("x_y", "xY", False),
        ("ip_v4", "i_pv4", False),
        ("HTTPServer", "h_t_t_p_client", False),
    ],
)
def test_an_acronym_in_single_letters(wanted: str, used: str, split: bool) -> None:
    assert splits_acronym(wanted, used) is split


@given(st.text(alphabet="abID_-1é", min_size=1), st.text(alphabet="abID_-1é", min_size=1))
def test_other_letters_are_other_words_whichever_way_one_looks(first: str, second: str) -> None:
    renamed = name_difference(first, second) is NameDifference.RENAMED
    assert renamed is (fold(first) != fold(second))
    assert renamed is (name_difference(second, first) is NameDifference.RENAMED)


@given(
    st.lists(st.sampled_from(["user", "name", "code", "id"]), min_size=2, max_size=3).map("_".join),
    st.sampled_from([Style.CAMEL, Style.PASCAL, Style.KEBAB, Style.SCREAMING, Style.FLAT]),
)
def test_a_style_is_nothing_but_a_style(name: str, style: Style) -> None:
    assert name_difference(name, spell(name, style)) is NameDifference.STYLE
