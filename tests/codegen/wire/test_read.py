"""What a schema is read as: the shapes of real contracts, and a note for everything not understood."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.encoding import External, Internal
from codegen.wire.merge import Unmergeable, merge
from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Text,
    TupleOf,
    Union,
    Variant,
)

TEXT = {"type": "string"}


def record(*names: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict.fromkeys(names, TEXT),
        "required": list(names),
        **more,
    }


def read(*names: str, is_open: bool = False) -> Record:
    return Record(tuple(Field(name, Text()) for name in names), open=is_open)


CLOSED = {"additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({"allOf": [record("a"), record("b")]}, read("a", "b", is_open=True)),
        ({"allOf": [record("a")], **record("b"), "unevaluatedProperties": False}, read("a", "b")),
        ({"allOf": [record("a", **CLOSED)], "description": "An a."}, read("a")),
        ({"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}, read("a", "b", is_open=True)),
        ({"$ref": "#/$defs/a", "description": "An a."}, read("a", is_open=True)),
        ({"$ref": "#/$defs/a", "properties": {"b": TEXT}, "required": ["b"]}, read("a", "b", is_open=True)),
        ({"type": "string", "nullable": True}, Nullable(Text())),
        ({"type": ["integer", "null"]}, Nullable(Integer())),
        ({"oneOf": [{"type": "null"}, TEXT]}, Nullable(Text())),
        ({"anyOf": [TEXT, {"const": None}]}, Nullable(Text())),
        ({"enum": ["a", "b", None]}, Nullable(Choice(("a", "b")))),
        ({"enum": [1, 2]}, Integer()),
        ({"enum": [1, 2.5]}, Number()),
        ({"const": True}, Flag()),
        ({"const": None}, Null()),
        ({"type": "array", "items": TEXT}, ListOf(Text())),
        ({"type": "array", "items": TEXT, "uniqueItems": True}, SetOf(Text())),
        ({"type": "array", "prefixItems": [TEXT, TEXT], "items": False}, TupleOf((Text(), Text()))),
        ({"type": "array", "items": [TEXT, TEXT], "additionalItems": False}, TupleOf((Text(), Text()))),
        ({"type": "object", "additionalProperties": TEXT}, MapOf(Text())),
        (
            {
                "type": "object",
                "propertyNames": {"enum": ["x", "y"]},
                "additionalProperties": {"type": "integer"},
            },
            MapOf(Integer(), Choice(("x", "y"))),
        ),
        ({"type": "object", "patternProperties": {"^x-": TEXT}, **CLOSED}, MapOf(Text())),
        ({"type": "string", "format": "date-time"}, Coded(Kind.INSTANT)),
        ({"type": "string", "format": "uuid"}, Coded(Kind.UUID)),
        ({"type": "string", "contentEncoding": "base64url"}, Coded(Kind.BYTES, "base64url")),
        ({"type": "integer", "x-wire": {"is": "duration", "form": "ms"}}, Coded(Kind.DURATION, "ms")),
        (
            {"type": "object", "properties": {"n": {"type": "integer", "default": 5}}, **CLOSED},
            Record((Field("n", Integer(), required=False, default="5"),)),
        ),
    ],
)
def test_a_schema_is_read_as_its_shape(schema: dict[str, Any], shape: Any) -> None:
    whole = {**schema, "$defs": {"a": record("a"), "b": record("b")}}
    reading = read_schema(whole)
    assert reading.model.root == shape
    assert reading.notes == ()


@pytest.mark.parametrize(
    ("schema", "note"),
    [
        ({"allOf": [record("a", **CLOSED), record("b")]}, "closed record with one that adds members"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, "two different `type`"),
        ({"type": ["string", "integer"]}, "several types"),
        ({"enum": ["a", 1]}, "values of several types"),
        ({"oneOf": [record("a", "b"), record("c", "d")]}, "without a common tag"),
        ({"$ref": "#/$defs/none"}, "is not in this document"),
        ({"$ref": "#nobody"}, "is not in this document"),
        ({"$ref": "other.json"}, "is not in this document"),
        ({"type": "array", "prefixItems": [TEXT]}, "`prefixItems` of places, with more items after them"),
        ({"minLength": 1}, "`minLength` without a `type`"),
        ({"const": {"a": 1}}, "a constant with parts"),
        ({"$recursiveRef": "#"}, "`$recursiveRef`"),
        ({"type": "object", "$dynamicRef": "#/$defs/a"}, "`$dynamicRef`"),
        ({"allOf": [False, record("a")]}, "`allOf` with false"),
        ({"allOf": [{"$ref": "#"}]}, "leads back to itself"),
        ({"oneOf": [TEXT, {"type": "integer"}], "anyOf": [TEXT]}, "`anyOf` beside `oneOf`"),
    ],
)
def test_what_is_not_understood_is_plain_json_with_a_note(schema: dict[str, Any], note: str) -> None:
    reading = read_schema(schema)
    assert reading.model.root == Anything()
    assert note in reading.notes[0].what
    assert reading.notes[0].what.endswith("compared as plain JSON")


def test_members_beside_alternatives_belong_to_each_of_them() -> None:
    schema = {
        "type": "object",
        "properties": {"id": TEXT},
        "required": ["id"],
        "oneOf": [
            {"properties": {"type": {"const": name}, name: TEXT}, "required": ["type", name]}
            for name in ("x", "y")
        ],
        "unevaluatedProperties": False,
    }
    reading = read_schema(schema)
    assert reading.encoding.at(()).tagging == Internal("type")
    assert reading.model.root == Union((Variant("x", read("id", "x")), Variant("y", read("id", "y"))))


def test_a_variant_may_be_an_all_of_with_its_base() -> None:
    base = {"type": "object", "properties": {"id": TEXT}, "required": ["id"]}
    schema = {
        "oneOf": [{"$ref": "#/$defs/x"}, {"$ref": "#/$defs/y"}],
        "$defs": {
            "base": base,
            **{
                name: {
                    "allOf": [
                        {"$ref": "#/$defs/base"},
                        {
                            "properties": {"type": {"enum": [name]}, name: TEXT},
                            "required": ["type", name],
                        },
                    ],
                    "unevaluatedProperties": False,
                }
                for name in ("x", "y")
            },
        },
    }
    reading = read_schema(schema)
    assert reading.encoding.at(()).tagging == Internal("type")
    assert reading.model.root == Union((Variant("x", read("id", "x")), Variant("y", read("id", "y"))))


def test_a_recursive_type_is_read_once() -> None:
    schema = {
        "$ref": "#/definitions/tree",
        "definitions": {
            "tree": {
                "type": "object",
                "properties": {
                    "name": TEXT,
                    "children": {"type": "array", "items": {"$ref": "#/definitions/tree"}},
                },
                "required": ["name"],
                **CLOSED,
            }
        },
    }
    reading = read_schema(schema)
    assert reading.notes == ()
    assert [name for name, _ in reading.model.definitions] == ["#/definitions/tree"]


def test_an_external_union_of_objects_and_names() -> None:
    schema = {"oneOf": [{"const": "None"}, record("Some", **CLOSED)]}
    reading = read_schema(schema)
    assert reading.encoding.at(()).tagging == External()
    assert reading.model.root == Union((Variant("None", None), Variant("Some", Text())))


names = st.sampled_from(["a", "b", "c"])
members = st.sampled_from([{"type": "string"}, {"type": "integer"}, {"const": "x"}])
parts = st.fixed_dictionaries(
    {"type": st.just("object")},
    optional={
        "properties": st.dictionaries(names, members, max_size=3),
        "required": st.lists(names, max_size=2, unique=True),
        "additionalProperties": st.booleans(),
    },
)
documents = st.dictionaries(names, st.sampled_from(["x", "y", 1, None]), max_size=3)


@given(st.lists(parts, min_size=1, max_size=3), documents)
def test_a_merged_schema_accepts_what_all_parts_accept(found: list[Any], document: Any) -> None:
    try:
        merged = merge(found)
    except Unmergeable:
        return
    together = jsonschema.Draft202012Validator({"allOf": found}).is_valid(document)
    assert jsonschema.Draft202012Validator(merged).is_valid(document) == together
