"""What serde's attributes make of a type: its shape with its own names, and the encoding of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from rust_source import crate

from codegen.source.declared import Declared
from codegen.source.rust.declared import declared_type
from codegen.wire.decode import NO_READING, likeliest
from codegen.wire.lossless import parse
from codegen.wire.shape import Anything, Choice, Named, Nullable, Record, TupleOf, Union

DERIVE = "#[derive(Serialize, Deserialize)]\n"


def declare(folder: Path, text: str, name: str = "T") -> Declared:
    """What one type of a crate declares."""
    text = text.replace("@", DERIVE)
    return declared_type(crate(folder, f"use serde::{{Deserialize, Serialize}};\n{text}\n"), name)


def writes(told: Declared, document: str) -> bool:
    """Whether the type could have written a document."""
    return likeliest(told.model, told.encoding, parse(document)) is not NO_READING


@pytest.mark.parametrize(
    ("text", "written", "other"),
    [
        # names
        ("@ struct T { user_id: u8 }", '{"user_id":1}', '{"userId":1}'),
        ('@ #[serde(rename_all = "camelCase")] struct T { user_id: u8 }', '{"userId":1}', '{"user_id":1}'),
        ('@ #[serde(rename_all(serialize = "kebab-case"))] struct T { a_b: u8 }', '{"a-b":1}', '{"a_b":1}'),
        ('@ #[serde(rename_all = "UPPERCASE")] struct T { a_b: u8 }', '{"A_B":1}', '{"a_b":1}'),
        (
            '@ #[serde(rename_all = "camelCase")] struct T { #[serde(rename = "ID")] user_id: u8, a_b: u8 }',
            '{"ID":1,"aB":2}',
            '{"userId":1,"aB":2}',
        ),
        ('@ struct T { #[serde(rename(serialize = "x", deserialize = "y"))] a: u8 }', '{"x":1}', '{"y":1}'),
        ('@ struct T { #[serde(alias = "b")] a: u8 }', '{"a":1}', '{"b":1}'),
        ("@ struct T { r#type: u8 }", '{"type":1}', '{"r#type":1}'),
        # presence
        ("@ struct T { a: Option<u8> }", '{"a":null}', "{}"),
        (
            '@ struct T { #[serde(skip_serializing_if = "Option::is_none")] a: Option<u8> }',
            "{}",
            '{"a":null}',
        ),
        ('@ struct T { #[serde(skip_serializing_if = "Vec::is_empty")] a: Vec<u8> }', "{}", '{"b":[]}'),
        ("@ struct T { a: u8, #[serde(skip)] b: u8 }", '{"a":1}', '{"a":1,"b":2}'),
        ("@ struct T { a: u8, #[serde(skip_serializing)] b: u8 }", '{"a":1}', '{"a":1,"b":2}'),
        ("@ struct T { #[serde(skip_deserializing, default)] a: u8 }", '{"a":1}', "{}"),
        # structs
        ("@ struct T(u8);", "1", "[1]"),
        ("@ struct T(u8, String);", '[1,"a"]', '{"0":1}'),
        ("@ struct T;", "null", "{}"),
        ("@ struct T {}", "{}", "null"),
        ("@ #[serde(transparent)] struct T { a: u8 }", "1", '{"a":1}'),
        ('@ #[serde(into = "U")] struct T { a: u8 }\n@ struct U { b: u8 }', '{"b":1}', '{"a":1}'),
        ("@ struct T { #[serde(flatten)] u: U }\n@ struct U { a: u8 }", '{"a":1}', '{"u":{"a":1}}'),
        ("@ struct T { u: U }\n@ struct U { a: u8 }", '{"u":{"a":1}}', '{"a":1}'),
        (
            "@ struct T { a: u8, #[serde(flatten)] more: std::collections::HashMap<String, u8> }",
            '{"a":1,"b":2}',
            '{"b":2}',
        ),
        ("@ struct T { #[serde(flatten)] u: Option<U> }\n@ struct U { a: u8 }", "{}", '{"u":null}'),
        # enums
        ("@ enum T { One, Two }", '"One"', '{"One":null}'),
        ('@ #[serde(rename_all = "SCREAMING-KEBAB-CASE")] enum T { OneTwo }', '"ONE-TWO"', '"OneTwo"'),
        ("@ enum T { A { x: u8 }, B }", '{"A":{"x":1}}', '{"x":1}'),
        ("@ enum T { A { x: u8 }, B }", '"B"', '{"B":null}'),
        ('@ #[serde(tag = "t")] enum T { A { x: u8 }, B }', '{"t":"B"}', '"B"'),
        ('@ #[serde(tag = "t", content = "c")] enum T { A(u8), B }', '{"t":"A","c":1}', '{"A":1}'),
        ("@ #[serde(untagged)] enum T { A { x: u8 }, B(String) }", '"s"', '{"B":"s"}'),
        ("@ #[serde(untagged)] enum T { A { x: u8 }, B }", "null", '"B"'),
        ("@ enum T { A(u8, u8), B() , C {} }", '{"A":[1,2]}', '{"A":1}'),
        (
            '@ #[serde(rename_all_fields = "camelCase")] enum T { A { a_b: u8 } }',
            '{"A":{"aB":1}}',
            '{"A":{"a_b":1}}',
        ),
        (
            '@ #[serde(rename_all = "lowercase")] enum T { '
            '#[serde(rename_all = "camelCase")] A { a_b: u8 } }',
            '{"a":{"aB":1}}',
            '{"a":{"a_b":1}}',
        ),
        ("@ enum T { A, #[serde(skip)] B }", '"A"', '"B"'),
        # conditions count as met
        (
            '@ #[cfg_attr(feature = "api", serde(rename_all = "camelCase"))] struct T { a_b: u8 }',
            '{"aB":1}',
            '{"a_b":1}',
        ),
        # types
        ("@ struct T(std::time::Duration);", '{"secs":1,"nanos":5}', "1"),
        ("@ struct T(std::net::IpAddr);", '"::1"', "[1]"),
        (
            "@ struct T(chrono::DateTime<chrono::Utc>);",
            '"2024-01-02T03:04:05.120Z"',
            '"2024-01-02T03:04:05.12Z"',
        ),
        ("@ struct T(Result<u8, String>);", '{"Err":"x"}', '"x"'),
        ("type Id = u8;\n@ struct T { a: Id, b: [Box<Id>; 2] }", '{"a":1,"b":[1,2]}', '{"a":"1","b":[]}'),
        ("@ struct T(std::collections::BTreeMap<K, u8>);\n@ enum K { A }", '{"A":1}', "[]"),
    ],
)
def test_an_attribute_moves_the_wire(tmp_path: Path, text: str, written: str, other: str) -> None:
    told = declare(tmp_path, text)
    assert (writes(told, written), writes(told, other)) == (True, False)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("struct T { a: u8 }", "does not derive `Serialize`"),
        ("struct T;\nimpl Serialize for T { }", "has a `Serialize` written by hand (src/lib.rs:3)"),
        ("#[derive(Serialize_repr)] enum T { A = 1 }", "written by serde_repr"),
        ('@ #[serde(remote = "Other")] struct T { a: u8 }', "`remote`"),
        ("@ enum T { A, #[serde(untagged)] B(u8) }", "some variants of `T` are untagged"),
        ("#[serde_with::serde_as]\n@ struct T { a: u8 }", "written anew by `serde_as`"),
        ("#[skip_serializing_none]\n@ struct T { a: u8 }", "written anew by `skip_serializing_none`"),
    ],
)
def test_a_type_that_does_not_tell_is_anything_with_a_reason(tmp_path: Path, text: str, why: str) -> None:
    told = declare(tmp_path, text)
    assert told.model.root == Anything()
    (unread,) = told.unread
    assert unread.path == ()
    assert why in unread.why


@pytest.mark.parametrize(
    ("field", "why"),
    [
        ("bytes::Bytes", "`bytes::Bytes` is not followed"),
        ("Box<dyn Fn()>", "`dyn Fn()` is not followed"),
        ("Wide<u8>", "`Wide` has type parameters"),
    ],
)
def test_a_field_that_does_not_tell_is_anything_with_a_reason(tmp_path: Path, field: str, why: str) -> None:
    told = declare(tmp_path, f"@ struct T {{ a: {field} }}\n@ struct Wide<X> {{ x: X }}")
    assert isinstance(told.model.root, Record)
    assert told.model.root.fields[0].shape == Anything()
    assert [(each.path, each.why) for each in told.unread] == [(("a",), why)]


def test_a_function_that_writes_a_field_is_named(tmp_path: Path) -> None:
    told = declare(tmp_path, '@ struct T { #[serde(serialize_with = "own::hex")] a: Vec<u8> }')
    assert [each.why for each in told.unread] == ["it is written by `own::hex`"]


def test_names_are_those_of_the_source_and_places_are_lines(tmp_path: Path) -> None:
    text = '@ #[serde(tag = "kind")]\nenum T {\n    CardPayment {\n        user_id: u8,\n    },\n    Cash,\n}'
    told = declare(tmp_path, text)
    assert isinstance(told.model.root, Union)
    assert [variant.name for variant in told.model.root.variants] == ["CardPayment", "Cash"]
    assert told.places["CardPayment", "user_id"].line == 6
    assert (told.name, told.place.path, told.place.line) == ("T", "src/lib.rs", 4)


def test_a_type_that_holds_itself_is_named(tmp_path: Path) -> None:
    told = declare(tmp_path, "@ struct T { below: Vec<T>, other: Option<Box<U>> }\n@ struct U { t: Box<T> }")
    assert told.model.root == Named("T")
    assert writes(told, '{"below":[{"below":[],"other":null}],"other":{"t":{"below":[],"other":null}}}')


def test_a_style_holds_for_its_type_alone(tmp_path: Path) -> None:
    text = '@ #[serde(rename_all = "camelCase")] struct T { a_b: U }\n@ struct U { c_d: u8 }'
    assert writes(declare(tmp_path, text), '{"aB":{"c_d":1}}')


def test_shapes_are_what_values_are(tmp_path: Path) -> None:
    text = "@ struct T { a: Option<K>, b: (u8, String), c: Option<Option<u8>> }\n@ enum K { A, B }"
    root = declare(tmp_path, text).model.root
    assert isinstance(root, Record)
    first, second, third = (field.shape for field in root.fields)
    assert first == Nullable(Choice(("A", "B")))
    assert isinstance(second, TupleOf)
    assert isinstance(third, Nullable)
