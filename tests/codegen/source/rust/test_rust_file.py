"""Reading the text of one Rust file: types, attributes, and what cannot be read."""

from __future__ import annotations

from codegen.source.rust.file import read_file
from codegen.source.rust.spelled import spell
from codegen.source.rust.value import Body, RustAlias, RustEnum, RustFile, RustStruct

TEXT = """\
//! A crate.
use std::{collections::{BTreeMap, HashMap as Map}, fmt::{self, Display}};
use super::kinds::*;

pub mod inner {
    #[derive(Debug)]
    pub(crate) struct Deep(pub u8, #[serde(with = r"hex")] Vec<u8>);
}
mod outer;

/// An order.
#[derive(serde::Serialize, Debug)]
#[cfg_attr(feature = "api", derive(Deserialize), serde(rename_all(serialize = "camelCase"), tag = "t"))]
pub struct Order<'a, T: Clone> {
    #[serde(rename = "x\\u{e9}", default = "one")] // first
    #[doc = "plain"]
    pub(crate) r#type: Option<&'a str>,
    many: Vec<std::net::Ipv4Addr>, four: [u8; 4],
    rest: (T, &'static [u8]),
    call: Box<dyn Fn()>,
}

enum Kind { A, B {}, C(), #[serde(untagged)] D(i32, u8), F { #[serde(skip)] x: i32 }, G = 5 }
struct Nothing;
type Text = &'static str;
impl<'a> Serialize for Order<'a, u8> { fn f() { struct Local; } }
impl fmt::Display for Kind {}
make! { struct Made { a: i32 } }
"""


def read(text: str) -> RustFile:
    """A file at the root of a crate."""
    return read_file("src/lib.rs", "", (), text.encode())


def struct(name: str, text: str = TEXT) -> RustStruct:
    """A struct of a text."""
    (found,) = [each for each in read(text).types if each.name == name]
    assert isinstance(found, RustStruct)
    return found


def enum(name: str) -> RustEnum:
    """An enum of the text."""
    (found,) = [each for each in read(TEXT).types if each.name == name]
    assert isinstance(found, RustEnum)
    return found


def test_types_stand_in_their_modules() -> None:
    assert [each.name for each in read(TEXT).types] == ["Deep", "Order", "Kind", "Nothing", "Text"]
    assert struct("Deep").spelled == "inner::Deep"
    assert read(TEXT).modules == {("inner",), ("outer",)}


def test_what_stands_in_a_function_is_no_type() -> None:
    assert "Local" not in {each.name for each in read(TEXT).types}


def test_fields_have_their_types_as_they_are_spelled() -> None:
    assert {field.name: spell(field.type) for field in struct("Order").fields} == {
        "type": "Option<str>",
        "many": "Vec<std::net::Ipv4Addr>",
        "four": "[u8; 4]",
        "rest": "(T, [u8])",
        "call": "Box<dyn Fn()>",
    }


def test_attributes_of_serde_are_read_with_escapes_and_conditions() -> None:
    order = struct("Order")
    assert order.attributes.derives == {"Serialize", "Debug", "Deserialize"}
    (conditional,) = order.attributes.serde
    assert conditional.condition == 'feature="api"'
    assert [(item.name, item.writes, item.reads) for item in conditional.items] == [
        ("rename_all", "camelCase", ""),
        ("tag", "t", "t"),
    ]
    first = order.fields[0].attributes
    assert [(item.name, item.writes) for item in first.items()] == [("rename", "xé"), ("default", "one")]


def test_a_field_spans_from_its_visibility_to_its_type() -> None:
    data = TEXT.encode()
    spans = [data[field.span.start : field.span.end].decode() for field in struct("Order").fields]
    assert spans[:3] == [
        "pub(crate) r#type: Option<&'a str>",
        "many: Vec<std::net::Ipv4Addr>",
        "four: [u8; 4]",
    ]


def test_fields_without_names_are_numbered() -> None:
    deep = struct("Deep")
    assert deep.body is Body.UNNAMED
    assert [field.name for field in deep.fields] == ["0", "1"]
    assert deep.fields[1].attributes.item("with") is not None


def test_variants_have_their_bodies() -> None:
    kind = enum("Kind")
    assert [(each.name, each.body, len(each.fields)) for each in kind.variants] == [
        ("A", Body.UNIT, 0),
        ("B", Body.NAMED, 0),
        ("C", Body.UNNAMED, 0),
        ("D", Body.UNNAMED, 2),
        ("F", Body.NAMED, 1),
        ("G", Body.UNIT, 0),
    ]
    data = TEXT.encode()
    assert [data[each.body_span.start : each.body_span.end] for each in kind.variants[:2]] == [b"", b"{}"]
    assert kind.variants[3].attributes.item("untagged") is not None


def test_parameters_and_implementations_are_known() -> None:
    file = read(TEXT)
    assert struct("Order").generics == ("T",)
    assert [(each.trait, each.type) for each in file.impls] == [("Serialize", "Order"), ("Display", "Kind")]
    (alias,) = [each for each in file.types if isinstance(each, RustAlias)]
    assert (alias.name, spell(alias.of)) == ("Text", "str")


def test_uses_say_what_a_name_stands_for() -> None:
    assert {(use.name, "::".join(use.path)) for use in read(TEXT).uses} == {
        ("BTreeMap", "std::collections::BTreeMap"),
        ("Map", "std::collections::HashMap"),
        ("fmt", "std::fmt"),
        ("Display", "std::fmt::Display"),
        ("*", "super::kinds"),
    }


def test_a_type_in_a_macro_is_hidden_and_named() -> None:
    assert [(each.name, each.line) for each in read(TEXT).hidden] == [("Made", 28)]


def test_a_syntax_error_is_told_with_its_line() -> None:
    text = "struct Good { a: u8 }\nstruct Bad { a: , b: u8 }\n"
    assert (struct("Good", text).broken, struct("Bad", text).broken) == (None, 2)
    assert read(text).broken == 2


def test_a_file_of_anything_is_read_without_a_fault() -> None:
    for text in (
        "",
        "\0",
        "}}}",
        "struct",
        "enum E {",
        "#[serde",
        '#[serde(rename = "a)] struct S;',
        "é" * 100,
    ):
        read(text)
