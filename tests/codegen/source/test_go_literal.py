"""Go literals and struct tags, read as Go reads them."""

from __future__ import annotations

import pytest

from codegen.source.go.literal import JsonTag, is_tag_name, json_tag, lookup, unquote


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ('"plain"', "plain"),
        (r'"a\tb\n\"q\"\\"', 'a\tb\n"q"\\'),
        (r'"\x41\101\u00e9\U0001F600"', "AAé😀"),
        (r'"\xc3\xa9"', "é"),
        ('`raw \\n "q"`', 'raw \\n "q"'),
        ("`one\r\ntwo`", "one\ntwo"),
        ('""', ""),
    ],
)
def test_unquote_reads_quoted_and_raw_literals(literal: str, text: str) -> None:
    assert unquote(literal) == text


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('json:"name"', JsonTag("name")),
        ('json:"name,omitempty,string"', JsonTag("name", ("omitempty", "string"))),
        ('json:",omitempty"', JsonTag("", ("omitempty",))),
        ('json:"-"', JsonTag(left_out=True)),
        ('json:"-,"', JsonTag("-", ("",))),
        ('xml:"x" json:"name" db:"d"', JsonTag("name")),
        ('db:"a \\"json:\\" b" json:"n"', JsonTag("n")),
        ('json:"no\'quote"', JsonTag("")),
        ("json:name", JsonTag()),
        ('json: "name"', JsonTag()),
        ("", JsonTag()),
    ],
)
def test_json_tag_reads_what_encoding_json_reads(tag: str, expected: JsonTag) -> None:
    assert json_tag(tag) == expected


def test_lookup_stops_where_the_tag_is_malformed() -> None:
    assert lookup('a:"1" broken json:"n"', "json") is None


def test_a_tag_name_may_have_punctuation_but_no_quote_comma_or_control() -> None:
    assert all(is_tag_name(name) for name in ("a", "@type", "x-y.z", "a b", "größe", "$ref", "-"))
    assert not any(is_tag_name(name) for name in ("", "a,b", 'a"b', "a\\b", "a`b", "a\nb", "a'b"))
