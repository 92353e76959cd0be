"""The laws of durations, the forms runtimes write them in, and what no runtime may have a reading for."""

from __future__ import annotations

import pytest
from family_laws import check, settings_of
from hypothesis import assume, given
from hypothesis import strategies as st

from codegen.wire.coded.duration import FAMILY, DurationForm
from codegen.wire.coded.duration_text import (
    as_go,
    as_protobuf,
    in_days,
    in_hours,
    in_hours_signed_once,
    in_seconds,
    in_years,
    read_go,
    read_iso,
)
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Numeral, parse
from codegen.wire.unencodable import Unencodable

UNITS = {"ns": 0, "us": 3, "ms": 6, "s": 9}
nanoseconds = st.one_of(
    st.integers(-(10**20), 10**20),
    st.integers(-5000, 5000).map(lambda each: each * 10**6),
    st.integers(-(10**6), 10**6).map(lambda each: each * 10**9),
)
iso = st.tuples(nanoseconds, st.sampled_from([in_hours, in_hours_signed_once, in_days, in_years, in_seconds]))


@given(iso, settings_of(FAMILY))
def test_the_laws_hold_for_text(drawn: tuple, settings: dict) -> None:
    duration, spell = drawn
    assume(duration or settings.get(Dimension.DURATIONS) not in list(DurationForm)[: len(UNITS)])
    check(FAMILY, "", spell(duration), settings)
    assert FAMILY.meaning("", spell(duration)) == duration


@given(nanoseconds, st.sampled_from(["ns", "us", "ms", "s"]), settings_of(FAMILY))
def test_the_laws_hold_for_numbers(duration: int, detail: str, settings: dict) -> None:
    number = FAMILY.write("go", as_go(duration), {Dimension.DURATIONS: _form(detail)})
    assert isinstance(number, Numeral)
    assume(duration)  # a zero shows no unit, see below
    check(FAMILY, detail, number, settings)
    assert FAMILY.meaning(detail, number) == duration


def _form(detail: str) -> DurationForm:
    return list(DurationForm)[list(UNITS).index(detail)]


@given(nanoseconds)
def test_what_is_written_is_read(duration: int) -> None:
    for spell in (in_hours, in_hours_signed_once, in_days, in_years, in_seconds):
        assert read_iso(spell(duration)) == duration
    for spell in (as_go, as_protobuf):
        assert read_go(spell(duration)) == duration


@given(nanoseconds, nanoseconds, st.sampled_from(DurationForm))
def test_another_duration_does_not_fit(first: int, second: int, form: DurationForm) -> None:
    try:
        written = FAMILY.write("", in_hours(second), {Dimension.DURATIONS: form})
    except Unencodable:
        return
    fits = FAMILY.fits("", in_hours(first), written)
    assert (
        first == second or fits is None or form not in fits[Dimension.DURATIONS]
    )  # but in another unit it may


@pytest.mark.parametrize(
    ("canonical", "written", "forms"),
    [
        ("PT1.5S", "1500000000", {"NANOSECONDS"}),
        ("PT1.5S", "1500000.0", {"MICROSECONDS"}),
        ("PT1.5S", "1500", {"MILLISECONDS"}),
        ("PT1.5S", "1.500000000", {"SECONDS"}),
        ("PT1.5S", '{"secs":1,"nanos":500000000}', {"SECS_AND_NANOS"}),
        ("PT1.5S", '{"nanos":500000000,"secs":1}', {"SECS_AND_NANOS"}),
        ("PT1.5S", "[1,500000000]", {"PAIR", "SIGNED_PAIR"}),
        ("PT-1.5S", "[-2,500000000]", {"PAIR"}),
        ("PT-1.5S", "[-1,-500000000]", {"SIGNED_PAIR"}),
        ("PT1.5S", '"1.5s"', {"GO"}),
        ("PT1.5S", '"1.500s"', {"PROTOBUF"}),
        ("PT0.00025S", '"250µs"', {"GO"}),
        ("PT26H", '"26h0m0s"', {"GO"}),
        ("PT26H", '"P1DT2H"', {"ISO_DAYS", "ISO_YEARS"}),
        ("PT9600H", '"P400D"', {"ISO_DAYS"}),
        ("PT9600H", '"P1Y35D"', {"ISO_YEARS"}),
        ("PT26H", '"PT93600S"', {"ISO_SECONDS"}),
        ("-PT1M30S", '"PT-1M-30S"', {"ISO_HOURS"}),
        ("PT-1M-30S", '"-PT90S"', {"ISO_SECONDS"}),
        ("PT0S", '"P0D"', {"ISO_SECONDS"}),
        ("PT0S", "[0,0]", {"PAIR", "SIGNED_PAIR"}),
    ],
)
def test_how_a_duration_is_written(canonical: str, written: str, forms: set[str]) -> None:
    expected = {DurationForm[name] for name in forms}
    assert FAMILY.fits("", canonical, parse(written)) == {Dimension.DURATIONS: expected}


@pytest.mark.parametrize(
    "written",
    [
        "0",  # a zero shows no unit
        '"PT1M"',
        '{"secs":0,"nanos":0,"more":0}',
        "[0]",
        "null",
        '""',
    ],
)
def test_what_a_duration_of_nothing_is_not(written: str) -> None:
    assert FAMILY.fits("", "PT0S", parse(written)) is None


@pytest.mark.parametrize(
    "text",
    [
        *("P", "PT", "P1M", "P1Y1M", "PT1H1H", "PT1.5H", "1H", "PT1,5S", "P1DT", "pt1s", "PT1S "),
        *("PT" + "9" * 40 + "S", "1.s", "1", "1d", "--1s", "1h-1m", "0.0000000001s", "9" * 400 + "s"),
    ],
)
def test_what_is_no_duration(text: str) -> None:
    assert read_iso(text) is None
    assert read_go(text) is None


@pytest.mark.parametrize("text", ["1e999999999", "1e-999999999", "9" * 5000, "0.0000000001", "1e31"])
def test_a_hostile_number_is_no_duration(text: str) -> None:
    for detail in UNITS:
        assert FAMILY.meaning(detail, Numeral(text)) is None
    assert FAMILY.fits("", "PT1S", Numeral(text)) is None


def test_without_a_unit_a_number_means_nothing() -> None:
    number = Numeral("1500")
    assert FAMILY.meaning("", number) is None
    assert FAMILY.fits("", number, number) == {}
    assert FAMILY.fits("", number, Numeral("1.5")) is None
    assert FAMILY.fits("fortnights", number, number) == {}
    assert list(FAMILY.read("fortnights", number, {})) == []


def test_of_a_form_that_is_not_said_every_reading_is_given() -> None:
    assert list(FAMILY.read("ms", parse('{"secs":1,"nanos":500000000}'), {})) == [Numeral("1500")]
    assert list(FAMILY.read("", "1.5s", {})) == ["PT1.5S"]
    meanings = {FAMILY.meaning("", reading) for reading in FAMILY.read("", Numeral("1500"), {})}
    assert meanings == {1500, 1500 * 10**3, 1500 * 10**6, 1500 * 10**9}
    assert next(FAMILY.read("ms", Numeral("1.5"), {})) == Numeral("1.5")


def test_a_negative_duration_has_no_unsigned_parts() -> None:
    with pytest.raises(Unencodable):
        FAMILY.write("", "-PT1S", {Dimension.DURATIONS: DurationForm.SECS_AND_NANOS})
