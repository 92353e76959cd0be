"""An instant in its parts: a list of numbers, an object, or its date alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.wire.coded.calendar import date_of, day_of_year, days_since_1970, is_date
from codegen.wire.coded.fraction import SECOND
from codegen.wire.coded.instant_form import InstantForm, Writing
from codegen.wire.coded.iso import DAY, MINUTE, Stamp, read_date, write_date
from codegen.wire.coded.offset import Mark
from codegen.wire.lossless import Json, Numeral
from codegen.wire.unencodable import Unencodable


def numerals(numbers: Sequence[int]) -> Json:
    """A list of whole numbers."""
    return [Numeral(str(number)) for number in numbers]


def whole_numbers(document: Json, most: int) -> list[int] | None:
    """The whole numbers of a short list; None for anything else."""
    if not isinstance(document, list) or len(document) > most:
        return None
    texts = [part.text for part in document if isinstance(part, Numeral)]
    if len(texts) < len(document) or any(len(text) > 10 or not text.lstrip("-").isdigit() for text in texts):
        return None
    return [int(text) for text in texts]


def clock_parts(nanoseconds: int) -> list[int]:
    """Hour, minute, second and nanosecond of a time of day."""
    seconds, rest = divmod(nanoseconds, SECOND)
    return [seconds // 3600, seconds // 60 % 60, seconds % 60, rest]


def without_trailing_zeros(parts: list[int], least: int) -> list[int]:
    """The parts without the zeros at their end, but so many at least."""
    while len(parts) > least and parts[-1] == 0:
        parts = parts[:-1]
    return parts


def clock_in(parts: Sequence[int]) -> int:
    """The nanoseconds since midnight in hour, minute, second and nanosecond, as far as they are there."""
    hour, minute, second, rest = (*parts, 0, 0, 0, 0)[:4]
    return (hour * 3600 + minute * 60 + second) * SECOND + rest


def _calendar(stamp: Stamp) -> Json:
    days, clock = divmod(stamp.local, DAY)
    return numerals([*date_of(days), *without_trailing_zeros(clock_parts(clock), 2)])


def _from_calendar(written: Json) -> Iterator[Stamp]:
    parts = whole_numbers(written, 7)
    if parts is not None and len(parts) >= 5 and is_date(parts[0], parts[1], parts[2]):
        days = days_since_1970(parts[0], parts[1], parts[2])
        yield Stamp(days * DAY + clock_in(parts[3:]), mark=Mark.NONE)


def _ordinal(stamp: Stamp) -> Json:
    return numerals(_ordinals(stamp))


def _with_offset(stamp: Stamp) -> Json:
    hours, minutes = divmod(abs(stamp.offset), 60)
    sign = -1 if stamp.offset < 0 else 1
    return numerals([*_ordinals(stamp), sign * hours, sign * minutes, 0])


def _ordinals(stamp: Stamp) -> list[int]:
    days, clock = divmod(stamp.local, DAY)
    return [date_of(days)[0], day_of_year(days), *clock_parts(clock)]


def _from_ordinal(written: Json) -> Iterator[Stamp]:
    parts = whole_numbers(written, 9)
    if parts is None or len(parts) not in (6, 9):
        return
    local = (days_since_1970(parts[0], 1, 1) + parts[1] - 1) * DAY + clock_in(parts[2:6])
    if len(parts) == 6:
        yield Stamp(local, mark=Mark.NONE)
    else:
        minutes = parts[6] * 60 + parts[7]
        yield Stamp(local - minutes * MINUTE, minutes)


def _system_time(stamp: Stamp) -> Json:
    if stamp.nanoseconds < 0:
        raise Unencodable("an instant before 1970")
    seconds, rest = divmod(stamp.nanoseconds, SECOND)
    return {"secs_since_epoch": Numeral(str(seconds)), "nanos_since_epoch": Numeral(str(rest))}


def _from_system_time(written: Json) -> Iterator[Stamp]:
    if isinstance(written, dict) and set(written) == {"secs_since_epoch", "nanos_since_epoch"}:
        parts = [written["secs_since_epoch"], written["nanos_since_epoch"]]
        texts = [part.text for part in parts if isinstance(part, Numeral)]
        if len(texts) == 2 and all(text.isdigit() and len(text) <= 20 for text in texts):
            yield Stamp(int(texts[0]) * SECOND + int(texts[1]))


def _date(stamp: Stamp) -> Json:
    return write_date(stamp.local // DAY, stamp.years)


def _from_date(written: Json) -> Iterator[Stamp]:
    read = read_date(written) if isinstance(written, str) else None
    if read is not None:
        yield Stamp(read[0] * DAY, years=read[1])


PARTS = {
    InstantForm.CALENDAR_LIST: Writing(_calendar, _from_calendar),
    InstantForm.ORDINAL_LIST: Writing(_ordinal, _from_ordinal),
    InstantForm.ORDINAL_OFFSET_LIST: Writing(_with_offset, _from_ordinal),
    InstantForm.SYSTEM_TIME: Writing(_system_time, _from_system_time),
    InstantForm.DATE: Writing(_date, _from_date),
}
