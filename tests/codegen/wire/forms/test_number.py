"""Numbers as exact as a binary one: what changes, what stays, and what shows nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.form import Form, Place
from codegen.wire.forms.number import Double, Single, candidates
from codegen.wire.lossless import Numeral
from codegen.wire.shape import Number

PLACE = Place(Number())
FORMS = [Double(exact=False), Double(exact=True), Single(widened=True), Single(widened=False)]
numbers = st.one_of(
    st.integers(-(2**70), 2**70).map(str),
    st.decimals(-1000, 1000, places=6).map(lambda each: format(each, "f")),
).map(Numeral)


@given(numbers, st.sampled_from(FORMS))
def test_what_is_read_back_is_written_so(number: Numeral, form: Form) -> None:
    written = form.write(number, PLACE)
    readings = [reading for reading in form.read(written, PLACE) if form.write(reading, PLACE) == written]
    assert readings


@given(numbers, st.sampled_from(FORMS))
def test_a_rounded_number_is_not_rounded_again(number: Numeral, form: Form) -> None:
    written = form.write(number, PLACE)
    assert form.write(written, PLACE) == written


@pytest.mark.parametrize("form", FORMS, ids=str)
@pytest.mark.parametrize("text", ["0", "1.0", "1e2", "42", "-7", "0.5", "16777216", "1e999999999", "9" * 200])
def test_what_is_held_exactly_or_too_long_stays(form: Form, text: str) -> None:
    assert form.write(Numeral(text), PLACE) == Numeral(text)
    assert form.write("text", PLACE) == "text"


def test_whole_numbers_up_to_2_53_and_fractions_are_no_matter_of_doubles() -> None:
    for text in ("9007199254740991", "9007199254740992", "0.1", "12345678901234567.5"):
        assert Double().write(Numeral(text), PLACE) == Numeral(text)


@pytest.mark.parametrize(
    ("canonical", "written", "proposed"),
    [
        ("9007199254740993", "9007199254740992", {Double(exact=False), Double(exact=True)}),
        ("18446744073709551615", "18446744073709551616", {Double(exact=True)}),
        ("0.1", "0.10000000149011612", {Single(widened=True)}),
        ("16777217", "16777216", {Single(widened=True), Single(widened=False)}),
        ("16777.2179", "16777.219", {Single(widened=False)}),
        # A rounding to eight digits gives the same: it shows no 32 bits.
        ("0.123456789", "0.12345679", set()),
        ("0.1", "0.2", set()),
        ("9007199254740993", "9007199254740994", set()),
    ],
)
def test_what_is_proposed_and_holds(canonical: str, written: str, proposed: set[Form]) -> None:
    value, document = Numeral(canonical), Numeral(written)
    held = {form for form in candidates(PLACE, value, document) if form.write(value, PLACE) == document}
    expected = proposed | ({Single(widened=True)} if canonical == "9007199254740993" and proposed else set())
    assert held == expected
