"""References, recursion and large documents: read to an end, whatever they are."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Anything,
    Integer,
    ListOf,
    Named,
    Nullable,
    Record,
    Shape,
    Text,
    TupleOf,
    nodes,
)
from tests.codegen.wire.schemas import TEXT, WHOLE, closed, member, told

D7 = "http://json-schema.org/draft-07/schema#"


NODE = {
    "kind": {"const": "node"},
    "left": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
    "items": {"type": "array", "items": {"oneOf": [{"$ref": "#/$defs/Node"}, {"$ref": "#/$defs/Leaf"}]}},
}


def test_a_union_without_a_name_that_holds_itself() -> None:
    """As pydantic writes a recursive discriminated union: the union stands out in full at each use."""
    leaf = closed({"kind": {"const": "leaf"}, "text": TEXT})
    reading = read_schema(
        closed(
            {"tree": {"oneOf": [{"$ref": "#/$defs/Node"}, {"$ref": "#/$defs/Leaf"}]}},
            **{"$defs": {"Node": closed(NODE), "Leaf": leaf}},
        )
    )
    assert told(reading) == []
    items = member(reading, "tree", "node", "items")
    assert isinstance(items, ListOf)
    assert isinstance(items.item, Named)
    assert member(reading, "tree", "node", "items", "leaf", "text") == Text()
    assert member(reading, "tree", "node", "items", "node", "items", "node", "left", "items", "leaf")


def test_a_list_linked_by_something_or_null() -> None:
    link = closed({"value": WHOLE, "next": {"anyOf": [{"$ref": "#/$defs/Link"}, {"type": "null"}]}})
    reading = read_schema(
        closed({"head": {"anyOf": [{"$ref": "#/$defs/Link"}, {"type": "null"}]}}, **{"$defs": {"Link": link}})
    )
    assert told(reading) == []
    assert member(reading, "head", "next", "next", "next", "value") == Integer()


def test_types_that_refer_to_each_other() -> None:
    definitions = {
        "A": closed({"b": {"$ref": "#/$defs/B"}, "n": WHOLE}),
        "B": closed({"cs": {"type": "array", "items": {"$ref": "#/$defs/C"}}}),
        "C": {"allOf": [{"$ref": "#/$defs/Base"}], "nullable": True},
        "Base": closed({"a": {"$ref": "#/$defs/A"}, "self": {"$ref": "#/$defs/Base"}}),
    }
    reading = read_schema({"$ref": "#/$defs/A", "$defs": definitions})
    assert told(reading) == []
    assert member(reading, "b", "cs", "a", "b", "cs", "self", "self", "a", "n") == Integer()


def test_a_document_that_refers_to_itself() -> None:
    reading = read_schema({"type": "object", "properties": {"child": {"$ref": "#"}, "id": TEXT}})
    assert told(reading) == []
    assert member(reading, "child", "child", "child", "id") == Text()


def test_members_of_an_all_of_that_lead_back_are_read_once() -> None:
    one = {"type": "object", "properties": {"x": {"$ref": "#/$defs/A"}, "y": {"$ref": "#/$defs/A"}}}
    other = {"type": "object", "properties": {"x": {"type": "object"}, "y": {"type": "object"}}}
    reading = read_schema({"$ref": "#/$defs/A", "$defs": {"A": {"allOf": [one, other]}}})
    assert told(reading) == []
    assert isinstance(member(reading, "x", "y", "x", "y"), (Named, Record))


@pytest.mark.parametrize(
    "definition",
    [
        {"$ref": "#/$defs/A"},
        {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]},
        {"allOf": [{"$ref": "#/$defs/B"}]},
        {"$ref": "#/$defs/B", "minLength": 1},
        {"oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]},
    ],
)
def test_a_definition_that_is_nothing_but_itself(definition: Any) -> None:
    definitions = {"A": definition, "B": {"$ref": "#/$defs/A"}}
    reading = read_schema({"$ref": "#/$defs/A", "$defs": definitions})
    assert len(told(reading)) == 1
    shape, _ = reading.model.resolve(reading.model.root, ())
    assert shape in (Anything(), Nullable(Anything()), Nullable(Named("#/$defs/A")))


@pytest.mark.parametrize(
    ("schema", "shape"),
    [
        ({"$ref": "#node"}, Text()),
        ({"$ref": "#/$defs/a~1b~0c%25d%20%C3%A9"}, Integer()),
        ({"$ref": "#/oneOf/0"}, Anything()),
        ({"$ref": "#/$defs/tuple/prefixItems/0"}, Text()),
    ],
)
def test_a_reference_by_name_or_by_any_pointer(schema: Any, shape: Shape) -> None:
    definitions = {
        "node": {**TEXT, "$anchor": "node"},
        "a/b~c%d é": WHOLE,
        "tuple": {"type": "array", "prefixItems": [TEXT], "items": False},
    }
    assert read_schema({**schema, "$defs": definitions}).model.root == shape


def test_names_with_every_character() -> None:
    names = ["a/b", "c~d", "e%f", "ünï", "g h", "", '"', "'", "#", "$ref", "properties"]
    schema = closed({name: {"type": ["string", "integer"]} for name in names})
    reading = read_schema(schema)
    assert isinstance(reading.model.root, Record)
    assert [field.name for field in reading.model.root.fields] == names
    assert [note.pointer for note in reading.notes][:2] == ["#/properties/a~1b", "#/properties/c~0d"]
    assert len(reading.notes) == len(names)


def test_draft_7_refers_by_the_fragment_of_an_id_and_reads_nothing_beside_a_reference() -> None:
    schema = {
        "$schema": D7,
        "$id": "https://schemas.test/item.json",
        "type": "object",
        "properties": {
            "a": {"$ref": "#name", "minLength": 3, "type": "integer"},
            "pair": {"type": "array", "items": [TEXT, WHOLE], "minItems": 2, "maxItems": 2},
        },
        "definitions": {"name": {"$id": "#name", **TEXT}},
    }
    reading = read_schema(schema)
    assert told(reading) == []
    assert member(reading, "a") == Text()
    assert member(reading, "pair") == TupleOf((Text(), Integer()))


def test_references_under_several_bases_are_not_guessed() -> None:
    schema = {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"$id": "https://schemas.test/a", "$ref": "#/$defs/a", "$defs": {"a": TEXT}}},
    }
    assert told(read_schema(schema)) == ["#: `$ref` in a document with several `$id`"]


def test_two_hundred_members_and_types_that_are_twelve_deep() -> None:
    members = {f"member_{number}": TEXT for number in range(200)}
    definitions: dict[str, Any] = {"T12": closed(members)}
    for level in range(12):
        definitions[f"T{level}"] = closed(
            {f"part_{place}": {"$ref": f"#/$defs/T{level + 1}"} for place in range(5)}
        )
    reading = read_schema({"$ref": "#/$defs/T0", "$defs": definitions})
    assert told(reading) == []
    assert member(reading, *["part_3"] * 12, "member_199") == Text()
    assert len(list(nodes(reading.model))) < 1_000


def test_alternatives_without_names_that_multiply_reach_a_stated_limit() -> None:
    definitions: dict[str, Any] = {"T30": closed({"kind": {"const": "end"}})}
    for level in range(30):
        parts = {
            f"part_{place}": {
                "oneOf": [{"$ref": f"#/$defs/T{level + 1}"}, closed({"kind": {"const": "none"}, "x": TEXT})]
            }
            for place in range(3)
        }
        definitions[f"T{level}"] = closed({"kind": {"const": "some"}, **parts})
    reading = read_schema({"$ref": "#/$defs/T0", "$defs": definitions})
    assert told(reading) == ["#: what is left of more than 20000 parts"]


def test_a_schema_nested_without_end_reaches_a_stated_limit() -> None:
    schema: Any = TEXT
    for _ in range(300):
        schema = {"type": "array", "items": schema}
    reading = read_schema(schema)
    assert len(told(reading)) == 1
    assert told(reading)[0].endswith("what is nested more than 100 levels deep")


def test_a_definition_that_inherits_from_a_hundred_others() -> None:
    definitions: dict[str, Any] = {"T0": {"type": "object", "properties": {"m0": TEXT}}}
    for level in range(1, 101):
        definitions[f"T{level}"] = {
            "allOf": [{"$ref": f"#/$defs/T{level - 1}"}, {"properties": {f"m{level}": TEXT}}]
        }
    reading = read_schema({"$ref": "#/$defs/T100", "$defs": definitions})
    assert told(reading) == []
    assert isinstance(reading.model.root, Record)
    assert len(reading.model.root.fields) == 101
