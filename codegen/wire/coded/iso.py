"""An instant as text, taken apart: RFC 3339 and what is written beside it, with a space or without offset.

A text that this does not give back to the letter (a leap second, more than nine digits, lower case) is not
one of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.wire.coded.calendar import date_of, days_since_1970, is_date
from codegen.wire.coded.fraction import SECOND
from codegen.wire.coded.offset import PATTERN as MARK
from codegen.wire.coded.offset import Mark, read_mark, write_mark
from codegen.wire.coded.year import PATTERN as YEAR
from codegen.wire.coded.year import YearForm, is_usual, write_year, year_forms

MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE

CLOCK = r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?"
_STAMP = re.compile(rf"({YEAR})-(\d\d)-(\d\d)([T ]){CLOCK}({MARK})", re.ASCII)
_DATE = re.compile(rf"({YEAR})-(\d\d)-(\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stamp:
    """An instant and the traits of its text."""

    #: Since 1970 in UTC; a text without offset counts as UTC.
    nanoseconds: int
    #: Minutes east of UTC.
    offset: int = 0
    mark: Mark = Mark.Z
    #: The digits after the point, "" for none.
    digits: str = ""
    spaced: bool = False
    years: YearForm = YearForm.SIGNED

    @property
    def local(self) -> int:
        """The nanoseconds since 1970 that a clock at the offset shows."""
        return self.nanoseconds + self.offset * MINUTE

    @property
    def text(self) -> str:
        """The text. Raises `Unencodable` for a year that has none."""
        days, clock = divmod(self.local, DAY)
        return (
            write_date(days, self.years)
            + (" " if self.spaced else "T")
            + write_clock(clock, self.digits)
            + write_mark(self.mark, self.offset)
        )


def read_stamp(text: str) -> Stamp | None:
    """The instant in a text; None where there is none."""
    found = _STAMP.fullmatch(text) if len(text) <= 48 else None
    days = None if found is None else read_date(text[: found.end(3)])
    if found is None or days is None:
        return None
    clock = clock_of(found, 5)
    mark = read_mark(found[9])
    if mark is None or clock is None:
        return None
    local = days[0] * DAY + clock
    spaced = found[4] == " "
    stamp = Stamp(local - mark[1] * MINUTE, mark[1], mark[0], found[8] or "", spaced, days[1])
    return stamp if stamp.text == text else None


def read_date(text: str) -> tuple[int, YearForm] | None:
    """The days from 1970 to a date in a text, with the form of its year."""
    found = _DATE.fullmatch(text) if len(text) <= 16 else None
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    forms = year_forms(year, found[1])
    if not forms or not is_date(year, month, day):
        return None
    return days_since_1970(year, month, day), next(form for form in YearForm if form in forms)


def write_date(days: int, years: YearForm) -> str:
    """A date as text."""
    year, month, day = date_of(days)
    return f"{write_year(years, year)}-{month:02d}-{day:02d}"


def write_clock(nanoseconds: int, digits: str) -> str:
    """A time of day as text, with these digits behind its point."""
    seconds = nanoseconds // SECOND
    point = f".{digits}" if digits else ""
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{point}"


def clock_of(found: re.Match[str], group: int) -> int | None:
    """The nanoseconds since midnight in four groups of a match; None where no clock shows them."""
    hour, minute, second = (int(found[group + index]) for index in range(3))
    if hour > 23 or minute > 59 or second > 59:
        return None
    return (hour * 3600 + minute * 60 + second) * SECOND + int((found[group + 3] or "").ljust(9, "0"))


def year_forms_of(days: int, years: YearForm) -> frozenset[YearForm]:
    """The forms of a year that write a date as this one does; none where its year tells nothing."""
    year = date_of(days)[0]
    return frozenset() if is_usual(year) else year_forms(year, write_year(years, year))
