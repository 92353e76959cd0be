"""Goods that come back, and what becomes of them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from orders.money import Money
from pydantic import BaseModel, Field


class ClaimState(StrEnum):
    OPENED = "opened"
    IN_REVIEW = "in_review"
    SETTLED = "settled"


class ClaimReason(StrEnum):
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    CHANGED_MIND = "changed_mind"


class ClaimItem(BaseModel):
    sku: str
    quantity: int
    reason: ClaimReason
    comment: str | None = None


class Refund(BaseModel):
    type: Literal["refund"] = "refund"
    amount: Money
    refunded_at: datetime


class Exchange(BaseModel):
    type: Literal["exchange"] = "exchange"
    order_number: str


class Rejection(BaseModel):
    type: Literal["rejection"] = "rejection"
    reason: str
    final: bool


Resolution = Annotated[Refund | Exchange | Rejection, Field(discriminator="type")]


class Claim(BaseModel):
    id: UUID
    order_number: str
    state: ClaimState
    items: list[ClaimItem]
    resolution: Resolution | None = None
    photos: list[str]
    opened_at: datetime
