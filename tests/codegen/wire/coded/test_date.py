"""The laws of dates: what is written means the same, and what fits writes it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.date import FAMILY, DateForm
from codegen.wire.coded.iso import write_date
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse, write
from codegen.wire.unencodable import Unencodable

FORM, YEAR = Dimension.DATES, Dimension.YEARS
dates = st.tuples(st.integers(-10_000_000, 10_000_000), st.sampled_from(YearForm)).map(
    lambda drawn: write_date(*drawn)
)
settings_of = st.fixed_dictionaries(
    {}, optional={FORM: st.sampled_from(DateForm), YEAR: st.sampled_from(YearForm)}
)


@given(dates)
def test_nothing_chosen_writes_the_canonical_text(text: str) -> None:
    assert FAMILY.write("", text, {}) == text


@given(dates, settings_of)
def test_what_fits_writes_it_in_every_combination(text: str, settings: dict) -> None:
    written = FAMILY.write("", text, settings)
    fits = FAMILY.fits("", text, written)
    assert fits is not None
    assert settings.get(FORM, DateForm.TEXT) in fits[FORM]
    for combination in product(*fits.values()):
        assert FAMILY.write("", text, dict(zip(fits, combination, strict=True))) == written


@given(dates, settings_of)
def test_what_is_read_is_written_so_and_means_the_same(text: str, settings: dict) -> None:
    try:
        written = FAMILY.write("", text, settings)
    except Unencodable:
        return
    readings = list(FAMILY.read("", written, settings))
    assert FAMILY.meaning("", text) in {FAMILY.meaning("", reading) for reading in readings}
    for reading in readings if settings else ():
        assert FAMILY.write("", reading, settings) == written


@given(dates, dates, settings_of)
def test_another_day_does_not_fit(first: str, second: str, settings: dict) -> None:
    same = FAMILY.meaning("", first) == FAMILY.meaning("", second)
    assert (FAMILY.fits("", first, FAMILY.write("", second, settings)) is not None) == same


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (DateForm.MIDNIGHT_Z, '"2024-03-01T00:00:00Z"'),
        (DateForm.MIDNIGHT_MILLIS, '"2024-03-01T00:00:00.000Z"'),
        (DateForm.MIDNIGHT_OFFSET, '"2024-03-01T00:00:00+00:00"'),
        (DateForm.MIDNIGHT_NAIVE, '"2024-03-01T00:00:00"'),
        (DateForm.MILLISECONDS, "1709251200000"),
        (DateForm.SECONDS, "1709251200"),
        (DateForm.DAYS, "19783"),
        (DateForm.CALENDAR_LIST, "[2024,3,1]"),
        (DateForm.ORDINAL_LIST, "[2024,61]"),
    ],
)
def test_how_each_form_writes(form: DateForm, written: str) -> None:
    assert write(FAMILY.write("", "2024-03-01", {FORM: form})) == written
    assert FAMILY.fits("", "2024-03-01", parse(written)) == {FORM: {form}}
    assert list(FAMILY.read("", parse(written), {FORM: form})) == ["2024-03-01"]


@pytest.mark.parametrize("text", ["2023-02-29", "2024-3-1", "today", "2024-03-01T00:00:00Z", "9" * 100_000])
def test_what_is_no_date_is_only_itself(text: str) -> None:
    assert FAMILY.meaning("", text) is None
    assert FAMILY.fits("", text, text) == {}
    assert FAMILY.fits("", text, "2024-03-01") is None
    assert FAMILY.write("", text, {FORM: DateForm.DAYS}) == text


@pytest.mark.parametrize(
    "written", ['"2024-03-01T01:00:00Z"', '"2024-03-02"', "19784", '"2024-02-29T23:00:00Z"', "null"]
)
def test_another_hour_or_day_fits_nothing(written: str) -> None:
    assert FAMILY.fits("", "2024-03-01", parse(written)) is None
