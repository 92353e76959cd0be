"""Numbers and texts, and how they are spelled."""

from __future__ import annotations

import json
from typing import Any

from fastapi import Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel


class Ratio(BaseModel):
    id: str
    ratio: float


class Mass(BaseModel):
    id: str
    mass: float


class Shift(BaseModel):
    id: str
    offset: float


class Note(BaseModel):
    id: str
    note: str


class Labelled(BaseModel):
    id: str
    labels: dict[str, str]


class Seating(BaseModel):
    id: str
    seats: dict[str, int]


def dumped(**members: Any) -> Response:
    """An answer that json.dumps wrote, as it does by itself."""
    return Response(json.dumps(members), media_type="application/json")


SAMPLES: dict[str, list[Any]] = {
    "float-integral-dot-zero": [
        Ratio(id="1", ratio=1.0),
        Ratio(id="2", ratio=200.0),
        Ratio(id="3", ratio=-3.0),
    ],
    "float-exponent-threshold": [
        Mass(id="1", mass=1e16),
        Mass(id="2", mass=2.5e16),
        Mass(id="3", mass=1e-6),
    ],
    "float-exponent-spelling": [
        JSONResponse({"id": "1", "mass": 1e-7}),
        JSONResponse({"id": "2", "mass": 2.5e-8}),
        JSONResponse({"id": "3", "mass": 3e-9}),
    ],
    "float-subnormal-java": [
        Mass(id="1", mass=5e-324),
        Mass(id="2", mass=2e23),
        Mass(id="3", mass=1e23),
    ],
    "float-negative-zero": [
        Shift(id="1", offset=-0.0),
        Shift(id="2", offset=-0.0),
        Shift(id="3", offset=-0.0),
    ],
    "string-html-escape": [
        Note(id="1", note="a < b"),
        Note(id="2", note="x > y"),
        Note(id="3", note="r & d"),
    ],
    "string-u2028-escape": [
        Note(id="1", note="é\u2028a"),
        Note(id="2", note="ü\u2029b"),
        Note(id="3", note="ß\u2028c"),
    ],
    "string-nonascii-escape": [
        dumped(id="1", note="Zoé"),
        dumped(id="2", note="😀"),
        dumped(id="3", note="日本"),
    ],
    "string-control-escape": [
        dumped(id="1", note="a\x7f"),
        dumped(id="2", note="\x7fb"),
        dumped(id="3", note="c\x7fd"),
    ],
    "map-order": [
        Labelled(id="1", labels={"zone": "eu", "app": "web"}),
        Labelled(id="2", labels={"tier": "db", "node": "n7"}),
        Labelled(id="3", labels={"role": "api", "env": "test"}),
    ],
    "map-integer-like-order": [
        Seating(id="1", seats={"row": 1, "10": 2, "9": 3}),
        Seating(id="2", seats={"box": 4, "30": 5, "4": 6}),
        Seating(id="3", seats={"bar": 7, "200": 8, "21": 9}),
    ],
    "http-whitespace": [
        dumped(id="1", points=[10, 20]),
        dumped(id="2", points=[30, 40]),
        dumped(id="3", points=[50, 60]),
    ],
}
