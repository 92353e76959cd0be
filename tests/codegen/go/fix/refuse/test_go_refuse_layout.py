"""What the contract's layout or both forms together cannot say: each refusal with its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.go.fix import plan_fix
from codegen.wire.encoding import ChoiceMade, Dimension, External, Internal, Presence
from codegen.wire.name import Style
from codegen.wire.shape import Field, Record, Text, Variant


def test_two_variants_of_one_name(bench: Any) -> None:
    bench.module("type T struct{ Kind string }\n")
    base = bench.union(Variant("aB", None), Variant("a_b", None))
    used = base.used.with_choices(ChoiceMade((), Dimension.VARIANTS, Style.SNAKE))
    wanted = base.wanted.with_choices(ChoiceMade((), Dimension.VARIANTS, Style.CAMEL))
    said = bench.refused(replace(base, used=used, wanted=wanted, assume=True))
    assert "In the answers two variants have the name `a_b`." in said
    assert "In the contract's layout two variants have the name `aB`." in said


def test_two_members_of_one_key_or_in_one_field(bench: Any) -> None:
    bench.module("type T struct{ Kind, A, B string }\n")
    fields = (Field("a", Text()), Field("b", Text()), Field("kind", Text()))
    request = bench.union(bench.one(*fields), wanted=Internal("a"))
    said = bench.refused(request)
    assert "The contract's layout has two members under the key `a` of `one`." in said
    same = request.used.with_choices(ChoiceMade(("one", "b"), Dimension.KEY_NAME, "A"))
    assert "`A` would hold two members of `one`." in bench.refused(replace(request, used=same))


def test_open_and_closed_variants_beside_an_internal_tag(bench: Any) -> None:
    bench.module("type T struct{ Kind, A string }\n")
    variants = (bench.one(Field("a", Text())), bench.one(Field("a", Text()), name="two", is_open=True))
    assert (
        "The contract closes some of its variants and leaves others open, which is not supported."
        in bench.refused(bench.union(*variants, wanted=Internal("kind")))
    )


def test_empty_members_of_other_variants_that_cannot_be_written(bench: Any) -> None:
    bench.module("type In struct{ X string }\n\ntype T struct {\n\tKind string\n\tA *string\n\tB In\n}\n")
    variants = (
        bench.one(Field("a", Text())),
        bench.one(Field("b", Record((Field("x", Text()),))), name="two"),
    )
    base = bench.union(*variants, wanted=Internal("kind"))
    used = base.used.with_choices(ChoiceMade(("two", "b", "x"), Dimension.KEY_NAME, "x"))
    zero = base.wanted.with_choices(ChoiceMade((), Dimension.FOREIGN, Presence.ZERO))
    said = bench.refused(replace(base, used=used, wanted=zero))
    assert (
        "M/p/p.go:7: `A` (*string) cannot be told from one that is set where the contract wants `a` "
        'written as "" beside other variants.' in said
    )
    assert "The empty form of the object `b` beside other variants is not supported." in said
    external = zero.with_choices(ChoiceMade((), Dimension.TAGGING, External()))
    assert (
        "The contract writes an empty member for each other variant, which is not supported."
        in bench.refused(replace(base, used=used, wanted=external))
    )


def test_two_forms_that_cannot_be_told_apart(bench: Any) -> None:
    bench.module("type T struct{ Kind, A, B string }\n")
    variants = (bench.one(Field("a", Text()), Field("b", Text())), bench.one(Field("a", Text()), name="two"))
    wanted = bench.encoding(
        ((), Dimension.TAGGING, Internal("Kind")),
        (("one", "a"), Dimension.KEY_NAME, "B"),
        (("one", "b"), Dimension.KEY_NAME, "A"),
        (("one",), Dimension.VARIANT_NAME, "two"),
        (("two",), Dimension.VARIANT_NAME, "one"),
    )
    request = replace(bench.union(*variants), wanted=wanted)
    assert plan_fix(request).files
    said = bench.refused(replace(request, accept_legacy=True))
    end = "in the contract's, so both forms cannot be read at once."
    assert f"The key `B` means B in the old form and A {end}" in said
    assert f"The name `two` means two in the old form and one {end}" in said
