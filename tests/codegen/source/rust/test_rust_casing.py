"""The names that serde makes under `rename_all`, as its own tests have them."""

from __future__ import annotations

import pytest

from codegen.source.rust.casing import Casing, case_field, case_variant, casing_of
from codegen.source.rust.literal import quote, unquote

COLUMNS = (
    Casing.LOWER,
    Casing.UPPER,
    Casing.CAMEL,
    Casing.SNAKE,
    Casing.SCREAMING_SNAKE,
    Casing.KEBAB,
    Casing.SCREAMING_KEBAB,
)


@pytest.mark.parametrize(
    ("name", "cased"),
    [
        ("Outcome", ("outcome", "OUTCOME", "outcome", "outcome", "OUTCOME", "outcome", "OUTCOME")),
        (
            "VeryTasty",
            ("verytasty", "VERYTASTY", "veryTasty", "very_tasty", "VERY_TASTY", "very-tasty", "VERY-TASTY"),
        ),
        ("A", ("a", "A", "a", "a", "A", "a", "A")),
        ("Z42", ("z42", "Z42", "z42", "z42", "Z42", "z42", "Z42")),
        (
            "HTTPServer",
            (
                *("httpserver", "HTTPSERVER", "hTTPServer", "h_t_t_p_server"),
                *("H_T_T_P_SERVER", "h-t-t-p-server", "H-T-T-P-SERVER"),
            ),
        ),
    ],
)
def test_variants(name: str, cased: tuple[str, ...]) -> None:
    assert tuple(case_variant(name, casing) for casing in COLUMNS) == cased
    assert case_variant(name, None) == case_variant(name, Casing.PASCAL) == name


@pytest.mark.parametrize(
    ("name", "cased"),
    [
        ("outcome", ("outcome", "OUTCOME", "outcome", "outcome", "OUTCOME", "outcome", "OUTCOME")),
        (
            "very_tasty",
            ("very_tasty", "VERY_TASTY", "veryTasty", "very_tasty", "VERY_TASTY", "very-tasty", "VERY-TASTY"),
        ),
        ("a", ("a", "A", "a", "a", "A", "a", "A")),
        ("_id", ("_id", "_ID", "id", "_id", "_ID", "-id", "-ID")),
        ("line1", ("line1", "LINE1", "line1", "line1", "LINE1", "line1", "LINE1")),
    ],
)
def test_fields(name: str, cased: tuple[str, ...]) -> None:
    assert tuple(case_field(name, casing) for casing in COLUMNS) == cased
    assert case_field(name, None) == name


def test_a_casing_is_known_by_its_name_alone() -> None:
    assert casing_of("snake_case") is Casing.SNAKE
    assert casing_of("snake") is casing_of("") is None


@pytest.mark.parametrize("text", ["", "plain", 'a"b\\c', "é", "\n\t\x00", "\u2028", "😀"])
def test_a_literal_gives_its_text_back(text: str) -> None:
    assert unquote(quote(text)) == text


def test_raw_literals_have_no_escapes() -> None:
    assert unquote(r'r"a\n"') == r"a\n"
    assert unquote('r#"a"b"#') == 'a"b'
