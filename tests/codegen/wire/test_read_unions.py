"""Unions as OpenAPI and its generators write them."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import External, Internal
from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Anything,
    Field,
    Integer,
    Record,
    Text,
    Union,
    Variant,
)
from tests.codegen.wire.schemas import TEXT, WHOLE, closed, told

CAT = closed({"petType": TEXT, "name": TEXT})
DOG = closed({"petType": TEXT, "bark": TEXT})
CAT_AND_DOG = Union(
    (
        Variant("cat", Record((Field("name", Text()),))),
        Variant("dog", Record((Field("bark", Text()),))),
    )
)


def pets(discriminator: Any, **schemas: Any) -> dict[str, Any]:
    return {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas],
        "discriminator": discriminator,
        "components": {"schemas": schemas},
    }


def test_a_discriminator_with_a_mapping_names_the_variants() -> None:
    mapping = {"cat": "#/components/schemas/Cat", "dog": "Dog"}
    reading = read_schema(pets({"propertyName": "petType", "mapping": mapping}, Cat=CAT, Dog=DOG))
    assert told(reading) == []
    assert reading.encoding.at(()).tagging == Internal("petType")
    assert reading.model.root == CAT_AND_DOG


def test_a_discriminator_without_a_mapping_takes_the_names_of_the_schemas() -> None:
    reading = read_schema(pets({"propertyName": "petType"}, cat=CAT, dog=DOG))
    assert told(reading) == []
    assert reading.model.root == CAT_AND_DOG


@pytest.mark.parametrize(
    "discriminator",
    [
        {"propertyName": "kind"},
        {"propertyName": "petType", "mapping": {"x": "#/components/schemas/cat", "cat": "cat"}},
        {"mapping": {"cat": "cat", "dog": "dog"}},
        "petType",
        None,
    ],
)
def test_a_discriminator_that_tells_nothing_certain(discriminator: Any) -> None:
    cat = closed({"petType": {"enum": ["cat", "dog"]}})
    reading = read_schema(pets(discriminator, cat=cat, dog=DOG))
    assert reading.model.root == Anything()
    assert told(reading) == ["#: alternatives without a common tag"]


def test_a_base_with_a_discriminator_that_variants_inherit() -> None:
    base = {
        "type": "object",
        "properties": {"petType": TEXT, "name": TEXT},
        "required": ["petType", "name"],
        "discriminator": {"propertyName": "petType", "mapping": {"cat": "#/components/schemas/Cat"}},
    }
    cat = {
        "allOf": [
            {"$ref": "#/components/schemas/Pet"},
            {"type": "object", "properties": {"lives": WHOLE}, "required": ["lives"]},
        ]
    }
    whole = {"components": {"schemas": {"Pet": base, "Cat": cat}}}
    reading = read_schema({**whole, "$ref": "#/components/schemas/Cat"})
    assert told(reading) == []
    assert reading.model.root == Record(
        (Field("petType", Text()), Field("name", Text()), Field("lives", Integer())), open=True
    )
    reading = read_schema({**whole, "$ref": "#/components/schemas/Pet"})
    assert isinstance(reading.model.root, Record)
    assert told(reading) == [
        "#/components/schemas/Pet: what the variants of `discriminator` add, without `oneOf`"
    ]


def test_alternatives_that_inherit_from_a_base_that_lists_them() -> None:
    """What a generator makes of a sealed class: no document can ever keep it, and reading it ends."""
    base = {
        "type": "object",
        "properties": {"kind": TEXT},
        "oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}],
    }
    variant = {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"x": TEXT}}]}
    reading = read_schema({"$ref": "#/$defs/Base", "$defs": {"Base": base, "A": variant, "B": variant}})
    assert told(reading)


def test_a_tag_that_the_base_lists_and_each_variant_fixes() -> None:
    base = {"type": "object", "properties": {"type": {"enum": ["x", "y"]}}, "required": ["type"]}
    schema = {
        "oneOf": [
            {
                "allOf": [
                    {"$ref": "#/$defs/base"},
                    {"properties": {"type": {"enum": [name]}, name: WHOLE}, "required": [name]},
                ]
            }
            for name in ("x", "y")
        ],
        "$defs": {"base": base},
    }
    reading = read_schema(schema)
    assert told(reading) == []
    assert reading.encoding.at(()).tagging == Internal("type")


def test_an_enumeration_of_names_beside_variants_with_parts() -> None:
    schema = {"oneOf": [{"enum": ["Idle", "Done"]}, closed({"Busy": closed({"by": TEXT})})]}
    reading = read_schema(schema)
    assert told(reading) == []
    assert reading.encoding.at(()).tagging == External()
    assert [variant.name for variant in reading.model.root.variants] == ["Idle", "Done", "Busy"]  # type: ignore[union-attr]
