"""Parts of schemas that teams and generators really write, with and without a note."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Field,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Null,
    Nullable,
    Record,
    Shape,
    Text,
    TupleOf,
)
from tests.codegen.wire.schemas import TEXT, WHOLE, closed, told


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({**TEXT, "format": "byte"}, Coded(Kind.BYTES, "base64")),
        ({**TEXT, "format": "binary"}, Text()),
        ({**WHOLE, "format": "int64"}, Integer()),
        ({**TEXT, "format": "decimal"}, Coded(Kind.DECIMAL)),
        ({**TEXT, "format": "no-such-format", "contentEncoding": "quoted-printable"}, Text()),
        ({"type": ["null"]}, Null()),
        ({"const": None, "type": "null"}, Null()),
        ({"oneOf": [{"type": "null"}]}, Null()),
        ({"type": "string", "enum": ["a", "b", None], "nullable": True}, Nullable(Choice(("a", "b")))),
        ({"type": ["string", "null"], "enum": ["a", None]}, Nullable(Choice(("a",)))),
        ({"anyOf": [TEXT, {"type": "null"}], "default": None, "title": "Name"}, Nullable(Text())),
        (
            {"anyOf": [WHOLE, {"type": "null"}], "x-wire": {"is": "duration", "form": "ms"}},
            Nullable(Coded(Kind.DURATION, "ms")),
        ),
        ({"$ref": "#/$defs/maybe", "nullable": True}, Nullable(Text())),
        ({}, Anything()),
        (True, Anything()),
        ({"description": "Whatever.", "x-go-type": "any"}, Anything()),
        ({"$ref": "#/$defs/text", "x-go-name": "Text"}, Text()),
        ({"allOf": [{"type": "number"}, {"type": "integer", "minimum": 1}, {"minimum": 2}]}, Integer()),
        ({"allOf": [True, {"$ref": "#/$defs/text"}]}, Text()),
        ({"type": "array", "items": {}}, ListOf(Anything())),
        ({"items": TEXT}, ListOf(Text())),
        ({"type": "array", "prefixItems": [TEXT], "minItems": 1, "maxItems": 1}, TupleOf((Text(),))),
        ({"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False}, TupleOf((Text(),))),
        ({"additionalProperties": TEXT}, MapOf(Text())),
        (
            {"type": "object", "additionalProperties": WHOLE, "propertyNames": {"$ref": "#/$defs/colour"}},
            MapOf(Integer(), Choice(("red", "blue"))),
        ),
        (
            {"type": "object", "additionalProperties": WHOLE, "propertyNames": {"pattern": "^x"}},
            MapOf(Integer()),
        ),
        ({"type": "object", "additionalProperties": False}, Record(())),
        (closed({"a": TEXT, "never": False}, required=["a"]), Record((Field("a", Text()),))),
    ],
)
def test_it_is_read_without_a_note(schema: Any, shape: Shape) -> None:
    definitions = {
        "text": TEXT,
        "maybe": {"type": ["string", "null"]},
        "colour": {"type": "string", "enum": ["red", "blue"]},
    }
    reading = read_schema({**schema, "$defs": definitions} if isinstance(schema, dict) else schema)
    assert told(reading) == []
    assert reading.model.root == shape


@pytest.mark.parametrize(
    ("more", "open_", "note"),
    [
        (
            {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
            False,
            "#/if: what `if` adds to the members",
        ),
        ({"not": {"required": ["a"]}}, False, "#/not: what `not` adds to the members"),
        (
            {"dependentRequired": {"a": ["b"]}},
            False,
            "#/dependentRequired: what `dependentRequired` adds to the members",
        ),
        (
            {"patternProperties": {"^x-": TEXT}},
            True,
            "#/patternProperties: what `patternProperties` adds to the members",
        ),
        (
            {"additionalProperties": WHOLE},
            True,
            "#/additionalProperties: what `additionalProperties` adds to the members",
        ),
        (
            {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            False,
            "#: what is added by alternatives without a common tag",
        ),
        (
            {"allOf": [{"if": {"required": ["a"]}, "then": False}, {"if": {"required": ["b"]}}]},
            False,
            "#/if: what `if` adds to the members",
        ),
    ],
)
def test_conditions_beside_members_leave_the_members_readable(
    more: dict[str, Any], open_: bool, note: str
) -> None:
    reading = read_schema({**closed({"a": TEXT, "b": WHOLE}, required=["a"]), **more})
    assert reading.model.root == Record(
        (Field("a", Text()), Field("b", Integer(), required=False)), open=open_
    )
    assert told(reading) == [note]


def test_what_a_condition_may_add_makes_a_record_open() -> None:
    schema = {
        "type": "object",
        "properties": {"a": TEXT},
        "if": {"required": ["a"]},
        "then": {"properties": {"b": TEXT}},
        "unevaluatedProperties": False,
    }
    assert read_schema(schema).model.root == Record((Field("a", Text(), required=False),), open=True)
