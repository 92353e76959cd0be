"""Values in another structure: wrapped, as lists, as objects, or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import Literal, NamedTuple

from pydantic import BaseModel, RootModel


class UserId(RootModel[int]):
    pass


class Owned(BaseModel):
    id: str
    owner: UserId


class Kept(BaseModel):
    """Its owner should be an object, as its contract has it."""

    id: str
    owner: UserId


class Guest(BaseModel):
    id: str
    nickname: str | None = None
    age: int | None = None


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


SAMPLES = {
    "struct-newtype-transparent": [
        Owned(id="1", owner=UserId(5)),
        Owned(id="2", owner=UserId(8)),
        Owned(id="3", owner=UserId(13)),
    ],
    "struct-newtype-transparent--bare": [
        Kept(id="1", owner=UserId(5)),
        Kept(id="2", owner=UserId(8)),
        Kept(id="3", owner=UserId(13)),
    ],
    "sql-null-wrapper": [
        Guest(id="1", nickname="bee", age=31),
        Guest(id="2", age=47),
        Guest(id="3", nickname="fox"),
        Guest(id="4"),
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
