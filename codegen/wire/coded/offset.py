"""The offset from UTC that a text is written in, and the mark that says so."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache


class Mark(Enum):
    """How the offset stands behind the time."""

    ADDED_Z = "`Z` where the contract has no offset"
    ADDED_COLON = "`+00:00` where the contract has no offset"
    Z = "`Z` for UTC"
    COLON = "`+00:00` for UTC"
    PLAIN = "an offset without a colon"
    NONE = "no offset"


class Offset(Enum):
    """The offsets from UTC that clocks in the world have."""

    UTC = "UTC"
    EAST_0100 = "+01:00"
    EAST_0200 = "+02:00"
    EAST_0300 = "+03:00"
    EAST_0330 = "+03:30"
    EAST_0400 = "+04:00"
    EAST_0430 = "+04:30"
    EAST_0500 = "+05:00"
    EAST_0530 = "+05:30"
    EAST_0545 = "+05:45"
    EAST_0600 = "+06:00"
    EAST_0630 = "+06:30"
    EAST_0700 = "+07:00"
    EAST_0800 = "+08:00"
    EAST_0845 = "+08:45"
    EAST_0900 = "+09:00"
    EAST_0930 = "+09:30"
    EAST_1000 = "+10:00"
    EAST_1030 = "+10:30"
    EAST_1100 = "+11:00"
    EAST_1200 = "+12:00"
    EAST_1245 = "+12:45"
    EAST_1300 = "+13:00"
    EAST_1345 = "+13:45"
    EAST_1400 = "+14:00"
    WEST_0100 = "-01:00"
    WEST_0200 = "-02:00"
    WEST_0230 = "-02:30"
    WEST_0300 = "-03:00"
    WEST_0330 = "-03:30"
    WEST_0400 = "-04:00"
    WEST_0500 = "-05:00"
    WEST_0600 = "-06:00"
    WEST_0700 = "-07:00"
    WEST_0800 = "-08:00"
    WEST_0900 = "-09:00"
    WEST_0930 = "-09:30"
    WEST_1000 = "-10:00"
    WEST_1100 = "-11:00"
    WEST_1200 = "-12:00"


#: What a mark looks like in any form.
PATTERN = r"Z|[+-]\d\d:?\d\d|"


def applied(mark: Mark | None, own: Mark) -> Mark:
    """The mark in use where the canonical text has one of its own."""
    match mark:
        case None:
            return own
        case Mark.ADDED_Z:
            return Mark.Z if own is Mark.NONE else own
        case Mark.ADDED_COLON:
            return Mark.COLON if own is Mark.NONE else own
    return mark


def write_mark(mark: Mark, minutes: int) -> str:
    """The text behind a time at an offset."""
    if mark is Mark.NONE:
        return ""
    if mark is Mark.Z and minutes == 0:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    colon = "" if mark is Mark.PLAIN else ":"
    return f"{'-' if minutes < 0 else '+'}{hours:02d}{colon}{rest:02d}"


def read_mark(text: str) -> tuple[Mark, int] | None:
    """The first mark that is written so, with the minutes of the offset."""
    if text in ("", "Z"):
        return (Mark.Z if text else Mark.NONE), 0
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    minutes = -minutes if text[0] == "-" else minutes
    written = (Mark.Z, Mark.COLON, Mark.PLAIN)
    return next(((mark, minutes) for mark in written if write_mark(mark, minutes) == text), None)


@lru_cache(maxsize=1024)
def marks(own: Mark, minutes: int, text: str) -> frozenset[Mark]:
    """The marks that are this text at an offset."""
    return frozenset(mark for mark in Mark if write_mark(applied(mark, own), minutes) == text)


def minutes_of(offset: Offset) -> int:
    """The minutes east of UTC."""
    return _MINUTES[offset]


def offsets(minutes: int) -> frozenset[Offset]:
    """The offset of so many minutes, if clocks have it."""
    found = _BY_MINUTES.get(minutes)
    return frozenset() if found is None else frozenset({found})


def _minutes(text: str) -> int:
    read = read_mark(text)
    return 0 if read is None else read[1]


_MINUTES = {offset: _minutes(offset.value.replace("UTC", "Z")) for offset in Offset}
_BY_MINUTES = {minutes: offset for offset, minutes in _MINUTES.items()}
