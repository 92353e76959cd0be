"""Payloads of variants in another structure, under every tagging."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

INTEGER = {"type": "integer"}


def closed(**members: Any) -> dict[str, Any]:
    """The schema of a closed record of required members."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def kind(name: str, **members: Any) -> dict[str, Any]:
    """A variant with its name as the member `type`."""
    return closed(type={"const": name}, **members)


PAIR = {"type": "array", "prefixItems": [INTEGER, INTEGER], "items": False, "minItems": 2}
EXTERNAL = {
    "oneOf": [closed(Code=INTEGER), closed(Move=PAIR), closed(Quit=closed(at=INTEGER)), {"const": "Idle"}]
}
INTERNAL = {
    "oneOf": [
        kind("Code", value=INTEGER),
        kind("Move", x=INTEGER, y=INTEGER),
        kind("Quit", at=INTEGER, by=INTEGER),
    ]
}
OUTSIDE = [
    '{"Code":5}',
    '{"Move":[1,2]}',
    '{"Quit":{"at":3}}',
    '"Idle"',
    '{"Code":6}',
    '{"Move":[7,8]}',
    '"Idle"',
]
INSIDE = [
    '{"type":"Code","value":5}',
    '{"type":"Move","x":1,"y":2}',
    '{"type":"Quit","at":3,"by":4}',
    '{"type":"Code","value":6}',
    '{"type":"Move","x":7,"y":8}',
    '{"type":"Quit","at":9,"by":1}',
]


@pytest.mark.parametrize(
    ("schema", "canonical", "written", "drifts"),
    [
        (
            EXTERNAL,
            OUTSIDE,
            [
                '{"Code":{"value":5}}',
                '{"Move":{"x":1,"y":2}}',
                '{"Quit":{"at":3}}',
                '{"Idle":{}}',
                '{"Code":{"value":6}}',
                '{"Move":{"x":7,"y":8}}',
                '{"Idle":{}}',
            ],
            {"enum-newtype-variant", "enum-tuple-variant-array", "enum-unit-variant-shape"},
        ),
        (
            EXTERNAL,
            OUTSIDE,
            [
                '{"type":"Code","value":5}',
                '{"type":"Move","x":1,"y":2}',
                '{"type":"Quit","at":3}',
                '{"type":"Idle"}',
                '{"type":"Code","value":6}',
                '{"type":"Move","x":7,"y":8}',
                '{"type":"Idle"}',
            ],
            {"enum-external-vs-internal", "enum-newtype-variant", "enum-tuple-variant-array"},
        ),
        (
            INTERNAL,
            INSIDE,
            [
                '{"Code":5}',
                '{"Move":[1,2]}',
                '{"Quit":{"at":3,"by":4}}',
                '{"Code":6}',
                '{"Move":[7,8]}',
                '{"Quit":{"at":9,"by":1}}',
            ],
            {"enum-external-vs-internal", "enum-newtype-variant", "enum-tuple-variant-array"},
        ),
        (
            EXTERNAL,
            OUTSIDE,
            ['{"Code":5}', *OUTSIDE[1:3], '{"Idle":null}', *OUTSIDE[4:6], '{"Idle":null}'],
            {"enum-unit-variant-shape"},
        ),
    ],
)
def test_they_are_found_named_and_proven(
    explain: Any, schema: Any, canonical: list[str], written: list[str], drifts: set[str]
) -> None:
    found = explain(schema, rust=canonical, go=written)["go"]
    assert found.drifts == drifts
    assert found.proof is Proof.PROVEN
    assert not found.patches


def test_payloads_that_all_move_under_one_member_are_another_tagging(explain: Any) -> None:
    found = explain(
        {"oneOf": [closed(Code=INTEGER), closed(Size=INTEGER)]},
        rust=['{"Code":5}', '{"Size":6}', '{"Code":7}', '{"Size":8}'],
        go=[
            '{"type":"Code","value":5}',
            '{"type":"Size","value":6}',
            '{"type":"Code","value":7}',
            '{"type":"Size","value":8}',
        ],
    )["go"]
    assert found.drifts == {"enum-external-vs-adjacent"}
    assert found.proof is Proof.PROVEN


def test_a_wrong_value_in_a_payload_stays_a_different_value(explain: Any) -> None:
    written = [
        '{"Code":{"value":5}}',
        *OUTSIDE[1:4],
        '{"Code":{"value":9}}',
        *OUTSIDE[5:],
        '{"Code":{"value":4}}',
    ]
    found = explain(EXTERNAL, rust=[*OUTSIDE, '{"Code":4}'], go=written)["go"]
    assert found.drifts == {"enum-newtype-variant"}
    assert found.pointers == {4: ["/Code/value"]}


def test_a_wrong_variant_is_not_another_form(explain: Any) -> None:
    found = explain(
        EXTERNAL,
        rust=['{"Code":5}', '{"Code":6}', '{"Code":7}'],
        go=['{"Quit":{"at":5}}', '{"Quit":{"at":6}}', '{"Quit":{"at":7}}'],
    )["go"]
    assert not found.drifts & {"enum-newtype-variant", "struct-newtype-transparent"}
    assert found.proof is not Proof.PROVEN
