"""The ways to write a date: a day of the calendar, without a zone."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum

from codegen.wire.coded.calendar import date_of, day_of_year, days_since_1970, is_date
from codegen.wire.coded.chosen import chosen
from codegen.wire.coded.family import Family, Fits, Settings
from codegen.wire.coded.instant_parts import numerals, whole_numbers
from codegen.wire.coded.iso import read_date, write_date, year_forms_of
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable

_SECONDS = 86_400


class DateForm(Enum):
    """What stands for a date."""

    TEXT = "year, month and day as text"
    MIDNIGHT_Z = "midnight in UTC, with `Z`"
    MIDNIGHT_MILLIS = "midnight in UTC, with three digits of a second"
    MIDNIGHT_OFFSET = "midnight in UTC, with `+00:00`"
    MIDNIGHT_NAIVE = "midnight without an offset"
    MILLISECONDS = "milliseconds from 1970 to midnight in UTC"
    SECONDS = "seconds from 1970 to midnight in UTC"
    DAYS = "days since 1970"
    CALENDAR_LIST = "a list of year, month and day"
    ORDINAL_LIST = "a list of year and day of the year"


_BEHIND = {
    DateForm.TEXT: "",
    DateForm.MIDNIGHT_Z: "T00:00:00Z",
    DateForm.MIDNIGHT_MILLIS: "T00:00:00.000Z",
    DateForm.MIDNIGHT_OFFSET: "T00:00:00+00:00",
    DateForm.MIDNIGHT_NAIVE: "T00:00:00",
}
_COUNTED = {DateForm.MILLISECONDS: _SECONDS * 1000, DateForm.SECONDS: _SECONDS, DateForm.DAYS: 1}


class _Date:
    dimensions: Mapping[Dimension, type[Enum]] = {Dimension.DATES: DateForm, Dimension.YEARS: YearForm}

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """The days since 1970."""
        own = _own(document)
        return None if own is None else own[0]

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """The settings of each dimension that write `written`."""
        own = _own(canonical)
        if own is None:
            return {} if canonical == written else None
        days, own_years = own
        for years in dict.fromkeys((own_years, *YearForm)):
            forms = frozenset[Enum](form for form in DateForm if _tried(form, days, years) == (written,))
            if forms:
                found: dict[Dimension, frozenset[Enum]] = {Dimension.DATES: forms}
                if isinstance(written, str) and (same := year_forms_of(days, years)):
                    found[Dimension.YEARS] = frozenset(same)
                return found
        return None

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The date written with these settings."""
        own = _own(canonical) if settings else None
        if own is None:
            return canonical
        form = chosen(settings, Dimension.DATES, DateForm) or DateForm.TEXT
        return _write(form, own[0], chosen(settings, Dimension.YEARS, YearForm) or own[1])

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """The texts that could have been written so."""
        form = chosen(settings, Dimension.DATES, DateForm) or (DateForm.TEXT if settings else None)
        given: dict[str, None] = {}
        for days, own in _days(written):
            for years in dict.fromkeys((own, *YearForm)):
                for other in (form,) if form is not None else DateForm:
                    used = chosen(settings, Dimension.YEARS, YearForm) or years
                    if _tried(other, days, used) == (written,):
                        given[write_date(days, years)] = None
        yield from given


def _own(document: Json) -> tuple[int, YearForm] | None:
    return read_date(document) if isinstance(document, str) else None


def _write(form: DateForm, days: int, years: YearForm) -> Json:
    if form in _BEHIND:
        return write_date(days, years) + _BEHIND[form]
    if form in _COUNTED:
        return Numeral(str(days * _COUNTED[form]))
    if form is DateForm.CALENDAR_LIST:
        return numerals(date_of(days))
    return numerals([date_of(days)[0], day_of_year(days)])


def _tried(form: DateForm, days: int, years: YearForm) -> tuple[Json] | None:
    try:
        return (_write(form, days, years),)
    except Unencodable:
        return None


def _days(written: Json) -> Iterator[tuple[int, YearForm]]:
    """The days that a document may stand for, in any form."""
    if isinstance(written, str):
        read = read_date(written.partition("T")[0])
        if read is not None:
            yield read
    elif isinstance(written, Numeral):
        if len(written.text) <= 20 and written.text.lstrip("-").isdigit():
            yield from ((days, YearForm.SIGNED) for days in _uncounted(int(written.text)))
    elif (parts := whole_numbers(written, 3)) is not None:
        if len(parts) == 2:
            yield days_since_1970(parts[0], 1, 1) + parts[1] - 1, YearForm.SIGNED
        elif len(parts) == 3 and is_date(parts[0], parts[1], parts[2]):
            yield days_since_1970(parts[0], parts[1], parts[2]), YearForm.SIGNED


def _uncounted(count: int) -> Iterator[int]:
    yield from (count // size for size in _COUNTED.values() if count % size == 0)


FAMILY: Family = _Date()
