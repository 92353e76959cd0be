"""Schemas as teams and their generators write them: OpenAPI, pydantic, older drafts, large documents."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.encoding import External, Internal
from codegen.wire.read import Reading, read_schema
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Field,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Record,
    Shape,
    Text,
    TupleOf,
    Union,
    Variant,
    children,
    nodes,
)

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
D7 = "http://json-schema.org/draft-07/schema#"


def closed(members: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
        **more,
    }


def told(reading: Reading) -> list[str]:
    return [f"{note.pointer}: {note.what.removesuffix(': compared as plain JSON')}" for note in reading.notes]


def member(reading: Reading, *names: str) -> Shape:
    """The shape of a member of members, through names of definitions."""
    shape, _ = reading.model.resolve(reading.model.root, ())
    for name in names:
        while isinstance(shape, (Named, Nullable, ListOf)):
            inner = shape.of if isinstance(shape, Nullable) else shape
            shape, _ = reading.model.resolve(inner.item if isinstance(inner, ListOf) else inner, ())
        match shape:
            case Record():
                field = shape.field(name)
                assert field is not None
                shape = field.shape
            case Union():
                variant = shape.variant(name)
                assert variant is not None
                assert variant.payload is not None
                shape = variant.payload
            case _:
                raise AssertionError(shape)
    return shape


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


def test_an_enumeration_of_names_beside_variants_with_parts() -> None:
    schema = {"oneOf": [{"enum": ["Idle", "Done"]}, closed({"Busy": closed({"by": TEXT})})]}
    reading = read_schema(schema)
    assert told(reading) == []
    assert reading.encoding.at(()).tagging == External()
    assert [variant.name for variant in reading.model.root.variants] == ["Idle", "Done", "Busy"]  # type: ignore[union-attr]


references = st.sampled_from(["#", "#/$defs/a", "#/$defs/b", "#/$defs/c", "#named", "#/$defs/none"])
leaves = st.one_of(
    st.sampled_from([TEXT, WHOLE, {"type": "null"}, {"const": "x"}, {"enum": ["y", None]}, {}, True, False]),
    references.map(lambda reference: {"$ref": reference}),
)


def grown(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(parts, min_size=1, max_size=3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "array", "string", ["object", "null"], ["null"]]),
            "properties": st.dictionaries(st.sampled_from(["a", "b", "kind"]), parts, max_size=3),
            "required": st.just(["a", "kind"]),
            "additionalProperties": parts,
            "unevaluatedProperties": st.just(False),
            "patternProperties": st.dictionaries(st.just("^x"), parts, max_size=1),
            "propertyNames": parts,
            "items": parts,
            "prefixItems": several,
            "oneOf": several,
            "anyOf": several,
            "allOf": several,
            "if": parts,
            "$ref": references,
            "nullable": st.booleans(),
            "discriminator": st.just({"propertyName": "kind"}),
            "x-wire": st.just({"is": "uuid"}),
        },
    )


schemas = st.recursive(leaves, grown, max_leaves=12)


@given(schemas, st.fixed_dictionaries({"a": schemas, "b": schemas, "c": schemas}))
def test_any_schema_is_read_to_an_end(schema: Any, definitions: dict[str, Any]) -> None:
    whole = {"allOf": [schema], "$defs": {**definitions, "n": {"$anchor": "named", "items": {"$ref": "#"}}}}
    jsonschema.Draft202012Validator.check_schema(whole)
    reading = read_schema(whole)
    for path, shape in nodes(reading.model):
        for at, part in children(shape, path):
            reading.model.resolve(part, at)
