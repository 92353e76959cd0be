"""An instant as the text of a mail or HTTP header: whole seconds, in English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from codegen.wire.coded.calendar import date_of, days_since_1970, is_date, weekday
from codegen.wire.coded.fraction import SECOND
from codegen.wire.coded.instant_form import InstantForm, Writing
from codegen.wire.coded.iso import CLOCK, DAY, MINUTE, Stamp, clock_of, write_clock
from codegen.wire.coded.offset import Mark, read_mark, write_mark
from codegen.wire.coded.year import is_usual
from codegen.wire.lossless import Json
from codegen.wire.unencodable import Unencodable

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MAIL = re.compile(rf"[A-Z][a-z]{{2}}, (\d\d?) ([A-Z][a-z]{{2}}) (\d{{4}}) {CLOCK} ([A-Z]{{3}}|[+-]\d{{4}})")


def _writer(zone: str, *, padded: bool = True) -> Callable[[Stamp], Json]:
    def write(stamp: Stamp) -> Json:
        seconds = (stamp.nanoseconds if zone else stamp.local) // SECOND
        days, clock = divmod(seconds * SECOND, DAY)
        year, month, day = date_of(days)
        if not is_usual(year):
            raise Unencodable("a year without four digits")
        of_month = f"{day:02d}" if padded else str(day)
        behind = zone or write_mark(Mark.PLAIN, stamp.offset)
        date = f"{_DAYS[weekday(days)]}, {of_month} {_MONTHS[month - 1]} {year:04d}"
        return f"{date} {write_clock(clock, '')} {behind}"

    return write


def _read(written: Json) -> Iterator[Stamp]:
    found = _MAIL.fullmatch(written) if isinstance(written, str) and len(written) <= 40 else None
    if found is None or found[2] not in _MONTHS:
        return
    year, month, day = int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1])
    clock = clock_of(found, 4)
    mark = (Mark.Z, 0) if found[8].isalpha() else read_mark(found[8])
    if clock is not None and mark is not None and is_date(year, month, day):
        local = days_since_1970(year, month, day) * DAY + clock
        yield Stamp(local - mark[1] * MINUTE, mark[1])


MAIL = {
    InstantForm.HTTP_DATE: Writing(_writer("GMT"), _read),
    InstantForm.MAIL_DATE: Writing(_writer(""), _read),
    InstantForm.MAIL_DATE_SHORT: Writing(_writer("", padded=False), _read),
    InstantForm.MAIL_DATE_NAMED: Writing(_writer("UTC"), _read),
}
