"""Unions inside records, lists, maps, optionals and themselves; unions of every tagging."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Adjacent, Dimension, External, Internal, Untagged
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


FORMS = {
    "external": (
        External(),
        ['{"Schema":{"field":"%s","reason":"r%s"}}', '{"Policy":{"reason":"p%s"}}'],
    ),
    "internal": (
        Internal("kind"),
        ['{"kind":"Schema","field":"%s","reason":"r%s"}', '{"kind":"Policy","reason":"p%s"}'],
    ),
    "other tag": (
        Internal("type"),
        ['{"type":"Schema","field":"%s","reason":"r%s"}', '{"type":"Policy","reason":"p%s"}'],
    ),
    "adjacent": (
        Adjacent("kind", "detail"),
        [
            '{"kind":"Schema","detail":{"field":"%s","reason":"r%s"}}',
            '{"kind":"Policy","detail":{"reason":"p%s"}}',
        ],
    ),
    "other content": (
        Adjacent("kind", "data"),
        [
            '{"kind":"Schema","data":{"field":"%s","reason":"r%s"}}',
            '{"kind":"Policy","data":{"reason":"p%s"}}',
        ],
    ),
}
#: The payload alone; no contract of such a union is told apart by a tag, so it is only ever in use.
UNTAGGED = ['{"field":"%s","reason":"r%s"}', '{"reason":"p%s"}']

DRIFT_OF_TAGGINGS = {
    frozenset({"external", "internal"}): "enum-external-vs-internal",
    frozenset({"external", "other tag"}): "enum-external-vs-internal",
    frozenset({"external", "adjacent"}): "enum-external-vs-adjacent",
    frozenset({"external", "other content"}): "enum-external-vs-adjacent",
    frozenset({"internal", "other tag"}): "enum-tag-key-name",
    frozenset({"adjacent", "other content"}): "enum-tag-key-name",
    frozenset({"internal", "adjacent"}): "enum-internal-vs-adjacent",
    frozenset({"internal", "other content"}): "enum-internal-vs-adjacent",
    frozenset({"other tag", "adjacent"}): "enum-internal-vs-adjacent",
    frozenset({"other tag", "other content"}): "enum-internal-vs-adjacent",
}


def bodies(forms: list[str]) -> list[str]:
    schema, policy = forms
    return [
        *(schema % (number, number) for number in (1, 2)),
        *(policy % number for number in (3, 4)),
    ]


def contract(name: str, record: Any) -> dict[str, Any]:
    """The schema of the union in one of the forms."""
    variants = {"Schema": ("field", "reason"), "Policy": ("reason",)}
    tagging = FORMS[name][0]
    branches = []
    for variant, fields in variants.items():
        match tagging:
            case External():
                properties = {variant: record(*fields)}
            case Internal(tag):
                properties = {tag: {"const": variant}, **record(*fields)["properties"]}
            case Adjacent(tag, content):
                properties = {tag: {"const": variant}, content: record(*fields)}
            case _:
                raise AssertionError(tagging)
        branches.append(
            {
                "type": "object",
                "properties": properties,
                "required": list(properties),
                "additionalProperties": False,
            }
        )
    return {"oneOf": branches}


@pytest.mark.parametrize(
    ("wanted", "used"), [(wanted, used) for wanted in FORMS for used in FORMS if wanted != used]
)
def test_every_pair_of_taggings(explain: Any, record: Any, wanted: str, used: str) -> None:
    good, other = bodies(FORMS[wanted][1]), bodies(FORMS[used][1])
    found = explain(contract(wanted, record), good=good, other=other)["other"]
    (departure,) = found.inference.departures
    assert (departure.dimension, departure.setting) == (Dimension.TAGGING, FORMS[used][0])
    assert found.drifts == {DRIFT_OF_TAGGINGS[frozenset({wanted, used})]}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


@pytest.mark.parametrize("wanted", list(FORMS))
def test_the_payload_alone(explain: Any, record: Any, wanted: str) -> None:
    found = explain(contract(wanted, record), good=bodies(FORMS[wanted][1]), other=bodies(UNTAGGED))["other"]
    (departure,) = found.inference.departures
    assert (departure.dimension, departure.setting) == (Dimension.TAGGING, Untagged())
    assert found.drifts == {"enum-untagged-vs-tagged"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_variant_without_payload_in_both_forms(explain: Any, record: Any) -> None:
    external = {
        "oneOf": [
            {"const": "Busy"},
            {
                "type": "object",
                "properties": {"Policy": record("reason")},
                "required": ["Policy"],
                "additionalProperties": False,
            },
        ]
    }
    good = ['"Busy"', '{"Policy":{"reason":"p"}}', '{"Policy":{"reason":"q"}}']
    other = [
        '{"kind":"Busy"}',
        '{"kind":"Policy","reason":"p"}',
        '{"kind":"Policy","reason":"q"}',
    ]
    found = explain(external, good=good, other=other)["other"]
    assert found.drifts == {"enum-external-vs-internal"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN
