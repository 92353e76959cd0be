"""The laws of instants: what is written means the same, and what fits writes it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.calendar import date_of, day_of_year, days_since_1970, is_date, weekday
from codegen.wire.coded.fraction import Fraction, Resolution
from codegen.wire.coded.instant import FAMILY
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.iso import Stamp, read_stamp
from codegen.wire.coded.offset import Mark, Offset, applied, minutes_of
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral, parse, write
from codegen.wire.unencodable import Unencodable

FORM, FRACTION, KEPT = Dimension.INSTANTS, Dimension.FRACTIONS, Dimension.RESOLUTIONS
MARK, OFFSET, YEAR = Dimension.DESIGNATORS, Dimension.OFFSETS, Dimension.YEARS
#: Forms and settings that keep the instant as it is.
EXACT_FORMS = [
    InstantForm.RFC_3339,
    InstantForm.SPACED,
    InstantForm.NANOSECONDS,
    InstantForm.NANOSECONDS_TEXT,
    InstantForm.SECONDS_TRIMMED,
    InstantForm.SECONDS_POINT,
    InstantForm.SECONDS_NINE,
    InstantForm.ORDINAL_OFFSET_LIST,
]

nanoseconds = st.one_of(
    st.integers(-(10**20), 3 * 10**20),
    st.integers(-(10**11), 3 * 10**11).map(lambda seconds: seconds * 10**9),
    st.integers(-(10**14), 3 * 10**14).map(lambda milliseconds: milliseconds * 10**6),
)


@st.composite
def stamps(draw: st.DrawFn) -> str:
    """RFC 3339 texts."""
    count = draw(nanoseconds)
    full = f"{count % 10**9:09d}"
    length = draw(st.integers(len(full.rstrip("0")), 9))
    offset = draw(st.sampled_from([0, 0, 0, *map(minutes_of, Offset)]))
    mark = draw(st.sampled_from([Mark.Z, Mark.COLON, Mark.NONE]))
    return Stamp(count, offset if mark is not Mark.NONE else 0, mark, full[:length]).text


canonicals = st.one_of(
    st.tuples(st.just(""), stamps()),
    st.tuples(st.sampled_from(["s", "ms", "us", "ns"]), st.integers(-(10**12), 10**15).map(str).map(Numeral)),
)
settings_of = st.fixed_dictionaries(
    {},
    optional={
        FORM: st.sampled_from(InstantForm),
        FRACTION: st.sampled_from(Fraction),
        KEPT: st.sampled_from(Resolution),
        MARK: st.sampled_from(Mark),
        OFFSET: st.sampled_from(Offset),
        YEAR: st.sampled_from(YearForm),
    },
)


@given(canonicals)
def test_nothing_chosen_writes_the_canonical_text(canonical: tuple[str, Json]) -> None:
    detail, text = canonical
    assert FAMILY.write(detail, text, {}) == text


@given(canonicals, settings_of)
def test_what_fits_writes_it_in_every_combination(canonical: tuple[str, Json], settings: dict) -> None:
    detail, text = canonical
    try:
        written = FAMILY.write(detail, text, settings)
    except Unencodable:
        return
    fits = FAMILY.fits(detail, text, written)
    if fits is None:  # the clock of another zone that does not say so is another value
        stamp = read_stamp(text) if isinstance(text, str) else None
        mark = applied(settings.get(MARK), Mark.Z if stamp is None else stamp.mark)
        silent = settings.get(FORM) in (InstantForm.DATE, InstantForm.CALENDAR_LIST, InstantForm.ORDINAL_LIST)
        assert settings.get(OFFSET, Offset.UTC) is not Offset.UTC
        assert mark is Mark.NONE or silent
        return
    names = list(fits)
    for combination in product(*(sorted(fits[name], key=str)[:4] for name in names)):
        chosen = dict(zip(names, combination, strict=True))
        assert FAMILY.write(detail, text, chosen) == written, chosen


@given(canonicals, settings_of)
def test_what_is_read_is_written_so(canonical: tuple[str, Json], settings: dict) -> None:
    detail, text = canonical
    try:
        written = FAMILY.write(detail, text, settings)
    except Unencodable:
        return
    readings = list(FAMILY.read(detail, written, settings))
    for reading in readings if settings else ():
        assert FAMILY.write(detail, reading, settings) == written
    if KEPT not in settings and OFFSET not in settings and settings.get(FORM) in (None, *EXACT_FORMS):
        meant = FAMILY.meaning(detail, text)
        naive = settings.get(MARK) is Mark.NONE
        assert naive or meant in {FAMILY.meaning(detail, reading) for reading in readings}


@given(stamps(), stamps())
def test_another_instant_does_not_fit(first: str, second: str) -> None:
    fits = FAMILY.fits("", first, second)
    if FAMILY.meaning("", first) == FAMILY.meaning("", second):
        assert fits is not None
    elif fits is not None:  # less of a second, or the clock of its own zone
        assert KEPT in fits or fits[MARK] == {Mark.NONE}


@given(stamps(), st.sampled_from(EXACT_FORMS))
def test_forms_that_lose_nothing_mean_the_same(text: str, form: InstantForm) -> None:
    written = FAMILY.write("", text, {FORM: form})
    (reading, *_) = FAMILY.read("", written, {FORM: form})
    assert FAMILY.meaning("", reading) == FAMILY.meaning("", text)


@given(st.datetimes(min_value=datetime(1, 1, 2)))  # noqa: DTZ001
def test_the_calendar_is_that_of_the_standard_library(moment: datetime) -> None:
    days = days_since_1970(moment.year, moment.month, moment.day)
    assert datetime(1970, 1, 1) + timedelta(days=days) == datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001
    assert date_of(days) == (moment.year, moment.month, moment.day)
    assert day_of_year(days) == moment.timetuple().tm_yday
    assert weekday(days) == moment.weekday()
    text = moment.replace(tzinfo=UTC).isoformat()
    stamp = read_stamp(text)
    assert stamp is not None
    assert stamp.nanoseconds // 1000 == (moment - datetime(1970, 1, 1)) // timedelta(microseconds=1)  # noqa: DTZ001


@given(st.integers(-(10**8), 10**8))
def test_days_and_dates_are_one_to_one(days: int) -> None:
    date = date_of(days)
    assert is_date(*date)
    assert days_since_1970(*date) == days


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ({FRACTION: Fraction.THREE}, '"2024-01-02T03:04:05.120Z"'),
        ({FRACTION: Fraction.TRIMMED}, '"2024-01-02T03:04:05.12Z"'),
        ({FRACTION: Fraction.SIX_OR_NONE}, '"2024-01-02T03:04:05.120000Z"'),
        ({KEPT: Resolution.SECONDS}, '"2024-01-02T03:04:05Z"'),
        ({MARK: Mark.COLON}, '"2024-01-02T03:04:05.12000Z"'.replace("Z", "+00:00")),
        ({MARK: Mark.NONE, FRACTION: Fraction.TRIMMED}, '"2024-01-02T03:04:05.12"'),
        ({OFFSET: Offset.EAST_0530, FRACTION: Fraction.TRIMMED}, '"2024-01-02T08:34:05.12+05:30"'),
        ({FORM: InstantForm.SPACED, FRACTION: Fraction.TRIMMED}, '"2024-01-02 03:04:05.12Z"'),
        ({FORM: InstantForm.SECONDS}, "1704164645"),
        ({FORM: InstantForm.MILLISECONDS}, "1704164645120"),
        ({FORM: InstantForm.MILLISECONDS_POINT}, "1704164645120.0"),
        ({FORM: InstantForm.SECONDS_TRIMMED}, "1704164645.12"),
        ({FORM: InstantForm.SECONDS_NINE}, "1704164645.120000000"),
        ({FORM: InstantForm.NANOSECONDS_TEXT}, '"1704164645120000000"'),
        ({FORM: InstantForm.CALENDAR_LIST}, "[2024,1,2,3,4,5,120000000]"),
        ({FORM: InstantForm.ORDINAL_LIST}, "[2024,2,3,4,5,120000000]"),
        ({FORM: InstantForm.ORDINAL_OFFSET_LIST}, "[2024,2,3,4,5,120000000,0,0,0]"),
        (
            {FORM: InstantForm.SYSTEM_TIME},
            '{"secs_since_epoch":1704164645,"nanos_since_epoch":120000000}',
        ),
        ({FORM: InstantForm.DATE}, '"2024-01-02"'),
        ({FORM: InstantForm.HTTP_DATE}, '"Tue, 02 Jan 2024 03:04:05 GMT"'),
        ({FORM: InstantForm.MAIL_DATE_SHORT}, '"Tue, 2 Jan 2024 03:04:05 +0000"'),
        ({FORM: InstantForm.MAIL_DATE_NAMED}, '"Tue, 02 Jan 2024 03:04:05 UTC"'),
    ],
)
def test_how_each_setting_writes(settings: dict, written: str) -> None:
    canonical = "2024-01-02T03:04:05.12000Z"
    assert write(FAMILY.write("", canonical, settings)) == written
    fits = FAMILY.fits("", canonical, parse(written))
    assert fits is not None
    for dimension, setting in settings.items():
        assert setting in fits[dimension]


@pytest.mark.parametrize(
    ("detail", "canonical"),
    [
        ("", "2016-12-31T23:59:60Z"),
        ("", "2024-02-30T00:00:00Z"),
        ("", "2024-01-02T24:00:00Z"),
        ("", "2024-01-02t03:04:05z"),
        ("", "2024-01-02T03:04:05." + "1" * 100_000 + "Z"),
        ("", "2024-01-02T03:04:05-00:00"),
        ("", "9" * 100_000),
        ("s", Numeral("1e400")),
        ("s", Numeral("1" * 100_000)),
        ("ms", Numeral("0.0000001")),
        ("", "late"),
    ],
)
def test_what_is_not_understood_is_only_itself(detail: str, canonical: Json) -> None:
    assert FAMILY.meaning(detail, canonical) is None
    assert FAMILY.fits(detail, canonical, canonical) == {}
    assert FAMILY.fits(detail, canonical, "2024-01-02T03:04:05Z") is None
    assert FAMILY.write(detail, canonical, {FRACTION: Fraction.THREE}) == canonical


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (YearForm.SIGNED, "+12024-01-02T03:04:05Z"),
        (YearForm.SIX_DIGITS, "+012024-01-02T03:04:05Z"),
        (YearForm.BARE, "12024-01-02T03:04:05Z"),
    ],
)
def test_a_year_of_five_digits(form: YearForm, written: str) -> None:
    for canonical in ("+12024-01-02T03:04:05Z", "12024-01-02T03:04:05Z"):
        assert FAMILY.write("", canonical, {YEAR: form}) == written
        fits = FAMILY.fits("", canonical, written)
        assert fits is not None
        assert fits[YEAR] == {form}


def test_a_year_of_four_digits_tells_nothing_of_its_form() -> None:
    fits = FAMILY.fits("", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z")
    assert fits is not None
    assert YEAR not in fits


@pytest.mark.parametrize(
    "written",
    ["1704164646", "1704164645001", '"2024-01-02T04:04:05"', '"2024-01-02T03:04:06Z"', "[2024,1,2,3]"],
)
def test_another_value_fits_nothing(written: str) -> None:
    assert FAMILY.fits("", "2024-01-02T03:04:05Z", parse(written)) is None
