"""A contract out of an OpenAPI document: self-contained, in the words of JSON Schema 2020-12."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.proposal.from_openapi import from_openapi
from registry.fault import Refusal
from registry.validate import Validator


def document(**schemas: Any) -> Any:
    return {"openapi": "3.0.3", "components": {"schemas": schemas}}


def proposed(**schemas: Any) -> dict[str, Any]:
    return dict(from_openapi(document(**schemas), "#/components/schemas/Order", "api.yaml").schema)


def test_what_it_refers_to_comes_along_and_may_lead_back() -> None:
    schema = proposed(
        Order={"type": "object", "properties": {"lines": {"$ref": "#/components/schemas/Line"}}},
        Line={"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Order"}}},
        Other={"type": "string"},
    )
    assert schema["properties"] == {"lines": {"$ref": "#/$defs/Line"}}
    assert schema["$defs"].keys() == {"Line", "Order"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
        ),
        (
            {"$ref": "#/components/schemas/Line", "nullable": True},
            {"oneOf": [{"$ref": "#/$defs/Line"}, {"type": "null"}]},
        ),
        (
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 0},
        ),
        ({"type": "integer", "minimum": 0, "exclusiveMinimum": False}, {"type": "integer", "minimum": 0}),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
        ({"type": "string", "example": "x", "xml": {}}, {"type": "string"}),
    ],
)
def test_the_words_of_openapi_become_those_of_json_schema(said: Any, meant: Any) -> None:
    schema = proposed(Order={"type": "object", "properties": {"x": said}}, Line={"type": "object"})
    assert schema["properties"]["x"] == meant
    Validator(schema)


def test_a_discriminator_leads_to_the_definitions() -> None:
    schema = proposed(
        Order={
            "oneOf": [{"$ref": "#/components/schemas/A"}],
            "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A"}},
        },
        A={"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]},
    )
    assert schema["discriminator"]["mapping"] == {"a": "#/$defs/A"}


def test_examples_come_along() -> None:
    proposal = from_openapi(
        document(Order={"type": "integer", "example": 7}), "#/components/schemas/Order", "a"
    )
    assert [(each.name, each.text) for each in proposal.accepts] == [("example-1", "7")]


def test_a_schema_that_is_not_there_offers_the_nearest_name() -> None:
    with pytest.raises(Refusal, match=r"api.yaml: There is no `#/components/schemas/Order` in it. .*Orders"):
        proposed(Orders={})


def test_a_reference_to_another_document_is_refused() -> None:
    with pytest.raises(Refusal, match="not in this document"):
        proposed(Order={"$ref": "common.yaml#/Line"})
