"""The laws of decimals, and the forms runtimes write them in."""

from __future__ import annotations

from decimal import Decimal

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.decimal import FAMILY, DecimalForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.unencodable import Unencodable

texts = st.tuples(st.integers(-(10**15), 10**15), st.integers(0, 5)).map(
    lambda drawn: format(Decimal(drawn[0]).scaleb(-drawn[1]), "f")
)
canonicals = st.one_of(texts, texts.map(Numeral), st.just("1E+5"))


@given(canonicals, settings_of(FAMILY))
def test_the_laws_hold(canonical: Json, settings: dict) -> None:
    check(FAMILY, "", canonical, settings)


@given(texts, texts, st.sampled_from(DecimalForm))
def test_another_decimal_does_not_fit(first: str, second: str, form: DecimalForm) -> None:
    try:
        written = FAMILY.write("", second, {Dimension.DECIMALS: form})
    except Unencodable:
        return
    if FAMILY.meaning("", first) != FAMILY.meaning("", second):
        assert FAMILY.fits("", first, written) is None


@pytest.mark.parametrize(
    ("canonical", "written", "forms"),
    [
        ('"1.10"', "1.10", {"NUMBER", "DOUBLE"}),
        ('"1.10"', "1.1", {"NUMBER", "DOUBLE"}),
        ('"2.00"', "2.0", {"NUMBER", "DOUBLE"}),
        ('"12345678901234567.89"', "12345678901234567.89", {"NUMBER"}),
        ('"12345678901234567.89"', "12345678901234568", {"DOUBLE"}),
        ('"1.10"', '"1.1"', {"SHORT", "NORMALISED"}),
        ('"100.00"', '"100"', {"SHORT"}),
        ('"100"', '"1E+2"', {"NORMALISED"}),
        ('"0.00"', '"0"', {"SHORT", "NORMALISED"}),
        ("1.10", '"1.10"', {"TEXT"}),
        ("1.10", '"1.1"', {"SHORT_TEXT"}),
        ("1.5", '"1.5"', {"TEXT", "SHORT_TEXT"}),
    ],
)
def test_how_a_decimal_is_written(canonical: str, written: str, forms: set[str]) -> None:
    expected = {DecimalForm[name] for name in forms}
    assert FAMILY.fits("", parse(canonical), parse(written)) == {Dimension.DECIMALS: expected}


@pytest.mark.parametrize(
    "written", ['"1.100"', '"1.2"', "1.2", '"1,10"', "null", '" 1.10"', "[1,10]", '"v1.10"']
)
def test_what_is_none_of_them(written: str) -> None:
    assert FAMILY.fits("", "1.10", parse(written)) is None


@pytest.mark.parametrize("text", ["1.10.2", "1e9999", "9" * 500, "NaN", "0x10", ""])
def test_what_is_no_decimal_is_only_itself(text: str) -> None:
    assert FAMILY.meaning("", text) is None
    assert FAMILY.fits("", text, text) == {}
    assert FAMILY.fits("", text, "1") is None


def test_what_is_a_number_elsewhere_may_be_no_number_here() -> None:
    with pytest.raises(Unencodable):
        FAMILY.write("", "007", {Dimension.DECIMALS: DecimalForm.NUMBER})
