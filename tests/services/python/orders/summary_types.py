"""What was sold in a period."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from orders.order_types import Status
from pydantic import BaseModel


class Period(BaseModel):
    first_day: date
    last_day: date


class ProductSales(BaseModel):
    sku: str
    title: str
    sold: int
    share: float


class Summary(BaseModel):
    period: Period
    order_count: int
    revenue: dict[str, Decimal]
    orders_by_status: dict[Status, int]
    top_products: list[ProductSales]
    busiest_hour: int | None = None
    generated_at: datetime
    next_page: str | None = None
