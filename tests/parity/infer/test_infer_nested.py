"""Unions inside records, lists, maps, tuples, optionals and themselves."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

GOOD = ['{"Schema":{"field":"%d","reason":"a%d"}}', '{"Policy":{"reason":"b%d"}}']
GO = [
    '{"Kind":"Schema","field":"%d","reason":"a%d"}',
    '{"Kind":"Policy","field":"","reason":"b%d"}',
]


def pairs(count: int) -> list[tuple[str, str]]:
    """Values of the union in both forms, no two alike, by turns of both variants."""
    made = []
    for number in range(count):
        given = (number, number) if number % 2 == 0 else (number,)
        made.append((GOOD[number % 2] % given, GO[number % 2] % given))
    return made


@pytest.fixture
def union(record: Any) -> dict[str, Any]:
    """An externally tagged union of two records."""
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {variant: record(*fields)},
                "required": [variant],
                "additionalProperties": False,
            }
            for variant, fields in (("Schema", ("field", "reason")), ("Policy", ("reason",)))
        ]
    }


@pytest.mark.parametrize(
    ("wrap", "form"),
    [
        (lambda union: {"type": "array", "items": union}, "[{0},{1},{2}]"),
        (
            lambda union: {"type": "object", "additionalProperties": union},
            '{{"user_id":{0},"B":{1},"c-c":{2}}}',
        ),
        (
            lambda union: {
                "type": "object",
                "properties": {"id": {"type": "string"}, "errors": {"type": "array", "items": union}},
                "required": ["id", "errors"],
                "additionalProperties": False,
            },
            '{{"id":"i","errors":[{0},{1},{2}]}}',
        ),
        (
            lambda union: {
                "type": "object",
                "properties": {"last": union, "before": {"oneOf": [union, {"type": "null"}]}},
                "required": ["last", "before"],
                "additionalProperties": False,
            },
            '{{"last":{0},"before":{1}}}',
        ),
        (
            lambda union: {
                "type": "array",
                "prefixItems": [union, {"type": "integer"}],
                "items": False,
                "minItems": 2,
            },
            "[{0},7]",
        ),
    ],
    ids=["list", "map", "record of a list", "record of two", "tuple"],
)
def test_a_union_inside(explain: Any, union: dict[str, Any], wrap: Any, form: str) -> None:
    parts = pairs(10)
    cases = [parts[start : start + 3] for start in range(6)]
    good = [form.format(*(external for external, _ in case)) for case in cases]
    go = [form.format(*(internal for _, internal in case)) for case in cases]
    found = explain(wrap(union), rust=good, go=go)["go"]
    assert found.drifts == {"enum-external-vs-internal", "enum-foreign-members"}
    assert len(found.inference.departures) == 2
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_one_answer_with_many_items_is_proof_enough(explain: Any, union: dict[str, Any]) -> None:
    parts = pairs(6)
    good = "[" + ",".join(external for external, _ in parts) + "]"
    go = "[" + ",".join(internal for _, internal in parts) + "]"
    found = explain({"type": "array", "items": union}, rust=[good], go=[go])["go"]
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_different_value_deep_inside_stays_one(explain: Any, union: dict[str, Any]) -> None:
    parts = pairs(6)
    good = "[" + ",".join(external for external, _ in parts) + "]"
    go = "[" + ",".join(internal for _, internal in parts) + "]"
    bad = go.replace('"b3"', '"other"')
    found = explain({"type": "array", "items": union}, rust=[good, good], go=[go, bad])["go"]
    assert found.drifts == {"enum-external-vs-internal", "enum-foreign-members"}
    assert found.patches == {1: [("/3/reason", '"b3"', '"other"')]}


def test_a_union_that_contains_itself(explain: Any) -> None:
    contract = {
        "$defs": {
            "Problem": {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {
                            "Leaf": {
                                "type": "object",
                                "properties": {"reason": {"type": "string"}},
                                "required": ["reason"],
                                "additionalProperties": False,
                            }
                        },
                        "required": ["Leaf"],
                        "additionalProperties": False,
                    },
                    {
                        "type": "object",
                        "properties": {
                            "Group": {
                                "type": "object",
                                "properties": {
                                    "title": {"type": "string"},
                                    "parts": {"type": "array", "items": {"$ref": "#/$defs/Problem"}},
                                },
                                "required": ["title", "parts"],
                                "additionalProperties": False,
                            }
                        },
                        "required": ["Group"],
                        "additionalProperties": False,
                    },
                ]
            }
        },
        "$ref": "#/$defs/Problem",
    }
    good = [
        '{"Leaf":{"reason":"a"}}',
        '{"Group":{"title":"t","parts":[{"Leaf":{"reason":"b"}},{"Group":{"title":"u","parts":[]}}]}}',
        '{"Group":{"title":"v","parts":[{"Leaf":{"reason":"c"}}]}}',
    ]
    other = [
        '{"kind":"Leaf","reason":"a"}',
        '{"kind":"Group","title":"t","parts":[{"kind":"Leaf","reason":"b"},'
        '{"kind":"Group","title":"u","parts":[]}]}',
        '{"kind":"Group","title":"v","parts":[{"kind":"Leaf","reason":"c"}]}',
    ]
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == {"enum-external-vs-internal"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_members_of_a_list_in_another_order_are_different_values(explain: Any, record: Any) -> None:
    contract = {"type": "array", "items": record("reason")}
    good = '[{"reason":"a"},{"reason":"b"}]'
    found = explain(contract, good=[good] * 2, bad=['[{"reason":"b"},{"reason":"a"}]', good])["bad"]
    assert found.inference.departures == ()
    assert found.pointers == {0: ["/0/reason", "/1/reason"]}


def test_a_missing_item_is_a_different_value(explain: Any, record: Any) -> None:
    contract = {"type": "array", "items": record("user_id")}
    good = ['[{"user_id":"1"},{"user_id":"2"}]', '[{"user_id":"3"}]', '[{"user_id":"4"},{"user_id":"5"}]']
    bad = ['[{"userId":"1"}]', '[{"userId":"3"}]', '[{"userId":"4"},{"userId":"5"}]']
    found = explain(contract, good=good, bad=bad)["bad"]
    assert found.drifts == {"key-case-style"}
    assert found.patches == {0: [("/1", '{"userId":"2"}', "missing")]}
