"""What has no Rust types is refused with a sentence, everything at once."""

from __future__ import annotations

from typing import Any

import pytest
from awkward import contract

from codegen.rust.types.emit import emit
from codegen.rust.types.pattern import translated
from codegen.types.emitted import Asked
from codegen.types.vector import Probe
from codegen.types.wire_type import read_type
from registry.fault import Refusal


def asked(name: str, schema: Any) -> Asked:
    """A contract without vectors."""
    return Asked(read_type(contract(name, schema)), ())


def test_two_contracts_of_one_module_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        emit([asked("a/b", True), asked("a-b", True), asked("c", True), asked("a_b", True)])
    assert [fault.what for fault in refused.value.faults] == [
        "`a/b` and `a-b` would both be the module `a_b`.",
        "`a/b` and `a_b` would both be the module `a_b`.",
    ]


def merged(**members: Any) -> dict[str, Any]:
    """A variant whose members are all required."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def test_a_merged_union_with_a_record_of_another_variant_is_refused() -> None:
    inner = merged(x={"type": "string"})
    union = {
        "oneOf": [
            merged(kind={"const": "a"}, inner=inner, text={"const": ""}),
            merged(kind={"const": "b"}, text={"type": "string"}),
        ]
    }
    with pytest.raises(Refusal) as refused:
        emit([asked("one", union), asked("two", union)])
    assert [(fault.where, fault.what) for fault in refused.value.faults] == [
        (
            f"{name}@1",
            "No Rust type holds the variant `b`: "
            "its member `inner` of another variant is neither a text nor a number nor a flag.",
        )
        for name in ("one", "two")
    ]


def test_what_is_not_kept_is_told_with_its_place() -> None:
    schema = {
        "type": "object",
        "properties": {
            "code": {"type": "string", "pattern": "^(?=a)"},
            "count": {"type": "integer", "maximum": 9},
            "level": {"type": "integer", "minimum": -5, "maximum": 9},
            "ratio": {"type": "number"},
        },
        "if": {"required": ["code"]},
    }
    emitted = emit([asked("limited", schema)])
    assert [(each.probe, each.path, each.why) for each in emitted.limitations["limited"]] == [
        (Probe.PATTERN, ("code",), "The pattern `^(?=a)` is not checked: `regex` has no words for it."),
        (Probe.BEYOND_64_BITS, ("count",), "A whole number that no `i64` holds is refused."),
        (Probe.BEYOND_DOUBLE, ("ratio",), "A number that no `f64` holds exactly is rounded."),
        (Probe.HUGE, ("ratio",), "A number beyond the range of `f64` is refused."),
        (Probe.CONDITION, None, "`#/if` is not checked: what `if` adds to the members."),
    ]
    (text,) = [file.text for file in emitted.files if file.path.name == "limited.rs"]
    assert "//! - A number that no `f64` holds exactly is rounded. Here: `ratio`.\n" in text


@pytest.mark.parametrize(
    "pattern",
    [
        *("(?=a)", "(?!a)", "(?<=a)", "(?<!a)", r"(a)\1", r"\k<a>", r"\B", "[]", "[^]", "(", ")", "*", "a**"),
        *(r"\p{Script=Greek}", r"\ud83d", r"\8", r"\c1", "[z-a]", r"[\d-z]", "a{2,1}", "^*", "(?i:a)", "[a"),
        "(a{100}){100}",
    ],
)
def test_an_expression_that_rust_cannot_say_is_not_said(pattern: str) -> None:
    assert translated(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "expression"),
    [
        (r"^\d{3}$", "^[0-9]{3}$"),
        (r"^[\w.-]+$", "^[[0-9A-Za-z_].-]+$"),
        ("a.b", r"a[^\n\r\u{2028}\u{2029}]b"),
        (r"\ud83d\ude00", "😀"),
        ("(?<year>[0-9]+)", "(?:[0-9]+)"),
        ("a{,2}", r"a\{,2\}"),
        (r"^[^/\\]", r"^[^/\\]"),
    ],
)
def test_an_expression_in_the_words_of_rust(pattern: str, expression: str) -> None:
    assert translated(pattern) == expression
