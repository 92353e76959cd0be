"""Go text in gofmt's form, piece by piece; the live tests hold whole files against gofmt itself."""

from __future__ import annotations

import pytest

from codegen.go.text import comment, imports, json_tag, keyed, literal, quote, struct_literal
from codegen.source.go.literal import json_tag as read_tag
from codegen.source.go.literal import unquote
from codegen.source.go.value import GoImport


@pytest.mark.parametrize("text", ["", "a", 'a"b\\', "\u2028é😀\x00\x7f\n\t", "`"])
def test_literals_are_ascii_and_say_the_same(text: str) -> None:
    for spelled in (quote(text), literal(text)):
        assert spelled.isascii()
        assert unquote(spelled) == text


def test_a_literal_is_raw_where_that_saves_escapes() -> None:
    assert literal('{"a":1}') == '`{"a":1}`'
    assert literal("plain") == '"plain"'
    assert literal('"`"') == '"\\"`\\""'


@pytest.mark.parametrize("key", ["a", "-", "a-b", "größe", "@type", "a b"])
def test_a_tag_gives_the_key_back(key: str) -> None:
    for omitempty in (False, True):
        assert read_tag(unquote(json_tag(key, omitempty=omitempty))).name == key


def test_struct_fields_stand_in_columns_and_many_values_below_one_another() -> None:
    assert struct_literal([("A", "int", "`x`"), ("Long", "*string", "`y`")], ["a", "b"]) == [
        "struct {",
        "\tA    int     `x`",
        "\tLong *string `y`",
        "}{a, b}",
    ]
    assert struct_literal([], []) == ["struct{}{}"]
    assert struct_literal([("A", "int", "`x`")], ["v" * 90])[-3:] == ["}{", "\t" + "v" * 90 + ",", "}"]


def test_keyed_literals_break_where_they_are_long_and_line_up() -> None:
    assert keyed("T", [('"a"', "1")], 1) == ['T{"a": 1}']
    pairs = [('"a"', "x" * 50), ('"long"', "y" * 50)]
    assert keyed("T", pairs, 1) == ["T{", '\t"a":    ' + "x" * 50 + ",", '\t"long": ' + "y" * 50 + ",", "}"]
    assert len(keyed("T", [("k" * 41, "x" * 90)], 1)) == 1


def test_comments_are_filled_and_code_in_them_is_not() -> None:
    assert comment("a " * 60, "\tcode", "\tmore", "end") == [
        "// " + "a " * 48 + "a",
        "// " + "a " * 10 + "a",
        "//",
        "//\tcode",
        "//\tmore",
        "//",
        "// end",
    ]


def test_imports_are_sorted_with_the_standard_library_first() -> None:
    further = [GoImport("", "example.com/b"), GoImport("k", "example.com/a"), GoImport("", "time")]
    assert imports(["fmt", "bytes"], further) == [
        "import (",
        '\t"bytes"',
        '\t"fmt"',
        '\t"time"',
        "",
        '\tk "example.com/a"',
        '\t"example.com/b"',
        ")",
    ]
