"""Durations as text: the dialects of ISO 8601, Go's text and Protobuf's, to and from nanoseconds.

A year of a text is 365 days, as pydantic writes it. Months are not read: they have no length.
"""

from __future__ import annotations

import re

SECOND = 10**9
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
YEAR = 365 * DAY

#: Characters of a text that is still read.
_LONGEST = 64
_WHOLE = r"(-?\d{1,18})"
_ISO = re.compile(
    rf"([+-]?)P(?:{_WHOLE}Y)?(?:{_WHOLE}W)?(?:{_WHOLE}D)?"
    rf"(?:T(?=[-\d])(?:{_WHOLE}H)?(?:{_WHOLE}M)?(?:{_WHOLE}(?:\.(\d{{1,9}}))?S)?)?"
)
_ISO_UNITS = (YEAR, 7 * DAY, DAY, HOUR, MINUTE, SECOND)
_GO = re.compile(r"([+-]?)((?:\d{1,18}(?:\.\d{1,18})?(?:h|ms|m|s|us|µs|ns))+|0)")
_GO_PART = re.compile(r"(\d+)(?:\.(\d+))?([a-zµ]+)")
_GO_UNITS = {"h": HOUR, "m": MINUTE, "s": SECOND, "ms": 10**6, "us": 10**3, "µs": 10**3, "ns": 1}


def read_iso(text: str) -> int | None:
    """The nanoseconds of an ISO 8601 text in years, weeks, days, hours, minutes and seconds."""
    match = _ISO.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None or not any(match.groups()[1:]):
        return None
    sign, *parts, fraction = match.groups()
    total = sum(int(part) * unit for part, unit in zip(parts, _ISO_UNITS, strict=True) if part)
    if fraction:
        nanoseconds = int(fraction.ljust(9, "0"))
        total += -nanoseconds if str(parts[-1]).startswith("-") else nanoseconds
    return -total if sign == "-" else total


def read_go(text: str) -> int | None:
    """The nanoseconds of Go's text, of which Protobuf's is a part."""
    match = _GO.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    total = 0
    for whole, fraction, name in _GO_PART.findall(match[2]):
        unit = _GO_UNITS[name]
        part, rest = divmod(int(fraction or "0") * unit, 10 ** len(fraction))
        if rest:
            return None
        total += int(whole) * unit + part
    return -total if match[1] == "-" else total


def in_hours(duration: int) -> str:
    """`PT26H`, `PT-1M-30S`: nothing above hours, each part with its sign. Java writes it so."""
    return "PT" + (_time(abs(duration), "-" if duration < 0 else "") or "0S")


def in_hours_signed_once(duration: int) -> str:
    """`PT26H`, `-PT1M30S`."""
    return _minus(duration) + "PT" + (_time(abs(duration)) or "0S")


def in_days(duration: int) -> str:
    """`P1DT2H`, `P400D`."""
    days, rest = divmod(abs(duration), DAY)
    return _minus(duration) + _dated(f"{days}D" if days else "", rest)


def in_years(duration: int) -> str:
    """`P1DT2H`, `P1Y35D`: a year for every 365 days. pydantic writes it so."""
    years, rest = divmod(abs(duration), YEAR)
    days, rest = divmod(rest, DAY)
    dated = (f"{years}Y" if years else "") + (f"{days}D" if days else "")
    return _minus(duration) + _dated(dated, rest)


def in_seconds(duration: int) -> str:
    """`PT93600S`, `P0D`. The text of chrono's TimeDelta."""
    if duration == 0:
        return "P0D"
    return f"{_minus(duration)}PT{decimal(abs(duration), 9)}S"


def as_go(duration: int) -> str:
    """`26h0m0s`, `1.5s`, `250ms`."""
    size = abs(duration)
    if size == 0:
        return "0s"
    for unit, places in (("ns", 0), ("µs", 3), ("ms", 6)):
        if size < 10 ** (places + 3):
            return f"{_minus(duration)}{decimal(size, places)}{unit}"
    hours, rest = divmod(size, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    told = (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "")
    return f"{_minus(duration)}{told}{decimal(rest, 9)}s"


def as_protobuf(duration: int) -> str:
    """`93600s`, `1.500s`: three, six or nine digits behind the point."""
    seconds, part = divmod(abs(duration), SECOND)
    fraction = f"{part:09d}"
    for places in (9, 6, 3):
        if fraction.endswith("000") and len(fraction) == places:
            fraction = fraction[:-3]
    return f"{_minus(duration)}{seconds}{'.' if fraction else ''}{fraction}s"


def decimal(size: int, places: int) -> str:
    """A number of so many decimal places, without zeros at its end."""
    sign, size = ("-", -size) if size < 0 else ("", size)
    whole, part = divmod(size, 10**places)
    fraction = f"{part:0{places}d}".rstrip("0") if part else ""
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}"


def _minus(duration: int) -> str:
    return "-" if duration < 0 else ""


def _dated(date: str, rest: int) -> str:
    time = _time(rest)
    return f"P{date}T{time}" if time else f"P{date}" if date else "PT0S"


def _time(size: int, sign: str = "") -> str:
    hours, rest = divmod(size, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    parts = ((str(hours), "H"), (str(minutes), "M"), (decimal(rest, 9), "S"))
    return "".join(f"{sign}{number}{unit}" for number, unit in parts if number != "0")
