"""The laws of times of day: what is written means the same, and what fits writes it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.fraction import Fraction, Resolution
from codegen.wire.coded.iso import write_clock
from codegen.wire.coded.offset import Mark, Offset, minutes_of, write_mark
from codegen.wire.coded.time_of_day import FAMILY, TimeForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse, write
from codegen.wire.unencodable import Unencodable

FORM, FRACTION = Dimension.TIMES_OF_DAY, Dimension.FRACTIONS
KEPT, MARK = Dimension.RESOLUTIONS, Dimension.DESIGNATORS


@st.composite
def times(draw: st.DrawFn) -> str:
    """Times with and without fraction and offset."""
    seconds, rest = draw(st.integers(0, 86_399)), draw(st.sampled_from([0, 500_000_000, 123_456_789, 10]))
    least = len(f"{rest:09d}".rstrip("0"))
    digits = f"{rest:09d}"[: draw(st.integers(least, 9))]
    offset = draw(st.sampled_from([0, 0, *map(minutes_of, Offset)]))
    mark = draw(st.sampled_from([Mark.Z, Mark.COLON, Mark.NONE]))
    return write_clock(seconds * 1_000_000_000 + rest, digits) + write_mark(mark, offset)


settings_of = st.fixed_dictionaries(
    {},
    optional={
        FORM: st.sampled_from(TimeForm),
        FRACTION: st.sampled_from(Fraction),
        KEPT: st.sampled_from(Resolution),
        MARK: st.sampled_from(Mark),
    },
)


@given(times())
def test_nothing_chosen_writes_the_canonical_text(text: str) -> None:
    assert FAMILY.write("", text, {}) == text


@given(times(), settings_of)
def test_what_fits_writes_it_in_every_combination(text: str, settings: dict) -> None:
    try:
        written = FAMILY.write("", text, settings)
    except Unencodable:
        return
    fits = FAMILY.fits("", text, written)
    if fits is None:  # a list holds all of it
        assert KEPT in settings
        return
    for combination in product(*(sorted(found, key=str)[:4] for found in fits.values())):
        assert FAMILY.write("", text, dict(zip(fits, combination, strict=True))) == written


@given(times(), settings_of)
def test_what_is_read_is_written_so(text: str, settings: dict) -> None:
    try:
        written = FAMILY.write("", text, settings)
    except Unencodable:
        return
    readings = list(FAMILY.read("", written, settings))
    for reading in readings if settings else ():
        assert FAMILY.write("", reading, settings) == written
    if KEPT not in settings and text.endswith("Z") and MARK not in settings:
        assert FAMILY.meaning("", text) in {FAMILY.meaning("", reading) for reading in readings}


@given(times(), times())
def test_another_time_does_not_fit(first: str, second: str) -> None:
    fits = FAMILY.fits("", first, second)
    if fits is not None and FAMILY.meaning("", first) != FAMILY.meaning("", second):
        assert KEPT in fits or fits[MARK] == {Mark.NONE}


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ({FRACTION: Fraction.THREE}, '"03:04:05.500"'),
        ({FRACTION: Fraction.SIX_OR_NONE}, '"03:04:05.500000"'),
        ({KEPT: Resolution.SECONDS}, '"03:04:05"'),
        ({MARK: Mark.ADDED_Z}, '"03:04:05.5Z"'),
        ({FORM: TimeForm.YEAR_0}, '"0000-01-01T03:04:05.5Z"'),
        ({FORM: TimeForm.YEAR_1970, FRACTION: Fraction.THREE}, '"1970-01-01T03:04:05.500Z"'),
        ({FORM: TimeForm.LIST}, "[3,4,5,500000000]"),
        ({FORM: TimeForm.SHORT_LIST}, "[3,4,5,500000000]"),
    ],
)
def test_how_each_setting_writes(settings: dict, written: str) -> None:
    assert write(FAMILY.write("", "03:04:05.5", settings)) == written
    fits = FAMILY.fits("", "03:04:05.5", parse(written))
    assert fits is not None
    for dimension, setting in settings.items():
        assert setting in fits[dimension]


def test_a_list_of_a_whole_minute_is_short() -> None:
    assert write(FAMILY.write("", "03:04:00", {FORM: TimeForm.SHORT_LIST})) == "[3,4]"
    assert FAMILY.fits("", "03:04:00", parse("[3,4]")) == {FORM: {TimeForm.SHORT_LIST}}


@pytest.mark.parametrize("text", ["24:00:00", "3:4:5", "23:59:60Z", "noon", "9" * 100_000])
def test_what_is_no_time_is_only_itself(text: str) -> None:
    assert FAMILY.meaning("", text) is None
    assert FAMILY.fits("", text, text) == {}
    assert FAMILY.write("", text, {FORM: TimeForm.LIST}) == text


@pytest.mark.parametrize("written", ['"03:04:06"', '"03:04:05+01:00"', "[3,5]", '"1970-01-02T03:04:05Z"'])
def test_another_value_fits_nothing(written: str) -> None:
    assert FAMILY.fits("", "03:04:05", parse(written)) is None
