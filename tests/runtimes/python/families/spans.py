"""Durations, months and weekdays, decimals, and how exactly numbers and texts are carried."""

from __future__ import annotations

import json
from array import array
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from unicodedata import normalize

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

router = APIRouter()


class Retry(BaseModel):
    id: str
    wait: timedelta


class Lease(BaseModel):
    id: str
    lease: timedelta


class Skew(BaseModel):
    id: str
    drift: timedelta


class Season(BaseModel):
    id: str
    month: int


class Billing(BaseModel):
    id: str
    month: str


class Shift(BaseModel):
    id: str
    day: int


class Quote(BaseModel):
    id: str
    price: Decimal


class Gauge(BaseModel):
    id: str
    reading: float


class Parcel(BaseModel):
    id: str
    serial: int


class Guest(BaseModel):
    id: str
    name: str


class Exam(BaseModel):
    id: str
    grade: str


class Puzzle(BaseModel):
    id: str
    word: str


class Share(BaseModel):
    model_config = ConfigDict(ser_json_inf_nan="strings")

    id: str
    ratio: float


JANUARY = date(2024, 1, 1)  # a Monday
MARCH = date(2024, 3, 3)  # a Sunday
DECEMBER = date(2024, 12, 5)  # a Thursday
READINGS = array("f", [0.1, 19.99, -2.7])

SAMPLES: dict[str, list[Any]] = {
    "duration-unit": [
        Retry(id="1", wait=timedelta(seconds=1.5)),
        Retry(id="2", wait=timedelta(seconds=90)),
        Retry(id="3", wait=timedelta(hours=2, milliseconds=250)),
    ],
    # Plain dicts, for which FastAPI has another encoder than for models.
    "duration-unit--of-milliseconds": [
        {"id": "1", "wait": timedelta(seconds=1.5)},
        {"id": "2", "wait": timedelta(milliseconds=90125)},
        {"id": "3", "wait": timedelta(milliseconds=-2250)},
    ],
    "duration-text-dialect": [
        Lease(id="1", lease=timedelta(hours=26)),
        Lease(id="2", lease=timedelta(days=400)),
        Lease(id="3", lease=timedelta(hours=49, minutes=30, seconds=1.5)),
    ],
    "duration-text-dialect--below-zero": [
        Skew(id="1", drift=timedelta(seconds=-90)),
        Skew(id="2", drift=timedelta(seconds=-2.5)),
        Skew(id="3", drift=timedelta(hours=1, seconds=5)),
    ],
    "calendar-enum": [
        Season(id="1", month=JANUARY.month),
        Season(id="2", month=MARCH.month),
        Season(id="3", month=DECEMBER.month),
    ],
    "calendar-enum--weekday": [
        Shift(id="1", day=JANUARY.weekday()),
        Shift(id="2", day=MARCH.weekday()),
        Shift(id="3", day=DECEMBER.weekday()),
    ],
    "enum-variant-case--month": [
        Billing(id="1", month=f"{JANUARY:%B}".upper()),
        Billing(id="2", month=f"{MARCH:%B}".upper()),
        Billing(id="3", month=f"{DECEMBER:%B}".upper()),
    ],
    "decimal-string-vs-number--decimal": [
        Quote(id="1", price=Decimal("1.10")),
        Quote(id="2", price=Decimal("25.99")),
        Quote(id="3", price=Decimal("-0.50")),
    ],
    "decimal-scale-lost": [
        Quote(id="1", price=Decimal("1.10").normalize()),
        Quote(id="2", price=Decimal("100.00").normalize()),
        Quote(id="3", price=Decimal("-0.50").normalize()),
    ],
    "float-f32-widened": [
        Gauge(id=str(number), reading=reading) for number, reading in enumerate(READINGS, start=1)
    ],
    "int-beyond-2p53": [
        Parcel(id="1", serial=9007199254740993),
        Parcel(id="2", serial=18446744073709551615),
        Parcel(id="3", serial=1234567890123456789),
        Parcel(id="4", serial=42),
    ],
    "string-normalisation": [
        Guest(id="1", name=normalize("NFD", "Zo\u00eb")),
        Guest(id="2", name=normalize("NFD", "\u00c5sa")),
        Guest(id="3", name=normalize("NFD", "Ann")),
    ],
    "string-char-vs-number": [
        Exam(id="1", grade="é"),
        Exam(id="2", grade="A"),
        Exam(id="3", grade="猫"),
    ],
    "string-char-vs-number--letters": [
        Puzzle(id="1", word="abc"),
        Puzzle(id="2", word="été"),
        Puzzle(id="3", word="z"),
    ],
}

SHARES = [Share(id="1", ratio=float("nan")), Share(id="2", ratio=0.5), Share(id="3", ratio=float("nan"))]


# What is declared is written by pydantic itself, which knows texts for what is no number.
@router.get("/float-nan-inf--text/{number}")
def share(number: int) -> Share:
    return SHARES[number]


# Texts that were cut between two halves of a character; the standard library writes these as escapes.
CUT = ["a\ud800b", "\udc00", "c\ud83d"]


@router.get("/string-invalid-utf8-encode/{number}")
def cut(number: int) -> Response:
    body = json.dumps({"id": str(number + 1), "name": CUT[number]}, separators=(",", ":"))
    return Response(body, media_type="application/json")
