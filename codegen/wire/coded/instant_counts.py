"""An instant as a count since 1970."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from codegen.wire.coded.instant_form import InstantForm, Writing
from codegen.wire.coded.iso import Stamp
from codegen.wire.lossless import Json, Numeral

#: Nanoseconds of the units, by the word a contract uses.
UNITS = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}
#: Longer numbers, and those with an exponent, count nothing that is a date.
_NUMBER = re.compile(r"(-?)(\d{1,24})(?:\.(\d{1,18}))?", re.ASCII)


def counted(text: str, unit: int) -> int | None:
    """The nanoseconds in the text of a count; None where it is none, or has a part of a nanosecond."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    fraction = found[3] or ""
    whole, rest = divmod(int(found[2] + fraction) * unit, int("1" + "0" * len(fraction)))
    if rest:
        return None
    return -whole if found[1] else whole


def count_text(nanoseconds: int, unit: int, pad: Callable[[str], str]) -> str:
    """The text of a count, its decimals as `pad` leaves them."""
    whole, rest = divmod(abs(nanoseconds), unit)
    fraction = pad(f"{rest:0{len(str(unit)) - 1}d}" if unit > 1 else "")
    sign = "-" if nanoseconds < 0 else ""
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}"


def trimmed(digits: str) -> str:
    """As many decimals as it needs."""
    return digits.rstrip("0")


def _decimal(unit: int, pad: Callable[[str], str]) -> Callable[[Stamp], Json]:
    return lambda stamp: Numeral(count_text(stamp.nanoseconds, unit, pad))


def _whole(unit: int, *, text: bool) -> Callable[[Stamp], Json]:
    def write(stamp: Stamp) -> Json:
        count = str(stamp.nanoseconds // unit)
        return count if text else Numeral(count)

    return write


def _reader(unit: int, *, text: bool) -> Callable[[Json], Iterator[Stamp]]:
    def read(written: Json) -> Iterator[Stamp]:
        match written:
            case str() if text:
                count = counted(written, unit)
            case Numeral() if not text:
                count = counted(written.text, unit)
            case _:
                return
        if count is not None:
            yield Stamp(count)

    return read


def _count(unit: str, *, text: bool = False, pad: Callable[[str], str] | None = None) -> Writing:
    size = UNITS[unit]
    return Writing(_whole(size, text=text) if pad is None else _decimal(size, pad), _reader(size, text=text))


def _point(digits: str) -> str:
    return digits.rstrip("0") or "0"


COUNTS = {
    InstantForm.SECONDS: _count("s"),
    InstantForm.MILLISECONDS: _count("ms"),
    InstantForm.MICROSECONDS: _count("us"),
    InstantForm.NANOSECONDS: _count("ns"),
    InstantForm.SECONDS_TRIMMED: _count("s", pad=trimmed),
    InstantForm.SECONDS_POINT: _count("s", pad=_point),
    InstantForm.SECONDS_NINE: _count("s", pad=str),
    InstantForm.MILLISECONDS_POINT: _count("ms", pad=_point),
    InstantForm.SECONDS_TEXT: _count("s", text=True),
    InstantForm.MILLISECONDS_TEXT: _count("ms", text=True),
    InstantForm.MICROSECONDS_TEXT: _count("us", text=True),
    InstantForm.NANOSECONDS_TEXT: _count("ns", text=True),
}
