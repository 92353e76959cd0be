"""Lists, sets, tuples and flags in another structure: found, told apart, and never hiding a bug."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

TEXTS = {"type": "array", "items": {"type": "string"}}
SET = {**TEXTS, "uniqueItems": True}
LEVELS = {"type": "array", "items": {"enum": ["low", "mid", "high"]}, "uniqueItems": True}
LEVEL = {"enum": ["low", "mid", "high"]}
POINT = {
    "type": "array",
    "prefixItems": [{"type": "integer"}, {"type": "string"}],
    "items": False,
    "minItems": 2,
}


def closed(shape: Any) -> dict[str, Any]:
    """A closed record of one member."""
    return {"type": "object", "properties": {"n": shape}, "required": ["n"], "additionalProperties": False}


def under(*texts: str) -> list[str]:
    """Bodies with these JSON texts as that member."""
    return [f'{{"n":{text}}}' for text in texts]


@pytest.mark.parametrize(
    ("shape", "canonical", "written", "drift"),
    [
        (TEXTS, ['["a"]', '["b","c"]', '["d"]'], ['"a"', '["b","c"]', '"d"'], "scalar-vs-singleton-list"),
        (
            SET,
            ['["a"]', '["b","c"]', "[]"],
            ['{"a":{}}', '{"c":{},"b":{}}', "{}"],
            "set-encoding",
        ),
        (TEXTS, ['["a"]', '["b","c"]', "[]"], ['{"a":true}', '{"b":true,"c":true}', "{}"], "set-encoding"),
        (SET, ['["a"]', '["b","c"]', '["d"]'], ["{}", "{}", "{}"], "set-encoding"),
        (SET, ['["a"]', '["b","c"]', '["d","e"]'], ['["a"]', '["c","b"]', '["e","d"]'], "set-order"),
        (
            {"type": "array", "items": {"type": "integer"}},
            ["[7,20]", "[5]", "[9,11,200]"],
            ['{"0":7,"1":20}', '{"0":5}', '{"0":9,"1":11,"2":200}'],
            "tuple-array-vs-object",
        ),
        (POINT, ['[1,"a"]', '[2,"b"]'], ['{"X":1,"Y":"a"}', '{"X":2,"Y":"b"}'], "tuple-array-vs-object"),
        (POINT, ['[1,"a"]', '[2,"b"]'], ['{"b":"a","c":1}', '{"b":"b","c":2}'], "tuple-array-vs-object"),
        (
            LEVELS,
            ['["low"]', '["low","high"]', "[]", '["mid","high"]'],
            ['"low"', '"low | high"', '""', '"mid | high"'],
            "enum-flags",
        ),
        (LEVELS, ['["low"]', '["low","high"]', "[]", '["mid","high"]'], ["1", "5", "0", "6"], "enum-flags"),
        (LEVEL, ['"low"', '"mid"', '"high"'], ["0", "1", "2"], "enum-int-vs-string"),
        (LEVEL, ['"low"', '"mid"', '"high"'], ["1", "2", "3"], "enum-int-vs-string"),
        (LEVELS, ['["low","mid"]', '["high"]'], ["[0,1]", "[2]"], "enum-int-vs-string"),
    ],
)
def test_it_is_found_named_and_proven(
    explain: Any, shape: Any, canonical: list[str], written: list[str], drift: str
) -> None:
    found = explain(closed(shape), rust=under(*canonical), go=under(*written))
    assert found["go"].drifts == {drift}
    assert found["go"].proof is Proof.PROVEN
    assert not found["go"].patches
    assert not found["rust"].drifts


@pytest.mark.parametrize(
    ("shape", "canonical", "written", "pointers"),
    [
        (TEXTS, ['["a"]', '["b"]', '["c"]'], ['"a"', '"x"', '"c"'], {1: ["/n"]}),
        (
            POINT,
            ['[1,"a"]', '[2,"b"]', '[3,"c"]'],
            ['{"X":1,"Y":"a"}', '{"X":2,"Y":"x"}', '{"X":3,"Y":"c"}'],
            {1: ["/n/Y"]},
        ),
        (SET, ['["a"]', '["b"]', '["c","d"]'], ['{"a":{}}', '{"b":{}}', '{"c":{}}'], {2: ["/n/d"]}),
    ],
)
def test_another_value_stays_a_different_value(
    explain: Any, shape: Any, canonical: list[str], written: list[str], pointers: dict[int, list[str]]
) -> None:
    found = explain(closed(shape), rust=under(*canonical), go=under(*written))["go"]
    assert len(found.drifts) == 1
    assert found.pointers == pointers


@pytest.mark.parametrize(
    ("shape", "canonical", "written"),
    [
        # One name as a number shows no order, nor do numbers that are in no order.
        (LEVEL, ['"mid"', '"mid"'], ["1", "1"]),
        (LEVEL, ['"low"', '"mid"', '"high"'], ["10", "20", "30"]),
        (LEVEL, ['"low"', '"mid"', '"high"'], ["0", "2", "1"]),
        # Numbers that are not the sum of bits: how many there are.
        (LEVELS, ['["low"]', '["low","mid"]', '["low","mid","high"]'], ["1", "2", "3"]),
        # Sets that hold nothing are empty objects in many ways.
        (SET, ["[]", "[]", "[]"], ["{}", "{}", "{}"]),
        (SET, ['["a"]', '["b"]', '["c"]'], ["{}", "{}", '["c"]']),
        # The items of a list have an order.
        (TEXTS, ['["a","b"]', '["c","d"]'], ['["b","a"]', '["d","c"]']),
        (SET, ['["a","b"]', '["c","d"]'], ['["b","b"]', '["d","d"]']),
    ],
)
def test_what_no_form_explains_throughout_is_not_claimed(
    explain: Any, shape: Any, canonical: list[str], written: list[str]
) -> None:
    found = explain(closed(shape), rust=under(*canonical), go=under(*written))["go"]
    assert not found.drifts
    assert found.patches


def test_swapped_places_are_a_bug_and_not_another_naming(explain: Any) -> None:
    found = explain(
        closed(POINT | {"prefixItems": [{"type": "integer"}] * 2}),
        rust=under("[1,2]", "[3,4]", "[5,6]"),
        go=under('{"X":1,"Y":2}', '{"X":4,"Y":3}', '{"X":5,"Y":6}'),
    )["go"]
    assert found.drifts == {"tuple-array-vs-object"}
    assert found.pointers == {1: ["/n/X", "/n/Y"]}


def test_two_lists_in_two_habits_and_one_in_none(explain: Any) -> None:
    names = ("a", "b", "c")
    schema = {
        "type": "object",
        "properties": dict.fromkeys(names, TEXTS),
        "required": list(names),
        "additionalProperties": False,
    }
    found = explain(
        schema,
        rust=[f'{{"a":["{x}1"],"b":["{x}2","{x}3"],"c":["{x}4"]}}' for x in "xyz"],
        go=[f'{{"a":"{x}1","b":{{"{x}2":{{}},"{x}3":{{}}}},"c":["{x}4"]}}' for x in "xyz"],
    )["go"]
    assert found.drifts == {"scalar-vs-singleton-list", "set-encoding"}
    assert found.proof is Proof.PROVEN
    assert not found.patches


def test_a_list_inside_which_something_else_departs(explain: Any) -> None:
    item = {
        "type": "object",
        "properties": {"user_id": {"type": "integer"}},
        "required": ["user_id"],
        "additionalProperties": False,
    }
    found = explain(
        closed({"type": "array", "items": item}),
        rust=under('[{"user_id":1}]', '[{"user_id":2},{"user_id":3}]', '[{"user_id":4}]'),
        go=under('{"userId":1}', '[{"userId":2},{"userId":3}]', '{"userId":4}'),
    )["go"]
    assert found.drifts == {"scalar-vs-singleton-list", "key-case-style"}
    assert not found.patches
