"""The summaries there are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from orders.summary_types import Period, ProductSales, Summary

SUMMARIES = [
    Summary(
        period=Period(first_day=date(2026, 1, 1), last_day=date(2026, 1, 31)),
        order_count=412,
        revenue={"EUR": Decimal("18230.40"), "GBP": Decimal("950.00")},
        orders_by_status={"delivered": 390, "cancelled": 22},
        top_products=[
            ProductSales(sku="LAMP-7", title="Desk lamp", sold=96, share=0.233),
            ProductSales(sku="MUG-5", title="Mug", sold=80, share=0.19),
        ],
        busiest_hour=20,
        generated_at=datetime(2026, 2, 1, 0, 10, tzinfo=UTC),
        next_page="https://shop.example.com/summaries?page=2",
    ),
    Summary(
        period=Period(first_day=date(2026, 2, 1), last_day=date(2026, 2, 28)),
        order_count=0,
        revenue={},
        orders_by_status={},
        top_products=[],
        busiest_hour=None,
        generated_at=datetime(2026, 3, 1, 0, 10, 2, tzinfo=UTC),
    ),
    Summary(
        period=Period(first_day=date(2026, 3, 1), last_day=date(2026, 3, 31)),
        order_count=37,
        revenue={"USD": Decimal("812.25")},
        orders_by_status={"partially_shipped": 9, "pending": 28},
        top_products=[ProductSales(sku="DESK-1", title="Standing desk", sold=3, share=0.081)],
        busiest_hour=0,
        generated_at=datetime(2026, 4, 1, 0, 9, 58, tzinfo=UTC),
        next_page="https://shop.example.com/summaries?page=3",
    ),
    Summary(
        period=Period(first_day=date(2026, 4, 1), last_day=date(2026, 4, 30)),
        order_count=2,
        revenue={},
        orders_by_status={},
        top_products=[],
        busiest_hour=None,
        generated_at=datetime(2026, 5, 1, 0, 10, 7, tzinfo=UTC),
    ),
]
