"""Orders from their lines to their last shipment."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from orders.customer_types import Address
from orders.money import Money
from pydantic import BaseModel, ConfigDict, Field


class Status(StrEnum):
    PENDING = "pending"
    PAID = "paid"
    PARTIALLY_SHIPPED = "partially_shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class CardBrand(StrEnum):
    VISA = "visa"
    MASTERCARD = "mastercard"
    AMERICAN_EXPRESS = "american_express"


class Carrier(StrEnum):
    DHL = "dhl"
    UPS = "ups"
    ROYAL_MAIL = "royal_mail"


class Percentage(BaseModel):
    type: Literal["percentage"] = "percentage"
    percent: float


class FixedAmount(BaseModel):
    type: Literal["fixed_amount"] = "fixed_amount"
    amount: Money


class Coupon(BaseModel):
    type: Literal["coupon"] = "coupon"
    code: str
    expires_at: datetime | None = None


class FreeShipping(BaseModel):
    type: Literal["free_shipping"] = "free_shipping"


Discount = Annotated[Percentage | FixedAmount | Coupon | FreeShipping, Field(discriminator="type")]


class Card(BaseModel):
    type: Literal["card"] = "card"
    amount: Money
    brand: CardBrand
    last_four: str
    authorised_at: datetime


class BankTransfer(BaseModel):
    type: Literal["bank_transfer"] = "bank_transfer"
    amount: Money
    iban: str
    reference: str | None = None
    received_at: datetime | None = None


class GiftCard(BaseModel):
    type: Literal["gift_card"] = "gift_card"
    amount: Money
    code: str


Payment = Annotated[Card | BankTransfer | GiftCard, Field(discriminator="type")]


class Line(BaseModel):
    sku: str
    title: str
    quantity: int
    unit_price: Money
    tax_rate: float
    options: dict[str, str]
    discounts: list[Discount]


class Package(BaseModel):
    weight_grams: int
    fragile: bool
    contents: list[str]


class Shipment(BaseModel):
    id: UUID
    carrier: Carrier
    tracking_number: str | None = None
    packages: list[Package]
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None


class CustomerActor(BaseModel):
    type: Literal["customer"] = "customer"
    customer_id: UUID


class StaffActor(BaseModel):
    type: Literal["staff"] = "staff"
    employee: str


class SystemActor(BaseModel):
    type: Literal["system"] = "system"


Actor = Annotated[CustomerActor | StaffActor | SystemActor, Field(discriminator="type")]


class StatusChange(BaseModel):
    model_config = ConfigDict(populate_by_name=True)

    from_: Status | None = Field(default=None, alias="from")
    to: Status
    at: datetime
    actor: Actor


class Order(BaseModel):
    id: UUID
    number: str
    customer_id: UUID
    status: Status
    placed_at: datetime
    total: Money
    lines: list[Line]
    discounts: list[Discount]
    payments: list[Payment]
    shipments: list[Shipment]
    history: list[StatusChange]
    deliver_to: Address
    note: str | None = None
    is_gift: bool
    metadata: dict[str, str]
