"""Answers side by side: bytes first, then values; every difference has its place and both sides."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from exchanges import replied
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.lossless import Json, NotJson, Numeral, write
from parity.answer import Replied
from parity.compare import MOST, Aspect, Difference, at, compare, read_body, same_kind
from parity.infer.patch import MISSING

DEEP = b"[" * 100_000 + b"]" * 100_000

numerals = st.sampled_from(["0", "-0", "1", "1.0", "1e0", "10e-1", "2", "1e400", "9007199254740993"]).map(
    Numeral
)
documents: st.SearchStrategy[Json] = st.recursive(
    st.one_of(st.none(), st.booleans(), numerals, st.sampled_from(["", "1", "a", "é/~"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["a", "b", "c/d", "e~"]), inner, max_size=3),
    ),
    max_leaves=8,
)


def between(one: bytes | str, two: bytes | str) -> tuple[Difference, ...]:
    """The differences between two bodies."""
    return compare([("one", replied(one)), ("two", replied(two))])


def aspects(one: bytes | str, two: bytes | str) -> list[str]:
    """What differs between two bodies."""
    return [difference.aspect.value for difference in between(one, two)]


def worth(body: str) -> Any:
    """The value of a JSON text, as another reader than ours tells it: numbers as numbers, types apart."""

    def told(part: Any) -> Any:
        match part:
            case dict():
                return ("object", {name: told(member) for name, member in part.items()})
            case list():
                return ("list", [told(item) for item in part])
        return (type(part).__name__, part)

    return told(json.loads(body, parse_int=Decimal, parse_float=Decimal))


@pytest.mark.parametrize("body", [b"", b"no json", b"\xff\xfe", b'{"a":NaN}', DEEP])
def test_bodies_of_the_same_bytes_are_equal_whatever_they_hold(body: bytes) -> None:
    assert between(body, body) == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('{"a":1,"b":2}', '{"b":2,"a":1}'),
        ('{"a":1}', '{ "a" : 1 }\n'),
        ('{"a":"\\u00e9\\/"}', '{"a":"é/"}'),
        ('{"a":1}', '{"a":1.0}'),
        ('{"a":100}', '{"a":1e2}'),
        ('{"a":0}', '{"a":-0.0}'),
        ("1" + "0" * 400, "1e400"),
    ],
)
def test_the_same_value_in_other_bytes_is_one_difference_of_spelling(one: str, two: str) -> None:
    (difference,) = between(one, two)
    assert (difference.aspect, difference.pointer) == (Aspect.SPELLING, "")
    assert dict(difference.sides).keys() == {"one", "two"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('{"a":1}', '{"a":"1"}'),
        ('{"a":1}', '{"a":true}'),
        ('{"a":0}', '{"a":false}'),
        ('{"a":null}', '{"a":""}'),
        ('{"a":9007199254740993}', '{"a":9007199254740992}'),
        ('{"a":0.1}', '{"a":0.10000000000000001}'),
        ('{"a":1e999999999999999999999}', '{"a":1e999999999999999999998}'),
        ('{"a":[]}', '{"a":{}}'),
        ('{"a":"\u00e9"}', '{"a":"e\u0301"}'),
    ],
)
def test_another_value_is_told_at_its_place_with_both_sides(one: str, two: str) -> None:
    (difference,) = between(one, two)
    assert (difference.aspect, difference.pointer) == (Aspect.BODY, "/a")
    assert dict(difference.sides) == {"one": one[5:-1], "two": two[5:-1]}


def test_a_member_that_is_missing_is_nothing_and_one_that_is_null_is_null() -> None:
    (difference,) = between('{"a":1,"b":null}', '{"a":1}')
    assert (difference.pointer, dict(difference.sides)) == ("/b", {"one": "null", "two": None})


def test_bodies_without_a_common_member_differ_as_a_whole() -> None:
    (difference,) = between('{"a":{"x":1}}', '{"b":{"x":1}}')
    assert difference.pointer == ""


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ('{"a":2}', '{"a":1,"a":2}'),
        ('{"a":[{"b":1}]}', '{"a":[{"b":0,"b":1}]}'),
        ('{"a":3,"a":2}', '{"a":1,"a":2}'),
    ],
)
def test_a_member_written_twice_is_another_value(one: str, two: str) -> None:
    assert aspects(one, two) == aspects(two, one) == ["body"]


def test_the_same_members_written_twice_on_both_sides_are_one_value() -> None:
    assert aspects('{"a":1,"a":2}', '{ "a":1, "a":2 }') == ["spelling"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b"<html>",
        b"\xff",
        b'{"a":NaN}',
        b"[Infinity]",
        b"{'a':1}",
        b'{"a":1}x',
        b"\xef\xbb\xbf{}",
        DEEP,
    ],
    ids=[
        "empty",
        "blank",
        "html",
        "not utf-8",
        "nan",
        "infinity",
        "quotes",
        "surplus",
        "byte order mark",
        "deep",
    ],
)
def test_a_body_that_is_not_json_is_one_difference_and_shown_as_it_came(body: bytes) -> None:
    assert isinstance(read_body(body), NotJson)
    (difference,) = between(body, b'{"a":1}')
    assert (difference.aspect, difference.pointer) == (Aspect.BODY, "")
    sides = dict(difference.sides)
    assert sides["two"] == '{"a":1}'
    assert sides["one"] == body[:400].decode("utf-8", "replace")


def test_differences_are_bounded_in_number_and_length() -> None:
    many = between(json.dumps([0] * (MOST + 10)), json.dumps([1] * (MOST + 10)))
    assert [difference.pointer for difference in many] == [f"/{index}" for index in range(MOST)]
    (long,) = between(json.dumps({"a": "x" * 10_000}), json.dumps({"a": "y"}))
    assert all(len(text or "") < 500 for _, text in long.sides)


def test_status_and_media_type_differ_apart_from_the_body() -> None:
    one = Replied(200, (("content-type", "Application/JSON; charset=utf-8"),), b"{}")
    same = Replied(200, (("content-type", "application/json"),), b"{}")
    other = Replied(201, (), b"{}")
    assert compare([("one", one), ("two", same)]) == ()
    found = compare([("one", one), ("two", other)])
    assert [(difference.aspect, dict(difference.sides)) for difference in found] == [
        (Aspect.STATUS, {"one": "200", "two": "201"}),
        (Aspect.MEDIA_TYPE, {"one": "application/json", "two": ""}),
    ]


def test_among_three_runtimes_each_difference_shows_all_of_them() -> None:
    bodies = {"one": '{"a":1,"b":1}', "two": '{"a":1,"b":2}', "three": '{"a":3,"b":1}'}
    found = compare([(name, replied(body)) for name, body in bodies.items()])
    assert {difference.pointer: dict(difference.sides) for difference in found} == {
        "/a": {"one": "1", "two": "1", "three": "3"},
        "/b": {"one": "1", "two": "2", "three": "1"},
    }


@given(documents, documents)
def test_there_is_a_difference_in_the_body_exactly_when_the_values_differ(one: Json, two: Json) -> None:
    first, second = write(one), write(two)
    found = aspects(first, second)
    assert ("body" in found) == (worth(first) != worth(second))
    assert ("spelling" in found) == (worth(first) == worth(second) and first != second)


@given(documents, documents)
def test_the_other_way_round_the_same_places_differ(one: Json, two: Json) -> None:
    answers = [("one", replied(write(one))), ("two", replied(write(two)))]
    there, back = (
        {(d.aspect, d.pointer, frozenset(d.sides)) for d in compare(said)}
        for said in (answers, answers[::-1])
    )
    assert there == back


@given(documents, documents)
def test_each_side_is_what_stands_at_the_pointer(one: Json, two: Json) -> None:
    for difference in between(write(one), write(two)):
        if difference.aspect is Aspect.BODY:
            for document, (_, text) in zip((one, two), difference.sides, strict=True):
                part = at(document, difference.pointer)
                assert text == (None if part is MISSING else write(part))  # type: ignore[arg-type]


def test_where_a_runtime_disagrees_with_itself_only_the_shape_is_compared() -> None:
    ids = "7c9e6679-7425-40de-944b-e07fc1f90ae7", "550e8400-e29b-41d4-a716-446655440000"
    answers = [("one", replied({"id": ids[0], "n": 1})), ("two", replied({"id": ids[1], "n": 1}))]
    assert [difference.pointer for difference in compare(answers)] == ["/id"]
    assert compare(answers, {"one": frozenset({"/id"})}) == ()
    answers[1] = ("two", replied({"id": "none", "n": 1}))
    assert [difference.pointer for difference in compare(answers, {"one": frozenset({"/id"})})] == ["/id"]


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("7c9e6679-7425-40de-944b-e07fc1f90ae7", "550e8400-e29b-41d4-a716-446655440000", True),
        ("abcdefab-cdef-abcd-efab-cdefabcdefab", "550e8400-e29b-41d4-a716-446655440000", True),
        ("2024-05-01T10:00:00Z", "2025-12-31T23:59:59Z", True),
        ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00.123Z", False),
        ("2024-05-01T10:00:00Z", "2024-05-01 10:00:00", False),
        ("2024-05-01T10:00:00Z", "yesterday", False),
        ("41", "-7.5", True),
        ("41", "7c9e6679-7425-40de-944b-e07fc1f90ae7", False),
        ("deadbeef", "0123abcd", True),
        ("qL+/w9c=", "a0bcXd==", True),
        ("deadbeef", "deadbeef00", False),
        ("two words", "and three more", True),
        ("two words", "deadbeef", False),
        ("2024-05-01", "7c9e6679-7425-40de-944b-e07fc1f90ae7", False),
        (Numeral("1"), Numeral("2.5"), True),
        (Numeral("1"), "1", False),
        (None, "a", False),
        (MISSING, "a", False),
        ([], {}, False),
    ],
)
def test_two_volatile_values_are_of_one_kind_by_type_and_pattern(one: Any, two: Any, same: bool) -> None:
    assert same_kind(one, two) is same
    assert same_kind(two, one) is same


@pytest.mark.parametrize(
    ("pointer", "part"),
    [
        ("", "whole"),
        ("/a~1b", 1),
        ("/c~0d/0", 2),
        ("/c~0d/2", None),
        ("/x", None),
        ("/c~0d/x", None),
        ("/a~1b/0", None),
    ],
)
def test_a_pointer_leads_to_what_stands_there_or_to_nothing(pointer: str, part: object) -> None:
    document = read_body(b'{"a/b":1,"c~d":[2,3]}')
    assert not isinstance(document, NotJson)
    found = at(document, pointer)
    expected = {"whole": document, 1: Numeral("1"), 2: Numeral("2"), None: MISSING}[part]  # type: ignore[index]
    assert found == expected
