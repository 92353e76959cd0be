"""Every reason for which there is no fix, each with its sentence and its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.go.fix import plan_fix
from codegen.go.request import FixRequest
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Encoding,
    External,
    Internal,
    Presence,
    Setting,
    Tagging,
    Untagged,
)
from codegen.wire.name import Style
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
from registry.fault import Refusal

STRUCT = "type ValidationError struct{ Kind, Field, Reason string }\n"


def refused(request: FixRequest) -> str:
    """What the refusal says, with the module's folder as M."""
    with pytest.raises(Refusal) as raised:
        plan_fix(request)
    return str(raised.value).replace(str(request.source), "M")


def module(root: Path, text: str, **files: str) -> Path:
    (root / "go.mod").write_text("module example.com/m\n\ngo 1.21\n")
    for name, content in {"p": text, **files}.items():
        (root / name).mkdir(exist_ok=True)
        (root / name / f"{name}.go").write_text(f"package {name}\n\n{content}")
    return root


def encoding(*made: tuple[tuple[str, ...], Dimension, Setting]) -> Encoding:
    return Encoding(tuple(ChoiceMade(*each) for each in made))


def record_request(
    source: Path, *fields: Field, wanted: Encoding | None = None, **changes: Any
) -> FixRequest:
    """A request for a record `T` whose keys are Pascal on the wire today."""
    request = FixRequest(
        "thing@1",
        "f",
        Model(Record(fields)),
        wanted or Encoding(),
        encoding(((), Dimension.KEYS, Style.PASCAL)),
        frozenset(),
        (),
        (),
        (),
        source,
        "p.T",
    )
    return replace(request, **changes)


def union_request(
    source: Path, *variants: Variant, wanted: Tagging | None = None, **changes: Any
) -> FixRequest:
    """A request for a union `T` that is a flat struct today, all of its names observed."""
    request = FixRequest(
        "thing@1",
        "f",
        Model(Union(variants)),
        encoding(((), Dimension.TAGGING, wanted or External())),
        encoding(
            ((), Dimension.TAGGING, Internal("Kind")),
            ((), Dimension.FOREIGN, Presence.ZERO),
            ((), Dimension.KEYS, Style.PASCAL),
        ),
        frozenset(variant.name for variant in variants),
        (),
        (),
        (),
        source,
        "p.T",
    )
    return replace(request, **changes)


def one(*fields: Field, name: str = "one", is_open: bool = False) -> Variant:
    return Variant(name, Record(fields, is_open))


# What no struct could hold.


def test_answers_that_are_not_one_flat_object(tmp_path: Path) -> None:
    request = union_request(tmp_path, one(), used=encoding(((), Dimension.TAGGING, Adjacent("t", "c"))))
    assert refused(request) == (
        "thing@1: The answers are not one flat object with the variant in a member of its own, but tagged in "
        "adjacent form. Only a flat struct is fixed so far."
    )


def test_a_contract_without_a_tag(tmp_path: Path) -> None:
    assert refused(union_request(tmp_path, one(), wanted=Untagged())).startswith(
        "thing@1: The contract writes its variants without a tag, so a reader could only guess the variant."
    )


def test_a_contract_that_is_no_union_and_no_object(tmp_path: Path) -> None:
    assert refused(record_request(tmp_path, model=Model(ListOf(Text())))) == (
        "thing@1: The contract is neither a union nor an object, so no struct is its type."
    )


def test_a_day_for_the_old_form_that_is_not_read_and_one_that_is_no_day(tmp_path: Path) -> None:
    assert refused(record_request(tmp_path, until="next week")) == (
        "A day until which the old form is read was given, and the old form is not read at all. "
        "Give --accept-legacy too, or leave out the day.\n"
        "`next week` is not a day. Write the day as 2026-12-31."
    )


# What the struct cannot hold.


def test_a_struct_without_a_needed_field(tmp_path: Path, flat_request: Any) -> None:
    module(tmp_path, "type ValidationError struct{ Kind, Reason string }\n")
    said = refused(flat_request("external", tmp_path, type_name="p.ValidationError", assume=True))
    assert said == (
        "M/p/p.go:3: ValidationError has no field for the member `field` of `Schema`: one with the JSON key "
        "`Field` was expected, and its keys are Kind, Reason. Add the field; a fix cannot make up what the struct "
        "does not hold."
    )


def test_a_struct_without_the_kind(tmp_path: Path, flat_request: Any) -> None:
    module(tmp_path, "type ValidationError struct{ Field, Reason string }\n")
    said = refused(flat_request("external", tmp_path, type_name="p.ValidationError"))
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
        ("string", Nullable(Text()), "string cannot be null"),
    ],
)
def test_a_field_of_a_type_that_cannot_hold_the_member(
    tmp_path: Path, go: str, shape: Shape, why: str
) -> None:
    module(tmp_path, f"type Own string\n\ntype T struct {{\n\tX {go}\n}}\n")
    assert f"M/p/p.go:6: `X` should hold the member `x`, but {why}." in refused(
        record_request(tmp_path, Field("x", shape))
    )


def test_missing_null_and_empty_that_the_type_cannot_tell_apart(tmp_path: Path) -> None:
    module(tmp_path, "type T struct {\n\tA string\n\tB string\n\tC *string\n\tD any\n}\n")
    request = record_request(
        tmp_path,
        Field("a", Text(), required=False),
        Field("b", Nullable(Text())),
        Field("c", Nullable(Text()), required=False),
        Field("d", Anything(), required=False),
    )
    said = refused(request)
    assert (
        "M/p/p.go:4: `A` (string) cannot tell a missing member from an empty one, as the contract does. "
        "Declare it as *string." in said
    )
    assert (
        "M/p/p.go:5: `B` (string) cannot tell a null member from an empty one, as the contract does. "
        "Declare it as *string." in said
    )
    both = (
        "cannot tell a missing member from a null one, as the contract does. Declare it as json.RawMessage, or as "
        "a type of three states with its own MarshalJSON."
    )
    assert f"M/p/p.go:6: `C` (*string) {both}" in said
    assert f"M/p/p.go:7: `D` (any) {both}" in said


def test_a_contract_that_writes_the_zero_value_for_what_is_missing(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ A string }\n")
    wanted = encoding(((), Dimension.ABSENCE, Presence.ZERO))
    assert "`A` (string) cannot tell a missing member from one that has the zero value" in refused(
        record_request(tmp_path, Field("a", Text(), required=False), wanted=wanted)
    )


def test_a_nested_part_that_drifts_too(tmp_path: Path) -> None:
    module(tmp_path, "type In struct{ X string }\n\ntype T struct {\n\tList []In\n}\n")
    shape = ListOf(Record((Field("x", Text()),)))
    assert refused(record_request(tmp_path, Field("list", shape))) == (
        "M/p/p.go:6: `List` holds a part whose own layout drifts too, at list.[], and only the outer type is "
        "fixed so far. Bring the inner type in line first."
    )


def test_a_key_that_no_tag_can_give_and_the_option_string(tmp_path: Path) -> None:
    module(tmp_path, 'type T struct {\n\tA string\n\tB int `json:",string"`\n}\n')
    wanted = encoding((("a",), Dimension.KEY_NAME, "a,b"))
    said = refused(record_request(tmp_path, Field("a", Text()), Field("b", Integer()), wanted=wanted))
    assert 'M/p/p.go:4: No struct tag can name a member "a,b".' in said
    assert "M/p/p.go:5: `B` has the tag option `string`, which puts its value in quotes." in said


def test_a_type_from_a_package_that_the_fix_cannot_import_under_its_name(tmp_path: Path) -> None:
    module(
        tmp_path, 'import json "example.com/other"\n\ntype T struct {\n\tA json.Thing\n\tB gone.Thing\n}\n'
    )
    said = refused(record_request(tmp_path, Field("a", Text()), Field("b", Text())))
    assert "`A` is of type json.Thing, and what `json` is cannot be used here." in said
    assert "`B` is of type gone.Thing, and what `gone` is cannot be used here." in said


def test_a_kind_that_is_no_string(tmp_path: Path) -> None:
    module(tmp_path, "type T struct {\n\tKind int\n}\n")
    assert "M/p/p.go:4: `Kind` holds the variant and is int; a string was expected." in refused(
        union_request(tmp_path, Variant("one", None))
    )


def test_a_variant_that_holds_no_record(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ Kind string }\n")
    assert "The variant `one` holds no record, and a flat struct holds nothing else." in refused(
        union_request(tmp_path, Variant("one", Text()))
    )


# What the layout cannot say.


def test_two_variants_of_one_name(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ Kind string }\n")
    base = union_request(tmp_path, Variant("aB", None), Variant("a_b", None))
    used = base.used.with_choices(ChoiceMade((), Dimension.VARIANTS, Style.SNAKE))
    wanted = base.wanted.with_choices(ChoiceMade((), Dimension.VARIANTS, Style.CAMEL))
    said = refused(replace(base, used=used, wanted=wanted, assume=True))
    assert "In the answers two variants have the name `a_b`." in said
    assert "In the contract's layout two variants have the name `aB`." in said


def test_two_members_of_one_key_or_in_one_field(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ Kind, A, B string }\n")
    fields = (Field("a", Text()), Field("b", Text()), Field("kind", Text()))
    request = union_request(tmp_path, one(*fields), wanted=Internal("a"))
    said = refused(request)
    assert "The contract's layout has two members under the key `a` of `one`." in said
    same = request.used.with_choices(ChoiceMade(("one", "b"), Dimension.KEY_NAME, "A"))
    assert "`A` would hold two members of `one`." in refused(replace(request, used=same))


def test_open_and_closed_variants_beside_an_internal_tag(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ Kind, A string }\n")
    variants = (one(Field("a", Text())), one(Field("a", Text()), name="two", is_open=True))
    assert (
        "The contract closes some of its variants and leaves others open, which is not supported."
        in refused(union_request(tmp_path, *variants, wanted=Internal("kind")))
    )


def test_empty_members_of_other_variants_that_cannot_be_written(tmp_path: Path) -> None:
    module(tmp_path, "type In struct{ X string }\n\ntype T struct {\n\tKind string\n\tA *string\n\tB In\n}\n")
    variants = (one(Field("a", Text())), one(Field("b", Record((Field("x", Text()),))), name="two"))
    base = union_request(tmp_path, *variants, wanted=Internal("kind"))
    used = base.used.with_choices(ChoiceMade(("two", "b", "x"), Dimension.KEY_NAME, "x"))
    zero = base.wanted.with_choices(ChoiceMade((), Dimension.FOREIGN, Presence.ZERO))
    said = refused(replace(base, used=used, wanted=zero))
    assert (
        'M/p/p.go:7: `A` (*string) cannot be told from one that is set where the contract wants `a` written as ""'
        " beside other variants." in said
    )
    assert "The empty form of the object `b` beside other variants is not supported." in said
    external = zero.with_choices(ChoiceMade((), Dimension.TAGGING, External()))
    assert "The contract writes an empty member for each other variant, which is not supported." in refused(
        replace(base, used=used, wanted=external)
    )


def test_two_forms_that_cannot_be_told_apart(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ Kind, A, B string }\n")
    variants = (one(Field("a", Text()), Field("b", Text())), one(Field("a", Text()), name="two"))
    wanted = encoding(
        ((), Dimension.TAGGING, Internal("Kind")),
        (("one", "a"), Dimension.KEY_NAME, "B"),
        (("one", "b"), Dimension.KEY_NAME, "A"),
        (("one",), Dimension.VARIANT_NAME, "two"),
        (("two",), Dimension.VARIANT_NAME, "one"),
    )
    request = replace(union_request(tmp_path, *variants), wanted=wanted)
    assert plan_fix(request).files
    said = refused(replace(request, accept_legacy=True))
    end = "in the contract's, so both forms cannot be read at once."
    assert f"The key `B` means B in the old form and A {end}" in said
    assert f"The name `two` means two in the old form and one {end}" in said


# What stands in the way in the package.


@pytest.mark.parametrize(
    "method",
    [
        "func (t T) MarshalJSON() ([]byte, error) { return nil, nil }",
        "func (t *T) UnmarshalJSON([]byte) error { return nil }",
        "func (t T) MarshalText() ([]byte, error) { return nil, nil }",
        "func (t *T) MarshalJSONTo(e *jsontext.Encoder) error { return nil }",
    ],
)
def test_a_method_that_decides_the_wire(tmp_path: Path, method: str) -> None:
    module(tmp_path, f"type T struct{{ A string }}\n\n{method}\n")
    name = method.partition(") ")[2].partition("(")[0]
    assert refused(record_request(tmp_path, Field("a", Text()))) == (
        f"M/p/p.go:5: T has its own {name}, which decides its wire form. "
        "Bring it in line by hand, or remove it and let the fix stand in its place."
    )


def test_an_embedder_that_would_lose_its_own_fields(tmp_path: Path) -> None:
    outer = 'import "example.com/m/p"\n\ntype Outer struct {\n\t*p.T\n\tTTL int\n}\n'
    request = record_request(module(tmp_path, "type T struct{ A string }\n", q=outer), Field("a", Text()))
    assert refused(request) == (
        "M/q/q.go:6: Outer embeds T and would take over its MarshalJSON, so that TTL would vanish from the wire. "
        "Give Outer its own MarshalJSON and UnmarshalJSON, or a named field."
    )
    own = "\nfunc (o Outer) MarshalJSON() ([]byte, error) { return nil, nil }\n"
    module(tmp_path, "type T struct{ A string }\n", q=outer + own)
    (note,) = plan_fix(request).notes
    assert note.endswith(
        "Outer embeds T and has no UnmarshalJSON of its own: from now on it is read as the inner type alone."
    )


def test_a_struct_that_embeds_or_must_not_be_copied(tmp_path: Path) -> None:
    module(tmp_path, "type Base struct{ X int }\n\ntype T struct {\n\tBase\n\tmu sync.Mutex\n\tA string\n}\n")
    said = refused(record_request(tmp_path, Field("a", Text())))
    assert "M/p/p.go:6: T embeds Base, so its fields are written as its own: not supported." in said
    assert (
        "M/p/p.go:7: `mu` is a sync.Mutex, which must not be copied, and MarshalJSON needs a value." in said
    )


def test_type_parameters_and_an_old_go(tmp_path: Path) -> None:
    module(tmp_path, "type T[E any] struct{ A string }\n")
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.17\n")
    said = refused(record_request(tmp_path, Field("a", Text())))
    assert "M/go.mod: go.mod says go 1.17, and the fix needs 1.18 or later." in said
    assert "M/p/p.go:3: T has type parameters, which is not supported." in said


def test_names_of_the_package_that_the_fix_needs(tmp_path: Path) -> None:
    module(tmp_path, "type T struct{ A string }\n\nfunc json() {}\n")
    assert "The package declares `json`, a name that the fix needs." in refused(
        record_request(tmp_path, Field("a", Text()))
    )
    module(tmp_path, "type T struct{ A string }\n")
    (tmp_path / "p" / "p_test.go").write_text("package p\n\nfunc TestTWireReads() {}\n")
    assert refused(record_request(tmp_path, Field("a", Text()))) == (
        "M/p: The package has a `TestTWireReads`, a name that the tests of the fix need. Rename it."
    )


@pytest.mark.parametrize("name", ["t_wire.go", "t_wire_test.go"])
def test_a_file_of_the_users_under_that_name(tmp_path: Path, name: str) -> None:
    module(tmp_path, "type T struct{ A string }\n")
    (tmp_path / "p" / name).write_text("package p\n\n// mine\n")
    assert refused(record_request(tmp_path, Field("a", Text()))) == (
        f"M/p/{name}: A file of this name is there already, and it was not written by wirelaw. "
        "Rename it; the fix must stand under this name."
    )


def test_every_reason_is_given_at_once_and_nothing_is_written(tmp_path: Path, flat_request: Any) -> None:
    module(
        tmp_path,
        "type ValidationError struct {\n\tKind string\n\tReason int\n}\n\n"
        "func (ValidationError) MarshalJSON() ([]byte, error) { return nil, nil }\n",
    )
    before = sorted(tmp_path.rglob("*"))
    said = refused(flat_request("external", tmp_path, type_name="p.ValidationError"))
    assert [line.partition(" ")[0] for line in said.split("\n")] == [
        "M/p/p.go:8:",
        "M/p/p.go:4:",
        "M/p/p.go:4:",
        "M/p/p.go:3:",
        *["M/p/p.go:5:"] * 4,
    ]
    assert sorted(tmp_path.rglob("*")) == before


def test_no_struct_fits_and_two_fit(tmp_path: Path, flat_request: Any) -> None:
    module(tmp_path, "type Other struct{ Kind, Reason string }\n")
    assert "No struct of this module has the members" in refused(flat_request("external", tmp_path))
    module(tmp_path, STRUCT + "\n" + STRUCT.replace("Validation", "Second"))
    assert refused(flat_request("external", tmp_path)).startswith(
        "M: 2 structs could be the one on the wire: p.ValidationError (M/p/p.go:3), p.SecondError (M/p/p.go:5)."
    )


def test_a_struct_that_always_writes_more_than_was_seen_does_not_fit(
    tmp_path: Path, flat_request: Any
) -> None:
    more = "type Wide struct{ Kind, Field, Reason, More string }\n"
    module(tmp_path, STRUCT + "\n" + more)
    assert plan_fix(flat_request("external", tmp_path, assume=True)).type.name == "ValidationError"


# What is said, and does not refuse.


def test_notes_about_derived_types_holders_and_broken_files(tmp_path: Path) -> None:
    module(
        tmp_path,
        'type T struct {\n\tA string\n\tMore string `json:",omitempty"`\n\tN int32\n}\n\ntype Own T\n\n'
        "type Report struct{ Err T }\n",
        q="func broken( {\n",
    )
    fix = plan_fix(record_request(tmp_path, Field("a", Text()), Field("n", Integer())))
    assert [note.replace(str(tmp_path), "M") for note in fix.notes] == [
        "`N`: int32 has fewer than 64 bits, and a number it cannot hold is an error.",
        "`More` has no place in the contract: a value in it is an error when written.",
        "M/p/p.go:9: Own is defined from T and keeps the old form: a defined type has none of its methods.",
        "M/p/p.go:11: Report.Err holds a T by value: where it is not set, writing it is an error from now on.",
        "M/q/q.go:3: a syntax error; what this file does with T was not seen in full.",
    ]


def test_an_inner_type_with_its_own_form_is_taken_at_its_word(tmp_path: Path) -> None:
    module(
        tmp_path,
        'import "time"\n\ntype Own struct{ x int }\n\nfunc (o Own) MarshalText() ([]byte, error) { return nil, nil }\n'
        "\ntype T struct {\n\tA Own\n\tB time.Time\n}\n",
    )
    fix = plan_fix(record_request(tmp_path, Field("a", Text()), Field("b", Text())))
    assert 'A *Own       `json:"a"`' in fix.files[0].text
    assert 'B *time.Time `json:"b"`' in fix.files[0].text
