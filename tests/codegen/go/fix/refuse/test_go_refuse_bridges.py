"""What a Go type does not hold as it is written now, or what was lost before: refused by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from codegen.fix.request import FixRequest, Vector
from codegen.go.fix import plan_fixes
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension, External, Internal, Notation, Order, Setting, Untagged
from codegen.wire.forms.around import InMember, WithValid
from codegen.wire.forms.flags import BitMask
from codegen.wire.forms.keyed import Filler, Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.number import Double
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.text import Composition, Normalised
from codegen.wire.name import Style
from codegen.wire.shape import (
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    Variant,
)

LEVEL = Choice(("low", "high"))
UUID = "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"


def used(bench: Any, *made: tuple[tuple[str, ...], Dimension, Setting]) -> Any:
    """Keys in Pascal, and these choices."""
    return bench.encoding(((), Dimension.KEYS, Style.PASCAL), *made)


@pytest.mark.parametrize(
    ("go", "shape", "dimension", "setting", "why"),
    [
        (
            "int64",
            Coded(Kind.DURATION),
            Dimension.DURATIONS,
            DurationForm.PAIR,
            "int64 does not hold a duration",
        ),
        ("float64", Coded(Kind.DURATION), Dimension.DURATIONS, DurationForm.SECONDS, "float64 does not hold"),
        (
            "string",
            Coded(Kind.INSTANT),
            Dimension.INSTANTS,
            InstantForm.SYSTEM_TIME,
            "string does not hold an",
        ),
        ("string", Coded(Kind.DATE), Dimension.DATES, DateForm.MIDNIGHT_Z, "string does not hold a date"),
        ("[]int", Coded(Kind.BYTES, "base64"), Dimension.BYTES, Octets.LIST, "[]int does not hold bytes"),
        ("[8]byte", Coded(Kind.UUID), Dimension.UUIDS, Uuid.LIST, "[8]byte does not hold a UUID"),
        ("string", Coded(Kind.URL), Dimension.URLS, Url.SCHEME, "the scheme of a URL was put in lower case"),
        (
            "float64",
            Coded(Kind.DECIMAL),
            Dimension.DECIMALS,
            DecimalForm.NUMBER,
            "float64 is a binary number",
        ),
        ("int", Integer(), Dimension.INTEGERS, Notation.TEXT, "int does not hold a number as text"),
        ("bool", Flag(), Dimension.FLAGS, Notation.NUMBER, "bool does not hold true or false as number"),
        (
            "string",
            Text(),
            Dimension.TEXTS,
            Normalised(Composition.DECOMPOSED),
            "the text was made the normal",
        ),
        ("string", LEVEL, Dimension.CHOICES, Ordinal(0), "string does not hold a name as its place"),
        ("[]string", SetOf(LEVEL), Dimension.SETS, BitMask(), "[]string does not hold names as one number"),
        ("[]string", SetOf(Text()), Dimension.SETS, Keyed(Filler.TRUE), "[]string does not hold a set"),
        (
            "[]string",
            SetOf(Text()),
            Dimension.SET_ORDER,
            Order.ANY,
            "the order in which the items came in is",
        ),
        (
            "[]int",
            TupleOf((Integer(), Integer())),
            Dimension.TUPLES,
            Labelled(("a", "b")),
            "[]int does not hold",
        ),
        ("string", Text(), Dimension.WRAPPED, InMember("value"), "string is not an object with the value"),
        (
            "Own",
            Nullable(Text()),
            Dimension.WRAPPED,
            WithValid("String"),
            "Own is not an object with the value",
        ),
    ],
)
def test_a_type_that_does_not_write_what_is_in_use(
    bench: Any, go: str, shape: Shape, dimension: Dimension, setting: Setting, why: str
) -> None:
    bench.module(f"type Own struct{{ String string }}\n\ntype T struct {{\n\tX {go}\n}}\n")
    said = bench.refused(bench.record(Field("x", shape), used=used(bench, (("x",), dimension, setting))))
    assert f"M/p/p.go:6: `X` should hold the member `x`, but {why}" in said


def test_numbers_that_were_binary_ones_before(bench: Any) -> None:
    bench.module("type T struct {\n\tX float32\n}\n")
    encoding = used(bench, (("x",), Dimension.PRECISION, Double()))
    said = bench.refused(bench.record(Field("x", Number()), used=encoding))
    assert said.startswith("thing@1: Its numbers were made binary ones before they are written")


def test_whole_seconds_where_the_answers_wanted_have_a_fraction_and_not_where_they_have_none(
    bench: Any,
) -> None:
    bench.module("type T struct {\n\tX int64\n}\n")
    encoding = used(bench, (("x",), Dimension.INSTANTS, InstantForm.SECONDS))
    asked = bench.record(Field("x", Coded(Kind.INSTANT)), used=encoding, id="one")
    whole = with_canonical(asked, '{"x":"2024-01-02T03:04:05Z"}')
    finer = with_canonical(asked, '{"x":"2024-01-02T03:04:05.250Z"}')
    assert [fix.request for fix in plan_fixes([whole]).fixes] == ["one"]
    assert "whole seconds since 1970 has no fraction of a second" in bench.refused(finer)


def with_canonical(request: FixRequest, text: str) -> FixRequest:
    """The same with an answer that is wanted."""
    return replace(request, canonical=(Vector("wanted", text),))


@pytest.mark.parametrize(
    ("go", "shape", "dimension", "setting", "wanted", "written"),
    [
        (
            "time.Duration",
            Coded(Kind.DURATION),
            Dimension.DURATIONS,
            DurationForm.NANOSECONDS,
            "P1DT2H",
            "PT26H",
        ),
        ("[16]byte", Coded(Kind.UUID), Dimension.UUIDS, Uuid.LIST, UUID.upper(), UUID),
        ("[]byte", Coded(Kind.BYTES, "hex"), Dimension.BYTES, Octets.BASE64, "AB", "ab"),
    ],
)
def test_a_contract_whose_answers_are_spelled_in_a_way_that_is_not_written(
    bench: Any, go: str, shape: Shape, dimension: Dimension, setting: Setting, wanted: str, written: str
) -> None:
    bench.module(f'import "time"\n\ntype T struct {{\n\tX {go}\n}}\n\nvar _ time.Time\n')
    asked = bench.record(Field("x", shape), used=used(bench, (("x",), dimension, setting)))
    said = bench.refused(with_canonical(asked, f'{{"x":"{wanted}"}}'))
    assert f"answers have it as `{wanted}`, and only `{written}` is written so far." in said


def test_a_constant_whose_value_is_the_place_of_another_name(bench: Any) -> None:
    bench.module(
        "type Level int\n\nconst (\n\tLevelHigh Level = iota\n\tLevelLow\n)\n\n"
        "type T struct {\n\tX Level\n}\n"
    )
    encoding = used(bench, (("x",), Dimension.CHOICES, Ordinal(0)))
    said = bench.refused(bench.record(Field("x", LEVEL), used=encoding))
    assert "LevelHigh is 0, which by its place in the contract is `low`." in said


def test_a_name_that_was_neither_seen_nor_read(bench: Any) -> None:
    bench.module("type T struct {\n\tX string\n}\n")
    encoding = used(bench, ((), Dimension.VARIANTS, Style.SCREAMING))
    asked = bench.record(Field("x", LEVEL), used=encoding)
    assert (
        "the name `LOW` was neither seen in an answer nor found in the source. Add a case"
        in bench.refused(asked)
    )
    bench.module('type T struct {\n\tX string\n}\n\nconst low, high = "LOW", "HIGH"\n')
    assert plan_fixes([asked]).refused == ()


@pytest.mark.parametrize(
    ("go", "shape", "why"),
    [
        ("[]time.Duration", ListOf(Nullable(Coded(Kind.DURATION))), "its items may be null"),
        ("map[string]*time.Duration", MapOf(Coded(Kind.DURATION)), "holds its members by pointer"),
    ],
)
def test_items_that_cannot_be_bridged_one_by_one(bench: Any, go: str, shape: Shape, why: str) -> None:
    bench.module(f'import "time"\n\ntype T struct {{\n\tX {go}\n}}\n')
    encoding = used(bench, ((), Dimension.DURATIONS, DurationForm.NANOSECONDS))
    assert why in bench.refused(bench.record(Field("x", shape), used=encoding))


def test_an_optional_zero_that_the_contract_does_not_refuse(bench: Any) -> None:
    bench.module("type T struct {\n\tX int\n}\n")
    said = bench.refused(bench.record(Field("x", Integer(), required=False), used=used(bench)))
    assert "`X` (int) cannot tell a missing member from an empty one" in said


def test_variants_by_pointer_that_are_no_pointers_and_a_field_beside_them(bench: Any) -> None:
    bench.module('type One struct{}\n\ntype T struct {\n\tOne One `json:"one"`\n\tNote string\n}\n')
    encoding = bench.encoding(((), Dimension.TAGGING, External()))
    said = bench.refused(bench.union(bench.one(), used=encoding, wanted=Internal("t")))
    assert "`One` (One) is there for every variant; a pointer was expected." in said
    assert "`Note` holds no variant of the contract." in said
    assert "the contract has its members beside the name of the variant, which is not supported." in said


def test_a_member_of_an_inner_struct_that_has_no_place_and_one_behind_a_pointer(bench: Any) -> None:
    bench.module("type In struct{ A, B string }\n\ntype T struct{ In }\n\ntype P struct{ *In }\n")
    asked = bench.record(Field("a", Text()), used=used(bench))
    assert "`In.B` has no place in the contract." in bench.refused(asked)
    assert "`In` is a pointer, and its members are required without it." in bench.refused(
        replace(asked, type_name="p.P")
    )


def test_variants_that_no_member_tells_apart(bench: Any) -> None:
    bench.module('type T struct {\n\tA string `json:"a"`\n}\n')
    variants = (bench.one(Field("a", Text())), bench.one(Field("a", Text()), name="two"))
    encoding = bench.encoding(((), Dimension.TAGGING, Untagged()))
    said = bench.refused(bench.union(*variants, used=encoding))
    assert "No field of T is set for the variant `one` alone." in said


def test_an_interface_whose_implementations_are_not_the_variants(bench: Any) -> None:
    bench.module(
        "type T interface{ is() }\n\ntype A struct{ X int }\n\ntype B struct{ Z int }\n\n"
        "type Holder struct{ Held []A }\n\nfunc (A) is() {}\nfunc (B) is() {}\n"
    )
    variants = (
        Variant("a", Record((Field("X", Integer()),))),
        Variant("c", Record((Field("Y", Integer()),))),
    )
    encoding = bench.encoding(((), Dimension.TAGGING, Untagged()))
    said = bench.refused(bench.union(*variants, used=encoding))
    assert "No implementation of T, or more than one, has the members of `c`." in said
    assert "B implements T, and the contract has no such variant." in said
    assert "Holder.Held holds a A too, and would be written with the name of the variant from now on." in said
    flat = bench.union(*variants, used=bench.encoding(((), Dimension.TAGGING, Internal("t"))))
    assert "T is an interface, and the answers are not its implementations as they are." in bench.refused(
        flat
    )


def test_two_types_whose_fixes_would_need_one_name(bench: Any) -> None:
    bench.module("type note struct{ A string }\n\ntype Note struct{ A string }\n")
    asked = [
        bench.record(Field("a", Text()), type_name=f"p.{name}", id=name, used=used(bench))
        for name in ("note", "Note")
    ]
    planned = plan_fixes(asked)
    assert [fix.request for fix in planned.fixes] == ["note"]
    (refused,) = planned.refused
    assert refused.faults[0].what.startswith("The fixes of `p.Note` and of `p.note` would both need ")


def test_a_package_that_declares_a_name_that_is_imported(bench: Any) -> None:
    bench.module('import t "time"\n\ntype T struct {\n\tX t.Duration\n}\n\nfunc strconv() {}\n')
    encoding = used(bench, ((), Dimension.DURATIONS, DurationForm.NANOSECONDS))
    said = bench.refused(bench.record(Field("x", Coded(Kind.DURATION)), used=encoding))
    assert said == "M/p/p.go:5: The package declares `strconv`, a name that the fix needs."


@pytest.mark.parametrize(
    ("go", "shape", "dimension", "setting"),
    [
        ("[]byte", Coded(Kind.BYTES, "hex"), Dimension.BYTES, Octets.BASE64),
        ("time.Duration", Coded(Kind.DURATION, "ms"), Dimension.DURATIONS, DurationForm.NANOSECONDS),
    ],
)
def test_an_old_form_that_may_mean_something_else(
    bench: Any, go: str, shape: Shape, dimension: Dimension, setting: Setting
) -> None:
    bench.module(f'import "time"\n\ntype T struct {{\n\tX {go}\n}}\n\nvar _ time.Time\n')
    asked = bench.record(Field("x", shape), used=used(bench, ((), dimension, setting)), accept_legacy=True)
    assert "What `X` was in the old form can mean something else in the contract's" in bench.refused(asked)
