"""What is said beside a fix and does not refuse it."""

from __future__ import annotations

from typing import Any

from codegen.go.fix import plan_fix
from codegen.wire.shape import Field, Integer, Text


def test_notes_about_derived_types_holders_and_broken_files(bench: Any) -> None:
    bench.module(
        'type T struct {\n\tA string\n\tMore string `json:",omitempty"`\n\tN int32\n}\n\ntype Own T\n\n'
        "type Report struct{ Err T }\n",
        q="func broken( {\n",
    )
    fix = plan_fix(bench.record(Field("a", Text()), Field("n", Integer())))
    assert [note.replace(str(bench.root), "M") for note in fix.notes] == [
        "`N`: int32 has fewer than 64 bits, and a number it cannot hold is an error.",
        "`More` has no place in the contract: a value in it is an error when written.",
        "M/p/p.go:9: Own is defined from T and keeps the old form: a defined type has none of its methods.",
        "M/p/p.go:11: Report.Err holds a T too: where that is written by itself, it has the contract's form "
        "from now on.",
        "M/q/q.go:3: a syntax error; what this file does with T was not seen in full.",
    ]


def test_notes_about_those_that_hold_a_type_whose_zero_value_cannot_be_written(bench: Any) -> None:
    bench.module("type T struct{ Kind, A string }\n\ntype Report struct {\n\tErr T\n\tAll []*T\n}\n")
    fix = plan_fix(bench.union(bench.one(Field("a", Text()))))
    too = "too: where that is written by itself, it has the contract's form from now on."
    assert [note.replace(str(bench.root), "M") for note in fix.notes] == [
        f"M/p/p.go:6: Report.Err holds a T {too}",
        "M/p/p.go:6: Report.Err holds a T by value: where it is not set, writing it is an error from now on.",
        f"M/p/p.go:7: Report.All holds a T {too}",
    ]


def test_an_inner_type_with_its_own_form_is_taken_at_its_word(bench: Any) -> None:
    bench.module(
        'import "time"\n\ntype Own struct{ x int }\n\n'
        "func (o Own) MarshalText() ([]byte, error) { return nil, nil }\n\n"
        "type T struct {\n\tA Own\n\tB time.Time\n}\n",
    )
    fix = plan_fix(bench.record(Field("a", Text()), Field("b", Text())))
    assert 'A *Own       `json:"a"`' in fix.files[0].text
    assert 'B *time.Time `json:"b"`' in fix.files[0].text
