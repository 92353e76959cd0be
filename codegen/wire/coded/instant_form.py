"""The ways to write an instant as a whole, and what a way of writing is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from codegen.wire.coded.iso import Stamp
from codegen.wire.lossless import Json


class InstantForm(Enum):
    """What stands for an instant."""

    RFC_3339 = "RFC 3339 text"
    SPACED = "text with a space between date and time"
    SECONDS = "whole seconds since 1970"
    MILLISECONDS = "milliseconds since 1970"
    MICROSECONDS = "microseconds since 1970"
    NANOSECONDS = "nanoseconds since 1970"
    SECONDS_TRIMMED = "seconds since 1970 with as many decimals as it needs"
    SECONDS_POINT = "seconds since 1970 with one decimal at least"
    SECONDS_NINE = "seconds since 1970 with nine decimals"
    MILLISECONDS_POINT = "milliseconds since 1970 with one decimal at least"
    SECONDS_TEXT = "whole seconds since 1970, as text"
    MILLISECONDS_TEXT = "milliseconds since 1970, as text"
    MICROSECONDS_TEXT = "microseconds since 1970, as text"
    NANOSECONDS_TEXT = "nanoseconds since 1970, as text"
    CALENDAR_LIST = "a list of year, month, day, hour, minute and what is not zero behind them"
    ORDINAL_LIST = "a list of year, day of the year, hour, minute, second and nanosecond"
    ORDINAL_OFFSET_LIST = "a list of year, day of the year, time and offset"
    SYSTEM_TIME = "an object of `secs_since_epoch` and `nanos_since_epoch`"
    DATE = "the date alone"
    HTTP_DATE = "the text of an HTTP date"
    MAIL_DATE = "the text of a mail date"
    MAIL_DATE_SHORT = "the text of a mail date without a zero before the day"
    MAIL_DATE_NAMED = "the text of a mail date with the name of the zone"


@dataclass(frozen=True, slots=True)
class Writing:
    """One way of writing, both ways. `write` raises `Unencodable`; what `read` gives a caller checks."""

    write: Callable[[Stamp], Json]
    read: Callable[[Json], Iterator[Stamp]]
