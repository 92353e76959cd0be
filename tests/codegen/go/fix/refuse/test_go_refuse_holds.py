"""What no struct, or this struct, can hold: each refusal with its sentence and its place."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.encoding import Adjacent, Dimension, Presence, Untagged
from codegen.wire.shape import (
    Anything,
    Choice,
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    Shape,
    Text,
    TupleOf,
    Union,
    Variant,
)


def test_answers_in_a_form_that_no_struct_writes_by_itself(bench: Any) -> None:
    request = bench.union(bench.one(), used=bench.encoding(((), Dimension.TAGGING, Adjacent("t", "c"))))
    assert bench.refused(request) == (
        "thing@1: The answers have the variant beside its members, which no struct of Go writes by itself. "
        "Bring the method that writes them in line by hand."
    )


def test_a_contract_without_a_tag(bench: Any) -> None:
    assert bench.refused(bench.union(bench.one(), wanted=Untagged())).startswith(
        "thing@1: The contract writes its variants without a tag, so a reader could only guess the variant."
    )


def test_a_contract_that_is_no_union_and_no_object(bench: Any) -> None:
    assert bench.refused(bench.record(model=Model(ListOf(Text())))) == (
        "thing@1: The contract is neither a union nor an object, so no struct is its type."
    )


def test_a_day_for_the_old_form_that_is_not_read_and_one_that_is_no_day(bench: Any) -> None:
    assert bench.refused(bench.record(until="next week")) == (
        "A day until which the old form is read was given, and the old form is not read at all. "
        "Give --accept-legacy too, or leave out the day.\n"
        "`next week` is not a day. Write the day as 2026-12-31."
    )


def test_a_struct_without_a_needed_field(bench: Any, flat_request: Any) -> None:
    bench.module("type ValidationError struct{ Kind, Reason string }\n")
    said = bench.refused(flat_request("external", bench.root, type_name="p.ValidationError", assume=True))
    assert said == (
        "M/p/p.go:3: ValidationError has no field for the member `field` of `Schema`: one with the JSON key "
        "`Field` was expected, and its keys are Kind, Reason. Add the field; a fix cannot make up what the "
        "struct does not hold."
    )


def test_a_struct_without_the_kind(bench: Any, flat_request: Any) -> None:
    bench.module("type ValidationError struct{ Field, Reason string }\n")
    said = bench.refused(flat_request("external", bench.root, type_name="p.ValidationError"))
    assert said.startswith(
        "M/p/p.go:3: ValidationError has no field that holds the variant: one with the JSON key `Kind` was "
        "expected, and its keys are Field, Reason."
    )


@pytest.mark.parametrize(
    ("go", "shape", "why"),
    [
        ("int", Text(), "int cannot hold a text"),
        ("string", Integer(), "string cannot hold a whole number of any size"),
        ("float64", Integer(), "float64 cannot hold a whole number of any size"),
        ("int", Number(), "int cannot hold any number"),
        ("string", Flag(), "string cannot hold true or false"),
        ("any", Text(), "any cannot hold a text"),
        ("string", Anything(), "string cannot hold any JSON"),
        ("int", Choice(("a",)), "int cannot hold one of a list of texts"),
        ("string", ListOf(Text()), "string cannot hold a list"),
        ("[]int", ListOf(Text()), "int cannot hold a text"),
        ("[]byte", ListOf(Integer()), "[]byte cannot hold a list"),
        ("[2]string", ListOf(Text()), "[2]string has no JSON form that could be a list"),
        ("map[int]string", MapOf(Text()), "map[int]string has no JSON form that could be a map"),
        ("map[string]bool", MapOf(Text()), "bool cannot hold a text"),
        ("chan int", Integer(), "chan int has no JSON form that could be a whole number of any size"),
        ("string", Record(()), "string cannot hold an object"),
        ("[]string", Record(()), "[]string cannot hold an object"),
        ("string", Union(()), "string cannot hold a union"),
        ("Own", Integer(), "Own cannot hold a whole number of any size"),
        ("string", TupleOf((Text(),)), "string cannot hold a list of fixed length"),
    ],
)
def test_a_field_of_a_type_that_cannot_hold_the_member(bench: Any, go: str, shape: Shape, why: str) -> None:
    bench.module(f"type Own string\n\ntype T struct {{\n\tX {go}\n}}\n")
    assert f"M/p/p.go:6: `X` should hold the member `x`, but {why}." in bench.refused(
        bench.record(Field("x", shape))
    )


def test_missing_null_and_empty_that_the_type_cannot_tell_apart(bench: Any) -> None:
    bench.module("type T struct {\n\tA string\n\tB string\n\tC *string\n\tD any\n}\n")
    request = bench.record(
        Field("a", Text(), required=False),
        Field("b", Nullable(Text())),
        Field("c", Nullable(Text()), required=False),
        Field("d", Anything(), required=False),
    )
    said = bench.refused(request)
    assert (
        "M/p/p.go:4: `A` (string) cannot tell a missing member from an empty one, as the contract does. "
        "Declare it as *string." in said
    )
    assert (
        "M/p/p.go:5: `B` (string) cannot tell a null member from an empty one, as the contract does. "
        "Declare it as *string." in said
    )
    both = (
        "cannot tell a missing member from a null one, as the contract does. "
        "Declare it as json.RawMessage, or as a type of three states with its own MarshalJSON."
    )
    assert f"M/p/p.go:6: `C` (*string) {both}" in said
    assert f"M/p/p.go:7: `D` (any) {both}" in said


def test_a_contract_that_writes_the_zero_value_for_what_is_missing(bench: Any) -> None:
    bench.module("type T struct{ A string }\n")
    wanted = bench.encoding(((), Dimension.ABSENCE, Presence.ZERO))
    assert "`A` (string) cannot tell a missing member from one that has the zero value" in bench.refused(
        bench.record(Field("a", Text(), required=False), wanted=wanted)
    )


def test_a_nested_part_that_drifts_too_and_cannot_be_reached(bench: Any) -> None:
    bench.module("type T struct {\n\tList []map[string]string\n}\n")
    shape = ListOf(Record((Field("x", Text()),)))
    assert bench.refused(bench.record(Field("list", shape))) == (
        "M/p/p.go:4: `List` should hold the member `list`, but it holds a part whose own layout drifts too, "
        "at list.[], and map[string]string is not a type whose parts can be reached. "
        "Bring the inner type in line first."
    )


def test_a_key_that_no_tag_can_give_and_the_option_string(bench: Any) -> None:
    bench.module('type T struct {\n\tA string\n\tB int `json:",string"`\n}\n')
    wanted = bench.encoding((("a",), Dimension.KEY_NAME, "a,b"))
    said = bench.refused(bench.record(Field("a", Text()), Field("b", Integer()), wanted=wanted))
    assert 'M/p/p.go:4: No struct tag can name a member "a,b".' in said
    quoted = "its tag has the option `string`, which puts its value in quotes"
    assert f"M/p/p.go:5: `B` should hold the member `b`, but {quoted}." in said


def test_a_type_from_a_package_that_the_fix_cannot_import_under_its_name(bench: Any) -> None:
    bench.module('import json "example.com/other"\n\ntype T struct {\n\tA json.Thing\n\tB gone.Thing\n}\n')
    said = bench.refused(bench.record(Field("a", Text()), Field("b", Text())))
    assert "`A` is of type json.Thing, and what `json` is cannot be used here." in said
    assert "`B` is of type gone.Thing, and what `gone` is cannot be used here." in said


def test_a_kind_that_is_no_string(bench: Any) -> None:
    bench.module("type T struct {\n\tKind int\n}\n")
    assert "M/p/p.go:4: `Kind` holds the variant and is int; a string was expected." in bench.refused(
        bench.union(Variant("one", None))
    )


def test_a_variant_that_holds_no_record(bench: Any) -> None:
    bench.module("type T struct{ Kind string }\n")
    assert "The variant `one` holds no record, and a flat struct holds nothing else." in bench.refused(
        bench.union(Variant("one", Text()))
    )
