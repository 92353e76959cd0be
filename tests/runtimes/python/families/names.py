"""Names of members and variants, presence by default, and members that stand a level higher or deeper."""

from __future__ import annotations

from enum import StrEnum, auto

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

router = APIRouter()


class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class Visit(BaseModel):
    user_id: str
    http_url: str


class Hook(Camel):
    user_id: str
    callback_url: str
    name: str


class Mailing(BaseModel):
    address_line_1: str
    address_line_2: str
    postal_code: str


class Patron(Camel):
    id: str
    first_name: str


class Voyage(BaseModel):
    type_: str
    class_: str
    seat: int


class Role(StrEnum):
    HTTP_SERVER = auto()
    DNS_SERVER = auto()
    PROXY = auto()


class Host(BaseModel):
    id: str
    role: Role


class Outcome(BaseModel):
    value: int | None = None
    error: str | None = None


class Wheel(BaseModel):
    radius: int


class Plank(BaseModel):
    side: int


class Card(BaseModel):
    user_id: str
    card_number: str


class Bank(BaseModel):
    user_id: str
    account_number: str


class CardPaid(Camel):
    card_payment: Card


class BankPaid(Camel):
    bank_transfer: Bank


class Policy(BaseModel):
    id: str
    retries: int = 5
    mode: str = "fast"


class Listing(BaseModel):
    id: str
    count: int
    limit: int = 0
    page: int = 1


class Audit(BaseModel):
    created_by: str
    note: str


class Lot(BaseModel):
    id: str
    audit: Audit


class Parcel(BaseModel):
    id: str
    audit: Audit | None = None


class Place(BaseModel):
    street: str
    city: str


class Shop(BaseModel):
    id: str
    address: Place


class Owner(BaseModel):
    name: str


class Crew(Owner):
    team: str


class Ship(BaseModel):
    id: str
    owner: Owner


SAMPLES: dict[str, list[BaseModel]] = {
    "key-pascal-untagged-go": [
        Visit(user_id="1", http_url="a.test"),
        Visit(user_id="2", http_url="b.test"),
        Visit(user_id="3", http_url="c.test"),
    ],
    "key-acronym-casing": [
        Hook(user_id="1", callback_url="a.test", name="ann"),
        Hook(user_id="2", callback_url="b.test", name="bob"),
        Hook(user_id="3", callback_url="c.test", name="eve"),
    ],
    "key-word-split-digits": [
        Mailing(address_line_1="Elm 1", address_line_2="left", postal_code="10"),
        Mailing(address_line_1="Oak 2", address_line_2="right", postal_code="20"),
        Mailing(address_line_1="Ash 3", address_line_2="top", postal_code="30"),
    ],
    "key-private-leading-underscore": [
        Patron(id="1", first_name="ann"),
        Patron(id="2", first_name="bob"),
        Patron(id="3", first_name="eve"),
    ],
    "key-reserved-word": [
        Voyage(type_="train", class_="first", seat=1),
        Voyage(type_="bus", class_="second", seat=2),
        Voyage(type_="ferry", class_="third", seat=3),
    ],
    "enum-acronym-split": [
        Host(id="1", role=Role.HTTP_SERVER),
        Host(id="2", role=Role.DNS_SERVER),
        Host(id="3", role=Role.PROXY),
        Host(id="4", role=Role.HTTP_SERVER),
        Host(id="5", role=Role.DNS_SERVER),
    ],
    "result-either": [Outcome(value=5), Outcome(error="bad"), Outcome(value=7), Outcome(error="worse")],
    "enum-external-vs-flat": [Wheel(radius=2), Plank(side=3), Wheel(radius=5), Plank(side=7)],
    "enum-variant-fields-not-renamed": [
        CardPaid(card_payment=Card(user_id="1", card_number="11")),
        BankPaid(bank_transfer=Bank(user_id="2", account_number="22")),
        CardPaid(card_payment=Card(user_id="3", card_number="33")),
        BankPaid(bank_transfer=Bank(user_id="4", account_number="44")),
    ],
    "struct-flatten-vs-nested": [
        Lot(id="1", audit=Audit(created_by="ann", note="new")),
        Lot(id="2", audit=Audit(created_by="bob", note="moved")),
        Lot(id="3", audit=Audit(created_by="eve", note="sold")),
    ],
    "struct-flatten-vs-nested--grouped": [
        Shop(id="1", address=Place(street="Elm", city="Bern")),
        Shop(id="2", address=Place(street="Oak", city="Rome")),
        Shop(id="3", address=Place(street="Ash", city="Oslo")),
    ],
    "struct-flatten-none": [
        Parcel(id="1", audit=Audit(created_by="ann", note="new")),
        Parcel(id="2"),
        Parcel(id="3", audit=Audit(created_by="eve", note="sold")),
        Parcel(id="4"),
    ],
    "struct-subclass-fields": [
        Ship(id="1", owner=Crew(name="ann", team="blue")),
        Ship(id="2", owner=Crew(name="bob", team="red")),
        Ship(id="3", owner=Owner(name="eve")),
    ],
}

POLICIES = [
    Policy(id="1"),
    Policy(id="2", retries=7, mode="slow"),
    Policy(id="3", mode="safe"),
    Policy(id="4", retries=9),
]
LISTINGS = [
    Listing(id="1", count=0),
    Listing(id="2", count=3, limit=4, page=2),
    Listing(id="3", count=0),
    Listing(id="4", count=5, page=3),
]


@router.get("/exclude-defaults-unset/{number}", response_model_exclude_unset=True)
def policy(number: int) -> Policy:
    if not 0 <= number < len(POLICIES):
        raise HTTPException(404)
    return POLICIES[number]


@router.get("/exclude-defaults-unset--zero/{number}", response_model_exclude_defaults=True)
def listing(number: int) -> Listing:
    if not 0 <= number < len(LISTINGS):
        raise HTTPException(404)
    return LISTINGS[number]
