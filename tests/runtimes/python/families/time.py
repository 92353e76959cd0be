"""Instants, dates and times of day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

M = TypeVar("M")


class Event(BaseModel):
    id: str
    at: dt.datetime


class Appointment(BaseModel):
    """Its clock is that of the place, as its contract has it."""

    id: str
    at: dt.datetime


class Counted(BaseModel):
    model_config = ConfigDict(ser_json_temporal="milliseconds")

    id: str
    at: dt.datetime


class Stamped(BaseModel):
    id: str
    at: float


class Holiday(BaseModel):
    id: str
    on: dt.date


class Birthday(BaseModel):
    id: str
    on: dt.datetime


class Shop(BaseModel):
    id: str
    opens: dt.time


class Lease(BaseModel):
    """`datetime` ends with the year 9999, so the text is kept."""

    id: str
    until: str


class Invoice(BaseModel):
    id: str
    paid_at: dt.datetime | None = None


def each(texts: Sequence[str], make: Callable[[str, str], M]) -> list[M]:
    """One answer for each text, numbered from 1."""
    return [make(str(index), text) for index, text in enumerate(texts, 1)]


def event(number: str, text: str) -> Event:
    return Event(id=number, at=text)


def appointment(number: str, text: str) -> Appointment:
    return Appointment(id=number, at=text)


def shop(number: str, text: str) -> Shop:
    return Shop(id=number, opens=text)


def plain(number: str, text: str) -> dict[str, Any]:
    """What code without a model returns."""
    moment = dt.datetime.fromisoformat(text)
    return {"id": number, "at": moment.isoformat(timespec="milliseconds")}


def told(number: str, text: str) -> dict[str, Any]:
    return {"id": number, "at": str(dt.datetime.fromisoformat(text))}


WHOLE = ("2024-01-02T03:04:05Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45Z", "2021-02-28T08:09:10Z")
MILLIS = (
    "2024-01-02T03:04:05.123Z",
    "2023-12-31T23:59:58.456Z",
    "2022-06-15T12:30:45.789Z",
    "2021-02-28T08:09:10.012Z",
)
CLOCKS = ("08:30:15", "09:00:01", "23:59:59", "12:07:30")
DAYS = ("2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20")

SAMPLES: dict[str, list[Any]] = {
    "time-fraction-digits": each(
        (
            "2024-01-02T03:04:05.12Z",
            "2023-12-31T23:59:58Z",
            "2022-06-15T12:30:45.5Z",
            "2021-02-28T08:09:10Z",
            "2020-10-11T12:13:14.25Z",
        ),
        event,
    ),
    "time-precision-truncation": each(
        (
            "2024-01-02T03:04:05.123456789Z",
            "2023-12-31T23:59:58.987654321Z",
            "2022-06-15T12:30:45.111222333Z",
        ),
        event,
    ),
    "time-utc-designator": each(MILLIS, plain),
    "time-offset-kept-vs-utc": each(
        (
            "2024-01-02T03:04:05+02:00",
            "2023-12-31T23:59:58-05:00",
            "2022-06-15T12:30:45+05:30",
            "2021-02-28T08:09:10+01:00",
        ),
        event,
    ),
    "time-naive": each([text.removesuffix("Z") for text in WHOLE], event),
    "time-epoch": each(MILLIS, lambda number, text: Counted(id=number, at=text)),
    "time-epoch--counted": each(
        MILLIS, lambda number, text: Stamped(id=number, at=dt.datetime.fromisoformat(text).timestamp())
    ),
    "time-component-array": each(MILLIS, event),
    "time-component-array--date": each(DAYS, lambda number, text: Holiday(id=number, on=text)),
    "time-date-vs-datetime": each(DAYS, lambda number, text: Birthday(id=number, on=text)),
    "time-date-vs-datetime--clock": each(CLOCKS, shop),
    "time-component-array--clock": each(CLOCKS, shop),
    "time-fraction-digits--clock": each(("08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"), shop),
    "time-naive--local": each([text.removesuffix("Z") for text in WHOLE], appointment),
    "time-year-range": each(
        ("+12024-01-02T03:04:05.123Z", "+10000-12-31T23:59:58.456Z", "+99999-06-15T12:30:45.789Z"),
        lambda number, text: Lease(id=number, until=text),
    ),
    "time-text-layout": each(WHOLE, told),
    "zero-time-emitted": [
        Invoice(id="1"),
        Invoice(id="2", paid_at="2024-01-02T03:04:05.123456Z"),
        Invoice(id="3"),
        Invoice(id="4"),
    ],
    "struct-std-type-leak--clock": each(MILLIS, event),
}
