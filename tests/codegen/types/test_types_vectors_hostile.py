"""No schema, however deep, large or circular, keeps the making of vectors busy or ends it."""

from __future__ import annotations

from typing import Any

import pytest
from drawn_contract import contract_of

from codegen.types.vectors.of_type import judged
from codegen.types.wire_type import read_type


def record(members: dict[str, Any]) -> dict[str, Any]:
    """A closed record, all of whose members are required."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def nested(depth: int, inner: dict[str, Any]) -> dict[str, Any]:
    """Records inside one another."""
    for _ in range(depth):
        inner = {
            "type": "object",
            "properties": {"a": inner},
            "required": ["a"],
            "additionalProperties": False,
        }
    return inner


def listed(depth: int) -> dict[str, Any]:
    """Lists inside one another, none of them empty."""
    schema: dict[str, Any] = {"type": "integer"}
    for _ in range(depth):
        schema = {"type": "array", "items": schema, "minItems": 1, "uniqueItems": True}
    return schema


def chained(count: int) -> dict[str, Any]:
    """Definitions each of which needs the next."""
    steps = {f"S{index}": nested(1, {"$ref": f"#/$defs/S{index + 1}"}) for index in range(count)}
    return {"$ref": "#/$defs/S0", "$defs": {**steps, f"S{count}": {"type": "null"}}}


SCHEMAS: dict[str, Any] = {
    "true": True,
    "false": False,
    "empty": {},
    "deep records": nested(60, {"type": "string"}),
    "deep lists": listed(16),
    "a chain of definitions": chained(80),
    "needs itself": {"$ref": "#/$defs/A", "$defs": {"A": nested(1, {"$ref": "#/$defs/A"})}},
    "is itself twice": {
        "$ref": "#/$defs/A",
        "$defs": {"A": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/A"}]}},
    },
    "a long text": {"type": "string", "minLength": 1_000_000},
    "a long list": {"type": "array", "items": {"type": "null"}, "minItems": 10**9},
    "a large map": {
        "type": "object",
        "additionalProperties": {"type": "null"},
        "minProperties": 1_000_000_000,
    },
    "a long list in a record": nested(1, {"type": "array", "items": {"type": "null"}, "minItems": 10**9}),
    "a long pattern": {"type": "string", "pattern": "^(a{100}){20}$"},
    "a wide pattern": {"type": "string", "pattern": "^((a|b|c)*(d|e)*)*$"},
    "no value": {"type": "string", "minLength": 3, "maxLength": 2},
    "no member": {"enum": []},
    "a number of many digits": {"type": "number", "minimum": 1e300, "multipleOf": 1e-300},
    "many members": {
        "type": "object",
        "properties": {f"m{index}": {"type": "string"} for index in range(600)},
        "additionalProperties": False,
    },
    "many variants": {"oneOf": [record({f"V{index}": {"type": "null"}}) for index in range(200)]},
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_vectors_are_made_of_any_schema(name: str) -> None:
    vectors, _ = judged(read_type(contract_of(SCHEMAS[name])))
    assert len(vectors) <= 250
    if name in ("deep records", "deep lists", "many members", "many variants", "a wide pattern"):
        assert any(vector.accept for vector in vectors)
