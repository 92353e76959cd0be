"""Maps in another structure, or with keys spelled otherwise: found, told apart, never hiding a bug."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

COUNTS = {"type": "object", "additionalProperties": {"type": "integer"}}
SCHEMA = {"type": "object", "properties": {"n": COUNTS}, "required": ["n"], "additionalProperties": False}
CELLS = ['{"1,2":7}', '{"3,4":8,"5,6":9}', '{"7,8":1}']


def under(*texts: str) -> list[str]:
    """Bodies with these JSON texts as that member."""
    return [f'{{"n":{text}}}' for text in texts]


@pytest.mark.parametrize(
    ("canonical", "written", "drift"),
    [
        (['{"a":1}', '{"b":2,"c":3}', "{}", '{"d":4}'], ["{}", "{}", "{}", "{}"], "map-class-lost"),
        (CELLS, ["[[[1,2],7]]", "[[[3,4],8],[[5,6],9]]", "[[[7,8],1]]"], "map-composite-key"),
        (CELLS, ["[[[1,2],7]]", "[[[5,6],9],[[3,4],8]]", "[[[7,8],1]]"], "map-composite-key"),
        (
            CELLS,
            [
                '[{"key":{"x":1,"y":2},"value":7}]',
                '[{"key":{"x":3,"y":4},"value":8},{"key":{"x":5,"y":6},"value":9}]',
                '[{"key":{"x":7,"y":8},"value":1}]',
            ],
            "map-composite-key",
        ),
        (
            ['{"a":1}', '{"b":2,"c":3}', '{"d":4}'],
            ['[["a",1]]', '[["b",2],["c",3]]', '[["d",4]]'],
            "map-composite-key",
        ),
        (CELLS, ['{"(1, 2)":7}', '{"(3, 4)":8,"(5, 6)":9}', '{"(7, 8)":1}'], "map-composite-key"),
        (
            ['{"2":7,"2.5":9}', '{"4":1}', '{"8":3}'],
            ['{"2.0":7,"2.5":9}', '{"4.0":1}', '{"8.0":3}'],
            "map-nonstring-key",
        ),
        (
            ['{"2.0":7,"2.5":9}', '{"4.0":1}', '{"8.0":3}'],
            ['{"2":7,"2.5":9}', '{"4":1}', '{"8":3}'],
            "map-nonstring-key",
        ),
        (['{"true":7}', '{"false":1}'], ['{"True":7}', '{"False":1}'], "map-nonstring-key"),
    ],
)
def test_it_is_found_named_and_proven(
    explain: Any, canonical: list[str], written: list[str], drift: str
) -> None:
    found = explain(SCHEMA, rust=under(*canonical), node=under(*canonical), go=under(*written))["go"]
    assert found.drifts == {drift}
    assert found.proof is Proof.PROVEN
    assert not found.patches


def test_a_wrong_value_under_another_key_stays_a_different_value(explain: Any) -> None:
    found = explain(
        SCHEMA,
        rust=under(*CELLS),
        node=under(*CELLS),
        go=under("[[[1,2],7]]", "[[[3,4],8],[[5,6],5]]", "[[[7,8],1]]"),
    )["go"]
    assert found.drifts == {"map-composite-key"}
    assert found.pointers == {1: ["/n/1/1"]}


@pytest.mark.parametrize(
    ("canonical", "written"),
    [
        # Other keys, and not the same ones spelled otherwise.
        (['{"2":7}', '{"4":1}'], ['{"3.0":7}', '{"5.0":1}']),
        (CELLS, ['{"(2, 1)":7}', '{"(4, 3)":8,"(6, 5)":9}', '{"(8, 7)":1}']),
        # Maps that hold nothing.
        (["{}", "{}"], ["[]", "[]"]),
        # One empty map may be an accident; one among others that are not empty is none.
        (['{"a":1}'], ["{}"]),
        (['{"a":1}', '{"b":2}', '{"c":3}'], ["{}", "{}", '{"c":3}']),
    ],
)
def test_what_no_form_explains_throughout_is_not_claimed(
    explain: Any, canonical: list[str], written: list[str]
) -> None:
    found = explain(SCHEMA, rust=under(*canonical), node=under(*canonical), go=under(*written))["go"]
    assert not found.drifts
