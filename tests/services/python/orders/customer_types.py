"""Customers and their addresses."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel


class Tier(StrEnum):
    STANDARD = "standard"
    SILVER = "silver"
    GOLD_MEMBER = "gold_member"


class GeoPoint(BaseModel):
    latitude: float
    longitude: float


class Address(BaseModel):
    label: str
    line_1: str
    line_2: str | None = None
    postal_code: str
    city: str
    country: str
    location: GeoPoint | None = None


class Company(BaseModel):
    legal_name: str
    vat_id: str | None = None


class Customer(BaseModel):
    id: UUID
    name: str
    email: str
    phone: str | None = None
    birthday: date | None = None
    tier: Tier
    company: Company | None = None
    addresses: list[Address]
    preferences: dict[str, str]
    newsletter: bool
    loyalty_points: int
    created_at: datetime
