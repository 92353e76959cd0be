"""One value in a wrapper, a record as one of its values: found, told apart, and never hiding a bug."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from parity.infer.prove import Proof

INTEGER = {"type": "integer"}
TEXT = {"type": "string"}
NULLABLE = {"type": ["string", "null"]}


def closed(**members: Any) -> dict[str, Any]:
    """The schema of a closed record of required members."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def under(name: str, texts: Sequence[str]) -> list[str]:
    """Bodies with these JSON texts under one name."""
    return [f'{{"{name}":{text}}}' for text in texts]


CASES = [
    (INTEGER, ["5", "8", "13"], ['{"value":5}', '{"value":8}', '{"value":13}'], "struct-newtype-transparent"),
    (closed(value=INTEGER), ['{"value":5}', '{"value":8}'], ["5", "8"], "struct-newtype-transparent"),
    (TEXT, ['"a"', '"b"'], ['["a"]', '["b"]'], "scalar-vs-singleton-list"),
    (
        NULLABLE,
        ['"a"', "null", '"b"', "null"],
        [
            '{"String":"a","Valid":true}',
            '{"String":"","Valid":false}',
            '{"String":"b","Valid":true}',
            '{"String":"","Valid":false}',
        ],
        "sql-null-wrapper",
    ),
    (
        closed(at=TEXT, by=TEXT),
        ['{"at":"x","by":"a"}', '{"at":"y","by":"b"}', '{"at":"z","by":"c"}'],
        ['"x"', '"y"', '"z"'],
        "struct-embed-marshaler-hijack",
    ),
    (
        closed(x=INTEGER, y=TEXT),
        ['{"x":1,"y":"a"}', '{"x":2,"y":"b"}'],
        ['[1,"a"]', '[2,"b"]'],
        "tuple-array-vs-object",
    ),
    (
        closed(name=TEXT),
        ['{"name":"a"}', '{"name":"b"}', '{"name":"c"}'],
        ["{}", "{}", "{}"],
        "map-class-lost",
    ),
    (TEXT, ['"a"', '"b"', '"c"'], ["{}", "{}", "{}"], "error-value-empty"),
    (closed(), ["{}", "{}"], ["null", "null"], "struct-unit-null"),
]


@pytest.mark.parametrize(("shape", "canonical", "written", "drift"), CASES)
def test_it_is_found_named_and_proven(
    explain: Any, shape: Any, canonical: list[str], written: list[str], drift: str
) -> None:
    found = explain(closed(n=shape), rust=under("n", canonical), go=under("n", written))
    assert found["go"].drifts == {drift}
    assert found["go"].proof is Proof.PROVEN
    assert not found["go"].patches
    assert not found["rust"].drifts


@pytest.mark.parametrize(
    ("shape", "canonical", "written", "pointer"),
    [
        (INTEGER, ["5", "8", "13"], ['{"value":5}', '{"value":9}', '{"value":13}'], "/n/value"),
        (TEXT, ['"a"', '"b"', '"c"'], ['["a"]', '["x"]', '["c"]'], "/n/0"),
        (
            NULLABLE,
            ['"a"', '"b"', '"c"'],
            ['{"String":"a","Valid":true}', '{"String":"x","Valid":true}', '{"String":"c","Valid":true}'],
            "/n/String",
        ),
    ],
)
def test_another_value_in_a_wrapper_stays_a_different_value(
    explain: Any, shape: Any, canonical: list[str], written: list[str], pointer: str
) -> None:
    found = explain(closed(n=shape), rust=under("n", canonical), go=under("n", written))["go"]
    assert len(found.drifts) == 1
    assert found.pointers == {1: [pointer]}


@pytest.mark.parametrize(
    ("shape", "canonical", "written"),
    [
        # No value is what it should be: nothing shows a wrapper.
        (INTEGER, ["5", "8", "13"], ['{"value":1}', '{"value":2}', '{"value":3}']),
        (TEXT, ['"a"', '"b"', '"c"'], ['["x"]', '["y"]', '["z"]']),
        # The flag says that the value is not there, and it is.
        (NULLABLE, ['"a"', '"b"'], ['{"String":"a","Valid":false}', '{"String":"b","Valid":false}']),
        # What stands beside the value is not said by the contract.
        (INTEGER, ["5", "8"], ['{"value":5,"unit":"s"}', '{"value":8,"unit":"s"}']),
        # One empty object may be an accident; one among others that are not empty is none.
        (closed(name=TEXT), ['{"name":"a"}'], ["{}"]),
        (closed(name=TEXT), ['{"name":"a"}', '{"name":"b"}', '{"name":"c"}'], ["{}", "{}", '{"name":"c"}']),
        (TEXT, ['"a"', '"b"', '"c"'], ["{}", "{}", '"c"']),
        # Nothing was there: that it is written so says nothing.
        (TEXT, ['""', '""', '""'], ["{}", "{}", "{}"]),
        # The one value that is left is not always the same member's.
        (
            closed(at=TEXT, by=TEXT),
            ['{"at":"x","by":"a"}', '{"at":"y","by":"b"}', '{"at":"z","by":"c"}'],
            ['"x"', '"b"', '"z"'],
        ),
    ],
)
def test_what_no_form_explains_throughout_is_not_claimed(
    explain: Any, shape: Any, canonical: list[str], written: list[str]
) -> None:
    found = explain(closed(n=shape), rust=under("n", canonical), go=under("n", written))["go"]
    assert not found.drifts
    assert found.patches


def test_one_habit_at_one_field_and_another_at_the_next(explain: Any) -> None:
    found = explain(
        closed(a=INTEGER, b=TEXT, c=INTEGER),
        rust=['{"a":1,"b":"x","c":7}', '{"a":2,"b":"y","c":8}', '{"a":3,"b":"z","c":9}'],
        go=[
            '{"a":{"V":1},"b":["x"],"c":7}',
            '{"a":{"V":2},"b":["y"],"c":8}',
            '{"a":{"V":3},"b":["z"],"c":9}',
        ],
    )["go"]
    assert found.drifts == {"struct-newtype-transparent", "scalar-vs-singleton-list"}
    assert found.proof is Proof.PROVEN
    assert not found.patches


def test_an_erased_object_does_not_hide_its_neighbour(explain: Any) -> None:
    pair = closed(a=closed(name=TEXT), b=closed(name=TEXT))
    found = explain(
        pair,
        rust=[f'{{"a":{{"name":"{name}"}},"b":{{"name":"{name}"}}}}' for name in ("x", "y", "z")],
        go=[f'{{"a":{{}},"b":{{"name":"{name}"}}}}' for name in ("x", "y", "z")],
    )["go"]
    assert found.drifts == {"map-class-lost"}
    assert [choice.scope for choice in found.inference.departures] == [("a",)]
    assert not found.patches


def test_a_wrapper_inside_a_key_style(explain: Any) -> None:
    found = explain(
        closed(user_id=INTEGER, max_count=INTEGER),
        rust=['{"user_id":1,"max_count":2}', '{"user_id":3,"max_count":4}', '{"user_id":5,"max_count":6}'],
        go=[
            '{"userId":{"value":1},"maxCount":2}',
            '{"userId":{"value":3},"maxCount":4}',
            '{"userId":{"value":5},"maxCount":6}',
        ],
    )["go"]
    assert found.drifts == {"struct-newtype-transparent", "key-case-style"}
    assert not found.patches


def test_null_stays_null_beside_a_wrapper(explain: Any) -> None:
    found = explain(
        closed(n=NULLABLE),
        rust=under("n", ['"a"', "null", '"b"', '"c"']),
        go=under("n", ['{"V":"a"}', "null", '{"V":"b"}', '{"V":"c"}']),
    )["go"]
    assert found.drifts == {"struct-newtype-transparent"}
    assert not found.patches


def test_an_object_without_members_that_is_left_out(explain: Any) -> None:
    options = {"type": "object", "properties": {"depth": INTEGER}, "additionalProperties": False}
    found = explain(
        closed(id=TEXT, options=options),
        rust=['{"id":"1","options":{}}', '{"id":"2","options":{"depth":3}}', '{"id":"3","options":{}}'],
        go=['{"id":"1"}', '{"id":"2","options":{"depth":3}}', '{"id":"3"}'],
    )["go"]
    assert found.drifts == {"omitempty-struct-kept"}
    assert found.proof is Proof.PROVEN
    assert not found.patches


@pytest.mark.parametrize(
    ("shape", "canonical", "written"),
    [
        (INTEGER, ["5", "8", "13"], ['{"value":5}', '{"value":8}', "13"]),
        (TEXT, ['"a"', '"b"', '"c"'], ['["a"]', '["b"]', '"c"']),
        (closed(x=INTEGER, y=TEXT), ['{"x":1,"y":"a"}', '{"x":2,"y":"b"}'], ['[1,"a"]', '{"x":2,"y":"b"}']),
        (INTEGER, ["5", "8", "13"], ['{"value":5}', '{"V":8}', '{"v":13}']),
    ],
)
def test_forms_that_are_mixed_are_not_proven(
    explain: Any, shape: Any, canonical: list[str], written: list[str]
) -> None:
    found = explain(closed(n=shape), rust=under("n", canonical), go=under("n", written))["go"]
    assert found.proof is not Proof.PROVEN
