"""Every pair of taggings: what one runtime writes, found from the contract of the other."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Adjacent, Dimension, External, Internal, Untagged
from parity.infer.prove import Proof

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
    assert found.drifts == {"enum-external-vs-flat" if wanted == "external" else "enum-untagged-vs-tagged"}
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
