"""Names in Rust: idiomatic, unique, never a word of the language."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from codegen.rust.types.names import member_names, module_name, type_names, variant_names

NAME = re.compile(r"(r#)?[A-Za-z_][A-Za-z0-9_]*")


def test_members_are_in_snake_case() -> None:
    keys = ("userId", "user_id", "UserID", "HTTPServer", "größe", "1st", "a.b/c~d", "type", "self", "Self")
    assert member_names(keys) == (
        *("user_id", "user_id_2", "user_id_3", "http_server", "grosse", "n1st", "a_b_c_d"),
        *("r#type", "self_", "self_2"),
    )


def test_what_has_no_letters_is_numbered() -> None:
    assert member_names(("", "日本", "$")) == ("member", "member_2", "member_3")
    assert variant_names(("", "日本", "<>")) == ("Empty", "Symbol", "Symbol2")


def test_variants_are_in_pascal_case() -> None:
    texts = ("in-progress", "IN_PROGRESS", "1", "+1", "-1", "Self", "self", "x")
    assert variant_names(texts) == (
        *("InProgress", "InProgress2", "N1", "Plus1", "Minus1", "Self2", "Self3", "X"),
    )


def test_types_are_named_by_their_way_and_apart_from_those_of_rust() -> None:
    ways = [(), ("Vec",), ("lines", "item"), ("lines item",), ("日本",), ("own-report",)]
    assert type_names("own/report", ways) == (
        *("OwnReport", "OwnReportVec", "LinesItem", "OwnReportLinesItem"),
        *("OwnReportValue", "OwnReportOwnReport"),
    )
    assert type_names("result", [()]) == ("ResultType",)


def test_a_long_way_begins_further_down() -> None:
    (name,) = type_names("x", [tuple(f"step {letter * 8}" for letter in "abcdef")])
    assert name == "StepCcccccccStepDdddddddStepEeeeeeeeStepFfffffff"


def test_modules_are_no_words_of_rust_and_not_the_support() -> None:
    names = ("validation-error", "own/report", "type", "support", "9-lives")
    assert [module_name(name) for name in names] == [
        *("validation_error", "own_report", "type_", "support_", "n9_lives"),
    ]


@given(st.lists(st.text(max_size=8), unique=True, max_size=12))
def test_every_list_of_keys_has_as_many_names(keys: list[str]) -> None:
    for names in (member_names(keys), variant_names(keys), type_names("x", [(key,) for key in keys])):
        assert len(set(names)) == len(keys)
        assert all(NAME.fullmatch(name) for name in names)
