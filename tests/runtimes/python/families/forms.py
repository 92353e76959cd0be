"""Values in another structure: wrapped, as lists, as objects, as numbers, or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum, IntFlag
from typing import Literal, NamedTuple

from pydantic import BaseModel, RootModel


class UserId(RootModel[int]):
    pass


class Owned(BaseModel):
    id: str
    owner: UserId


class Guest(BaseModel):
    id: str
    nickname: str | None = None
    age: int | None = None


class Tagged(BaseModel):
    id: str
    tags: list[str]


class Named(BaseModel):
    id: str
    name: str


class Marked(BaseModel):
    id: str
    point: tuple[int, str]


class Point(NamedTuple):
    x: int
    y: str


class Placed(BaseModel):
    id: str
    point: Point


class Mixer(BaseModel):
    id: str
    levels: list[int]


class Move(BaseModel):
    type: Literal["Move"] = "Move"
    x: int
    y: int


class Quit(BaseModel):
    type: Literal["Quit"] = "Quit"
    code: int


class Code(BaseModel):
    type: Literal["Code"] = "Code"
    value: int


class Note(BaseModel):
    type: Literal["Note"] = "Note"
    body: str
    lines: int


class Opened(BaseModel):
    by: str


class Open(BaseModel):
    Open: Opened


class Level(IntEnum):
    low = 0
    mid = 1
    high = 2


class Alarm(BaseModel):
    id: str
    level: Level


class Right(IntFlag):
    READ = 1
    WRITE = 2
    SHARE = 4


class Share(BaseModel):
    id: str
    rights: Right


class Token(BaseModel):
    id: str
    scopes: list[str]


class Board(BaseModel):
    id: str
    ranks: set[int]


class Quota(BaseModel):
    id: str
    limits: dict[str, int]


class Person(BaseModel):
    name: str
    floor: int


class Room(BaseModel):
    id: str
    owner: Person


class Sheet(BaseModel):
    id: str
    cells: dict[tuple[int, int], int]


class Rates(BaseModel):
    id: str
    rates: dict[float, int]


class Failure(BaseModel):
    id: str
    reason: str


class Ping(BaseModel):
    pass


class Pinged(BaseModel):
    id: str
    ping: Ping


class Options(BaseModel):
    depth: int


class Sight(BaseModel):
    at: datetime
    by: str


class Seen(BaseModel):
    id: str
    seen: Sight


def cells(number: str, values: dict[tuple[int, int], int]) -> dict[str, object]:
    return {"id": number, "cells": {str(key): value for key, value in values.items()}}


def votes(number: str, values: dict[bool, int]) -> dict[str, object]:
    return {"id": number, "votes": {str(key): value for key, value in values.items()}}


SAMPLES = {
    "struct-newtype-transparent": [
        Owned(id="1", owner=UserId(5)),
        Owned(id="2", owner=UserId(8)),
        Owned(id="3", owner=UserId(13)),
    ],
    "struct-newtype-transparent--bare": [
        Owned(id="1", owner=UserId(5)),
        Owned(id="2", owner=UserId(8)),
        Owned(id="3", owner=UserId(13)),
    ],
    "sql-null-wrapper": [
        Guest(id="1", nickname="bee", age=31),
        Guest(id="2", age=47),
        Guest(id="3", nickname="fox"),
        Guest(id="4"),
    ],
    "scalar-vs-singleton-list": [
        Tagged(id="1", tags=["new"]),
        Tagged(id="2", tags=["red", "blue"]),
        Tagged(id="3", tags=["old"]),
        Tagged(id="4", tags=["used"]),
    ],
    "scalar-vs-singleton-list--one-value": [
        Named(id="1", name="ann"),
        Named(id="2", name="bob"),
        Named(id="3", name="eve"),
    ],
    "tuple-array-vs-object": [
        Marked(id="1", point=(1, "a")),
        Marked(id="2", point=(2, "b")),
        Marked(id="3", point=(3, "c")),
    ],
    "tuple-array-vs-object--record": [
        Placed(id="1", point=Point(1, "a")),
        Placed(id="2", point=Point(2, "b")),
        Placed(id="3", point=Point(3, "c")),
    ],
    "tuple-array-vs-object--typed-array": [
        Mixer(id="1", levels=[7, 20]),
        Mixer(id="2", levels=[5]),
        Mixer(id="3", levels=[9, 11, 200]),
    ],
    "enum-tuple-variant-array": [
        Move(x=1, y=2),
        Quit(code=9),
        Move(x=5, y=7),
        Quit(code=8),
        Move(x=3, y=4),
    ],
    "enum-newtype-variant": [
        Code(value=5),
        Note(body="a", lines=1),
        Code(value=8),
        Note(body="b", lines=2),
        Code(value=13),
    ],
    "enum-unit-variant-shape": ["Closed", Open(Open=Opened(by="ann")), "Closed", Open(Open=Opened(by="bob"))],
    "enum-int-vs-string": [
        Alarm(id="1", level=Level.low),
        Alarm(id="2", level=Level.high),
        Alarm(id="3", level=Level.mid),
        Alarm(id="4", level=Level.low),
    ],
    "enum-flags": [
        Share(id="1", rights=Right.READ),
        Share(id="2", rights=Right.READ | Right.SHARE),
        Share(id="3", rights=Right(0)),
        Share(id="4", rights=Right.WRITE | Right.SHARE),
        Share(id="5", rights=Right.WRITE),
    ],
    "set-encoding": [
        Token(id="1", scopes=["mail"]),
        Token(id="2", scopes=["read", "write"]),
        Token(id="3", scopes=[]),
        Token(id="4", scopes=["admin", "post"]),
    ],
    "set-encoding--true": [
        Token(id="1", scopes=["mail"]),
        Token(id="2", scopes=["read", "write"]),
        Token(id="3", scopes=[]),
        Token(id="4", scopes=["admin", "post"]),
    ],
    "set-order": [
        Board(id="1", ranks={3, 1, 2}),
        Board(id="2", ranks={5}),
        Board(id="3", ranks={7, 4, 6}),
        Board(id="4", ranks={11, 10}),
    ],
    "map-class-lost": [
        Quota(id="1", limits={"cpu": 2}),
        Quota(id="2", limits={"ram": 8, "disk": 3}),
        Quota(id="3", limits={}),
        Quota(id="4", limits={"net": 5}),
    ],
    "map-class-lost--class": [
        Room(id="1", owner=Person(name="ann", floor=1)),
        Room(id="2", owner=Person(name="bob", floor=2)),
        Room(id="3", owner=Person(name="eve", floor=3)),
    ],
    "map-composite-key": [
        Sheet(id="1", cells={(1, 2): 7}),
        Sheet(id="2", cells={(3, 4): 8, (5, 6): 9}),
        Sheet(id="3", cells={(10, 11): 12}),
    ],
    "map-composite-key--joined": [
        cells("1", {(1, 2): 7}),
        cells("2", {(3, 4): 8, (5, 6): 9}),
        cells("3", {(10, 11): 12}),
    ],
    "map-nonstring-key": [
        Rates(id="1", rates={2.0: 7, 2.5: 9}),
        Rates(id="2", rates={4.0: 1}),
        Rates(id="3", rates={8.0: 3, 1.5: 5}),
    ],
    "map-nonstring-key--flag": [
        votes("1", {True: 7, False: 2}),
        votes("2", {True: 1}),
        votes("3", {False: 3}),
    ],
    "error-value-empty": [
        Failure(id="1", reason=str(OSError("disk full"))),
        Failure(id="2", reason=str(TimeoutError("timeout"))),
        Failure(id="3", reason=str(ConnectionError("no route"))),
    ],
    "struct-unit-null": [
        Pinged(id="1", ping=Ping()),
        Pinged(id="2", ping=Ping()),
        Pinged(id="3", ping=Ping()),
    ],
    "omitempty-struct-kept": [
        {"id": "1", "options": {}},
        {"id": "2", "options": Options(depth=3)},
        {"id": "3", "options": {}},
    ],
    "struct-embed-marshaler-hijack": [
        Seen(id="1", seen=Sight(at=datetime(2024, 5, 1, 10, 0, tzinfo=UTC), by="ann")),
        Seen(id="2", seen=Sight(at=datetime(2024, 5, 2, 11, 30, tzinfo=UTC), by="bob")),
        Seen(id="3", seen=Sight(at=datetime(2024, 5, 3, 12, 45, tzinfo=UTC), by="eve")),
    ],
}
