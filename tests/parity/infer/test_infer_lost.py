"""A value that is never written is lost: no habit of empty, absent or null values explains it."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

TEXT = {"type": "string"}


def holding(member: Any, *, required: bool = True) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"id": TEXT, "it": member},
        "required": ["id", "it"] if required else ["id"],
        "additionalProperties": False,
    }


def bodies(*values: str | None) -> list[str]:
    return [
        f'{{"id":"a{number}"}}' if value is None else f'{{"id":"a{number}","it":{value}}}'
        for number, value in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("schema", "good", "written"),
    [
        (holding({"type": "integer"}), ("0", "1", "0", "0", "2"), None),
        (holding({"type": "boolean"}), ("false", "true", "false", "false", "true"), None),
        (holding({"type": "array", "items": TEXT}), ("[]", '["x"]', "[]", '["y"]'), "null"),
        (holding({"type": "array", "items": TEXT}), ("[]", '["x"]', "[]", '["y"]'), None),
        (
            holding({"type": "object", "additionalProperties": TEXT}),
            ("{}", '{"a":"x"}', "{}", '{"a":"y"}'),
            "null",
        ),
        (holding({"type": ["string", "null"]}), ("null", '"x"', "null", '"y"'), None),
        (holding({**TEXT, "minLength": 1}, required=False), (None, '"x"', None, '"y"'), "null"),
        (holding({**TEXT, "minLength": 1}, required=False), (None, '"x"', None, '"y"'), '""'),
        (
            holding({"type": "integer", "default": 5}),
            ("5", "6", "5", "7"),
            None,
        ),
    ],
)
def test_a_member_that_is_always_written_as_if_it_were_empty_is_a_different_value(
    explain: Any, schema: Any, good: tuple[str | None, ...], written: str | None
) -> None:
    canonical = bodies(*good)
    found = explain(schema, rust=canonical, other=canonical, go=bodies(*[written] * len(good)))["go"]
    assert found.drifts == set()
    assert found.patches
    assert found.proof is not Proof.PROVEN


def test_one_lost_value_beside_a_habit_leaves_the_habit(explain: Any) -> None:
    canonical = bodies("0", "1", "0", "2", "0", "3")
    other = bodies(None, "1", None, None, None, "3")
    found = explain(holding({"type": "integer"}), rust=canonical, other=canonical, go=other)["go"]
    assert found.drifts == {"omitempty-drops-zero"}
    assert found.pointers == {3: ["/it"]}


def test_a_tag_that_always_names_the_wrong_variant_is_still_a_tag(explain: Any) -> None:
    schema = {
        "oneOf": [
            {
                "type": "object",
                "properties": {"type": {"const": name}, "size": {"type": "integer"}},
                "required": ["type", "size"],
                "additionalProperties": False,
            }
            for name in ("circle", "square")
        ]
    }
    names = ["circle", "square"] * 3
    canonical = [f'{{"type":"{name}","size":{size}}}' for size, name in enumerate(names, 2)]
    wrong = [f'{{"type":"square","size":{size}}}' for size, _ in enumerate(names, 2)]
    found = explain(schema, rust=canonical, other=canonical, go=wrong)["go"]
    assert found.drifts == set()
    assert found.pointers == {number: ["/type"] for number in (0, 2, 4)}
