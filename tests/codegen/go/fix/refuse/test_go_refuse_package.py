"""What in the package stands in the way of a fix: each refusal with its sentence and its place."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.go.fix import plan_fix
from codegen.wire.shape import Field, Text

STRUCT = "type ValidationError struct{ Kind, Field, Reason string }\n"


@pytest.mark.parametrize(
    "method",
    [
        "func (t T) MarshalJSON() ([]byte, error) { return nil, nil }",
        "func (t *T) UnmarshalJSON([]byte) error { return nil }",
        "func (t T) MarshalText() ([]byte, error) { return nil, nil }",
        "func (t *T) MarshalJSONTo(e *jsontext.Encoder) error { return nil }",
    ],
)
def test_a_method_that_decides_the_wire(bench: Any, method: str) -> None:
    bench.module(f"type T struct{{ A string }}\n\n{method}\n")
    name = method.partition(") ")[2].partition("(")[0]
    assert bench.refused(bench.record(Field("a", Text()))) == (
        f"M/p/p.go:5: T has its own {name}, which decides its wire form. "
        "Bring it in line by hand, or remove it and let the fix stand in its place."
    )


def test_an_embedder_that_would_lose_its_own_fields(bench: Any) -> None:
    outer = 'import "example.com/m/p"\n\ntype Outer struct {\n\t*p.T\n\tTTL int\n}\n'
    bench.module("type T struct{ A string }\n", q=outer)
    request = bench.record(Field("a", Text()))
    assert bench.refused(request) == (
        "M/q/q.go:6: Outer embeds T and would take over its MarshalJSON, so that TTL would vanish from the "
        "wire. Give Outer its own MarshalJSON and UnmarshalJSON, or a named field."
    )
    own = "\nfunc (o Outer) MarshalJSON() ([]byte, error) { return nil, nil }\n"
    bench.module("type T struct{ A string }\n", q=outer + own)
    (note,) = plan_fix(request).notes
    assert note.endswith(
        "Outer embeds T and has no UnmarshalJSON of its own: from now on it is read as the inner type alone."
    )


def test_a_struct_that_embeds_or_must_not_be_copied(bench: Any) -> None:
    bench.module("type Base struct{ X int }\n\ntype T struct {\n\tBase\n\tmu sync.Mutex\n\tA string\n}\n")
    said = bench.refused(bench.record(Field("a", Text())))
    assert "M/p/p.go:6: T embeds Base, so its fields are written as its own: not supported." in said
    assert (
        "M/p/p.go:7: `mu` is a sync.Mutex, which must not be copied, and MarshalJSON needs a value." in said
    )


def test_type_parameters_and_an_old_go(bench: Any) -> None:
    bench.module("type T[E any] struct{ A string }\n")
    (bench.root / "go.mod").write_text("module m\n\ngo 1.17\n")
    said = bench.refused(bench.record(Field("a", Text())))
    assert "M/go.mod: go.mod says go 1.17, and the fix needs 1.18 or later." in said
    assert "M/p/p.go:3: T has type parameters, which is not supported." in said


def test_names_of_the_package_that_the_fix_needs(bench: Any) -> None:
    bench.module("type T struct{ A string }\n\nfunc json() {}\n")
    assert "The package declares `json`, a name that the fix needs." in bench.refused(
        bench.record(Field("a", Text()))
    )
    bench.module("type T struct{ A string }\n")
    (bench.root / "p" / "p_test.go").write_text("package p\n\nfunc TestTWireReads() {}\n")
    assert bench.refused(bench.record(Field("a", Text()))) == (
        "M/p: The package has a `TestTWireReads`, a name that the tests of the fix need. Rename it."
    )


@pytest.mark.parametrize("name", ["t_wire.go", "t_wire_test.go"])
def test_a_file_of_the_users_under_that_name(bench: Any, name: str) -> None:
    bench.module("type T struct{ A string }\n")
    (bench.root / "p" / name).write_text("package p\n\n// mine\n")
    assert bench.refused(bench.record(Field("a", Text()))) == (
        f"M/p/{name}: A file of this name is there already, and it was not written by wirelaw. "
        "Rename it; the fix must stand under this name."
    )


def test_every_reason_is_given_at_once_and_nothing_is_written(bench: Any, flat_request: Any) -> None:
    bench.module(
        "type ValidationError struct {\n\tKind string\n\tReason int\n}\n\n"
        "func (ValidationError) MarshalJSON() ([]byte, error) { return nil, nil }\n",
    )
    before = sorted(bench.root.rglob("*"))
    said = bench.refused(flat_request("external", bench.root, type_name="p.ValidationError"))
    places = [line.partition(" ")[0] for line in said.split("\n")]
    assert sorted(places) == ["M/p/p.go:3:", *["M/p/p.go:4:"] * 2, *["M/p/p.go:5:"] * 4, "M/p/p.go:8:"]
    assert sorted(bench.root.rglob("*")) == before


def test_no_struct_fits_and_two_fit(bench: Any, flat_request: Any) -> None:
    bench.module("type Other struct{ Kind, Reason string }\n")
    assert "No struct of this module has the members" in bench.refused(flat_request("external", bench.root))
    bench.module(STRUCT + "\n" + STRUCT.replace("Validation", "Second"))
    assert bench.refused(flat_request("external", bench.root)).startswith(
        "M: 2 structs could be the one on the wire: "
        "p.ValidationError (M/p/p.go:3), p.SecondError (M/p/p.go:5)."
    )


def test_a_struct_that_always_writes_more_than_was_seen_does_not_fit(bench: Any, flat_request: Any) -> None:
    more = "type Wide struct{ Kind, Field, Reason, More string }\n"
    bench.module(STRUCT + "\n" + more)
    assert plan_fix(flat_request("external", bench.root, assume=True)).type.endswith("ValidationError")
