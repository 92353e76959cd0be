"""Look-alikes side by side. Some of these have bugs, as services do."""

from __future__ import annotations

import datetime as dt
from array import array
from base64 import b64decode, b64encode
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from pydantic import BaseModel


class Cart(BaseModel):
    id: str
    items: list[str] = []
    extras: list[str] | None = None


class Audit(BaseModel):
    by: str
    note: str


class Member(BaseModel):
    id: str
    nickname: str | None = None
    audit: Audit | None

    def public(self) -> dict[str, Any]:
        """What everybody may see; the nickname was struck out along with the address."""
        return self.model_dump(mode="json", exclude={"nickname", "address"})


class Plan(BaseModel):
    id: str
    limits: dict[str, int]
    problem: str


class Circle(BaseModel):
    radius: int


class Square(BaseModel):
    side: int


class Origin(BaseModel):
    host: str
    port: int


class Site(BaseModel):
    id: str
    shape: Circle | Square
    owner: int
    origin: Origin


class Sealed(BaseModel):
    id: UUID
    digest: str
    nonce: str
    scores: list[int]


class Level(Enum):
    LOW = "low"
    MID = "mid"
    HIGH = "high"


class Bill(BaseModel):
    id: str
    total: int
    level: Level
    price: Decimal
    code: str


class Mark(BaseModel):
    id: str
    at: dt.datetime
    point: tuple[int, int, int]


class Job(BaseModel):
    id: str
    wait: dt.timedelta
    timeout: int
    at: float


def plan(number: str, limits: dict[str, int], problem: str) -> dict[str, Any]:
    return Plan(
        id=number,
        limits={name: limit for name, limit in limits.items() if limit > 10},
        problem=problem,
    ).model_dump()


def sealed(number: str, digest: str, nonce: str, scores: list[int]) -> dict[str, Any]:
    # The digest comes out of the store in base64 already.
    twice = b64encode(digest.encode()).decode()
    text = b64encode(b64decode(nonce)).decode()
    return Sealed(id=UUID(number), digest=twice, nonce=text, scores=scores).model_dump(mode="json")


def bill(number: str, total: int, level: Level, price: str, code: str) -> dict[str, Any]:
    found = Bill(id=number, total=total, level=level, price=Decimal(price), code=code)
    return found.model_dump(mode="json")


def mark(number: str, at: str, point: tuple[int, int, int]) -> dict[str, Any]:
    return Mark(id=number, at=dt.datetime.fromisoformat(at), point=point).model_dump(mode="json")


def job(number: str, wait: dt.timedelta, timeout: int, at: str) -> dict[str, Any]:
    stamp = dt.datetime.fromisoformat(at).timestamp()
    return Job(id=number, wait=wait, timeout=timeout, at=stamp).model_dump(mode="json")


READINGS = array("f", [0.1, 19.99, -2.7])

SAMPLES: dict[str, list[Any]] = {
    "nil-slice-null--alike": [
        Cart(id="1"),
        Cart(id="2", items=["a"], extras=["x"]),
        Cart(id="3", extras=[]),
        Cart(id="4", items=["b", "c"]),
        Cart(id="5", extras=[]),
    ],
    "none-null-vs-absent--alike": [
        Member(id="1", audit=Audit(by="ann", note="new")).public(),
        Member(id="2", nickname="bee", audit=None).public(),
        Member(id="3", audit=Audit(by="eve", note="sold")).public(),
        Member(id="4", nickname="fox", audit=None).public(),
    ],
    "map-class-lost--alike": [
        plan("1", {"cpu": 2, "ram": 16}, "disk full"),
        plan("2", {"net": 25}, "timeout"),
        plan("3", {"cpu": 4}, "no route"),
    ],
    "enum-external-vs-flat--alike": [
        Site(id="1", shape=Circle(radius=2), owner=5, origin=Origin(host="a.test", port=80)),
        Site(id="2", shape=Square(side=3), owner=8, origin=Origin(host="b.test", port=81)),
        Site(id="3", shape=Circle(radius=4), owner=13, origin=Origin(host="c.test", port=82)),
        Site(id="4", shape=Square(side=6), owner=21, origin=Origin(host="d.test", port=83)),
    ],
    "bytes-array-vs-base64--alike": [
        sealed("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "AQL/", "AQL/AA==", [1, 2]),
        sealed("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9", "AIAHCQ==", "AIAHCQ==", []),
        sealed("6ba7b810-9dad-41d1-80b4-00c04fd430c8", "+gM=", "/v8BAw==", [90, 255]),
    ],
    "int-as-string--alike": [
        bill("1", 70, Level.LOW, "1.5", "0042"),
        bill("2", 81, Level.HIGH, "2.25", "0107"),
        bill("3", 92, Level.MID, "0.5", "0009"),
        bill("4", 13, Level.LOW, "19.75", "0816"),
    ],
    "time-component-array--alike": [
        mark("1", "2024-02-03T04:05:06+00:00", (1, 2, 3)),
        mark("2", "2023-03-04T15:16:17+00:00", (4, 5, 6)),
        mark("3", "2022-06-15T12:30:45+00:00", (7, 8, 9)),
        mark("4", "2021-08-28T08:09:10+00:00", (10, 11, 12)),
    ],
    "duration-unit--alike": [
        job("1", dt.timedelta(seconds=1.5), 30_000, "2024-01-02T03:04:05.123+00:00"),
        job("2", dt.timedelta(seconds=90), 90_000, "2023-12-31T23:59:58.456+00:00"),
        job("3", dt.timedelta(hours=2), 150_000, "2022-06-15T12:30:45.789+00:00"),
    ],
    "float-f32-widened--alike": [
        {"id": "1", "reading": READINGS[0], "price": 0.25, "serial": 9007199254740993},
        {"id": "2", "reading": READINGS[1], "price": 19.99, "serial": 1234567890123456789},
        {"id": "3", "reading": READINGS[2], "price": 7.77, "serial": 42},
    ],
}
