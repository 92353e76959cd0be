"""Records, unions, enumerations, absence and the notation of numbers and flags."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum, auto
from typing import Literal

from pydantic import BaseModel


class Cart(BaseModel):
    id: str
    items: list[str] = []


class Pod(BaseModel):
    id: str
    labels: dict[str, str] = {}


class Counter(BaseModel):
    id: str
    count: int = 0
    note: str = ""
    active: bool = False


class Account(BaseModel):
    id: str
    balance: int


class Payment(BaseModel):
    id: str
    paid: bool


class Profile(BaseModel):
    user_name: str
    created_by: str


class Person(BaseModel):
    name: str
    nickname: str | None = None


class Address(BaseModel):
    street: str
    floor: int = 0


class Circle(BaseModel):
    kind: Literal["circle"] = "circle"
    radius: int


class Square(BaseModel):
    kind: Literal["square"] = "square"
    side: int


class Disc(BaseModel):
    kind: Literal["circle"] = "circle"
    radius: int


class Tile(BaseModel):
    kind: Literal["square"] = "square"
    side: int


class State(StrEnum):
    IN_REVIEW = auto()
    CLOSED = auto()


class Ticket(BaseModel):
    id: str
    state: State


class Price(BaseModel):
    id: str
    price: Decimal


class Round(BaseModel):
    radius: int


class Straight(BaseModel):
    side: int


class WrappedCircle(BaseModel):
    Circle: Round


class WrappedSquare(BaseModel):
    Square: Straight


class TaggedCircle(BaseModel):
    t: Literal["Circle"] = "Circle"
    radius: int


class TaggedSquare(BaseModel):
    t: Literal["Square"] = "Square"
    side: int


class TypedCircle(BaseModel):
    type: Literal["circle"] = "circle"
    radius: int


class TypedSquare(BaseModel):
    type: Literal["square"] = "square"
    side: int


class Refusal(BaseModel):
    id: str
    reason: str


class Standing(StrEnum):
    ACTIVE = auto()
    SUSPENDED = auto()


class Member(BaseModel):
    id: str
    standing: Standing


SAMPLES: dict[str, list[BaseModel]] = {
    "nil-slice-null": [Cart(id="1"), Cart(id="2", items=["a"]), Cart(id="3")],
    "nil-map-null": [Pod(id="1"), Pod(id="2", labels={"app": "web"}), Pod(id="3")],
    "omitempty-drops-zero": [
        Counter(id="1"),
        Counter(id="2", count=3, note="n", active=True),
        Counter(id="3"),
    ],
    "int-as-string": [
        Account(id="1", balance=9007199254740993),
        Account(id="2", balance=-5),
        Account(id="3", balance=0),
    ],
    "bool-as-string": [Payment(id="1", paid=True), Payment(id="2", paid=False), Payment(id="3", paid=True)],
    "key-case-style": [
        Profile(user_name="ann", created_by="root"),
        Profile(user_name="bob", created_by="ann"),
        Profile(user_name="eve", created_by="bob"),
    ],
    "none-null-vs-absent": [Person(name="a"), Person(name="b", nickname="bee"), Person(name="c")],
    "absent-as-zero": [Address(street="s"), Address(street="t", floor=2), Address(street="u")],
    "enum-external-vs-internal": [Circle(radius=2), Square(side=3), Circle(radius=5), Square(side=7)],
    "decimal-string-vs-number": [
        Price(id="1", price=Decimal("1.5")),
        Price(id="2", price=Decimal("2.25")),
        Price(id="3", price=Decimal("0.5")),
    ],
    "enum-external-vs-adjacent": [
        WrappedCircle(Circle=Round(radius=2)),
        WrappedSquare(Square=Straight(side=3)),
        WrappedCircle(Circle=Round(radius=5)),
        WrappedSquare(Square=Straight(side=7)),
    ],
    "enum-internal-vs-adjacent": [
        TaggedCircle(radius=2),
        TaggedSquare(side=3),
        TaggedCircle(radius=5),
        TaggedSquare(side=7),
    ],
    "enum-tag-key-name": [Disc(radius=2), Tile(side=3), Disc(radius=5), Tile(side=7)],
    "enum-untagged-vs-tagged": [
        TypedCircle(radius=2),
        TypedSquare(side=3),
        TypedCircle(radius=5),
        TypedSquare(side=7),
    ],
    "key-renamed": [
        Refusal(id="1", reason="late"),
        Refusal(id="2", reason="full"),
        Refusal(id="3", reason="closed"),
    ],
    "enum-variant-renamed": [
        Member(id="1", standing=Standing.ACTIVE),
        Member(id="2", standing=Standing.SUSPENDED),
        Member(id="3", standing=Standing.ACTIVE),
        Member(id="4", standing=Standing.SUSPENDED),
        Member(id="5", standing=Standing.SUSPENDED),
    ],
    "enum-variant-case": [
        Ticket(id="1", state=State.IN_REVIEW),
        Ticket(id="2", state=State.CLOSED),
        Ticket(id="3", state=State.IN_REVIEW),
    ],
}
