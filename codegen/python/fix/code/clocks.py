"""Instants, dates, times of day and spans of time. Written beside models; see `helper_file`."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import Any

from codegen.python.fix.code.base import Wire

MICROSECOND = timedelta(microseconds=1)
UTC = timezone(timedelta())
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def fraction(digits: int | str, microsecond: int) -> str:
    """The fraction of a second: so many digits, or "shortest", or "grouped" by three."""
    full = f"{microsecond:06d}000"
    needed = full.rstrip("0")
    if digits == "shortest":
        shown = needed
    elif digits == "grouped":
        shown = full[: -(-len(needed) // 3) * 3]
    else:
        shown = full[: int(digits)]
    return f".{shown}" if shown else ""


def span_of(count: float, per_second: int) -> timedelta:
    """The span of a count, so many to a second."""
    if isinstance(count, int):
        return timedelta(microseconds=count * 1_000_000 // per_second)
    return timedelta(seconds=count / per_second)


class InstantText(Wire):
    """A datetime as RFC 3339 text."""

    def __init__(
        self,
        digits: int | str = "shortest",
        *,
        utc: str = "Z",
        naive_is_utc: bool = False,
    ) -> None:
        self.digits = digits
        self.utc = utc
        self.naive_is_utc = naive_is_utc

    def write(self, value: Any) -> Any:
        if value.tzinfo is None and self.naive_is_utc:
            value = value.replace(tzinfo=UTC)
        clock = value.replace(microsecond=0, tzinfo=None).isoformat()
        offset = f"{value:%z}"
        zone = f"{offset[:3]}:{offset[3:5]}" if offset else ""
        zone = self.utc if offset and not value.utcoffset() else zone
        return f"{clock}{fraction(self.digits, value.microsecond)}{zone}"


class InstantCount(Wire):
    """A datetime as a whole number since 1970, so many to a second."""

    def __init__(self, per_second: int) -> None:
        self.per_second = per_second

    def write(self, value: Any) -> Any:
        aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
        return (aware - EPOCH) // MICROSECOND * self.per_second // 1_000_000

    def read(self, data: Any) -> Any:
        if isinstance(data, int | float) and not isinstance(data, bool):
            return EPOCH + span_of(data, self.per_second)
        return data


class SecondsCount(Wire):
    """A float of seconds as a whole number, so many to a second."""

    def __init__(self, per_second: int) -> None:
        self.per_second = per_second

    def write(self, value: Any) -> Any:
        return round(value * self.per_second)

    def read(self, data: Any) -> Any:
        """A whole number is a count; a float is seconds, as the program has them."""
        whole = isinstance(data, int) and not isinstance(data, bool)
        return data / self.per_second if whole else data


class DayText(Wire):
    """A datetime at midnight as its date."""

    def write(self, value: Any) -> Any:
        if value.time() != time():
            raise ValueError(f"{value} is not at midnight, so it is no date")
        return value.date().isoformat()


class ClockText(Wire):
    """A time of day, with so many digits of a second."""

    def __init__(self, digits: int | str = "shortest") -> None:
        self.digits = digits

    def write(self, value: Any) -> Any:
        clock = value.replace(microsecond=0, tzinfo=None).isoformat()
        return f"{clock}{fraction(self.digits, value.microsecond)}"


class SpanText(Wire):
    """A timedelta as ISO 8601 text in hours, minutes and seconds."""

    def __init__(self, *, seconds_alone: bool = False) -> None:
        self.seconds_alone = seconds_alone

    def write(self, value: Any) -> Any:
        count = abs(value // MICROSECOND)
        sign = "-" if value < timedelta() else ""
        seconds, micros = divmod(count, 1_000_000)
        hours = minutes = 0
        if not self.seconds_alone:
            minutes, seconds = divmod(seconds, 60)
            hours, minutes = divmod(minutes, 60)
        parts = [f"{hours}H" if hours else "", f"{minutes}M" if minutes else ""]
        if seconds or micros or not any(parts):
            parts.append(f"{seconds}{fraction('shortest', micros)}S")
        return f"{sign}PT{''.join(parts)}"


class SpanCount(Wire):
    """A timedelta as a number, so many to a second."""

    def __init__(self, per_second: int) -> None:
        self.per_second = per_second

    def write(self, value: Any) -> Any:
        count, rest = divmod(value // MICROSECOND * self.per_second, 1_000_000)
        return count + rest / 1_000_000 if rest else count

    def read(self, data: Any) -> Any:
        if isinstance(data, int | float) and not isinstance(data, bool):
            return span_of(data, self.per_second)
        return data
