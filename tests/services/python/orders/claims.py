"""The claims there are."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from orders.claim_types import Claim, ClaimItem, ClaimReason, ClaimState, Exchange, Refund, Rejection
from orders.money import Currency, Money

CLAIMS = [
    Claim(
        id=UUID("00006f01-bfef-411f-8f11-0000b1637019"),
        order_number="SO-0971",
        state=ClaimState.SETTLED,
        items=[
            ClaimItem(sku="VASE-3", quantity=1, reason=ClaimReason.DAMAGED, comment="Cracked at the rim."),
            ClaimItem(sku="VASE-4", quantity=2, reason=ClaimReason.WRONG_ITEM),
        ],
        resolution=Refund(
            amount=Money(amount=Decimal("64.20"), currency=Currency.EUR),
            refunded_at=datetime(2026, 2, 11, 13, 5, tzinfo=UTC),
        ),
        photos=["https://cdn.example.com/c/1.jpg", "https://cdn.example.com/c/2.jpg"],
        opened_at=datetime(2026, 2, 9, 16, 40, 10, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f02-dede-413e-8f22-0000b1650932"),
        order_number="SO-0980",
        state=ClaimState.OPENED,
        items=[ClaimItem(sku="SOCK-1", quantity=5, reason=ClaimReason.CHANGED_MIND)],
        resolution=None,
        photos=[],
        opened_at=datetime(2026, 2, 14, 8, 0, 20, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f03-fdcd-415d-8f33-0000b166a24b"),
        order_number="SO-0984",
        state=ClaimState.SETTLED,
        items=[
            ClaimItem(
                sku="CLOCK-2", quantity=3, reason=ClaimReason.WRONG_ITEM, comment="Ordered the red one."
            )
        ],
        resolution=Exchange(order_number="SO-0990"),
        photos=["https://cdn.example.com/c/7.jpg"],
        opened_at=datetime(2026, 2, 15, 10, 30, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f04-1cbc-417c-8f44-0000b1683b64"),
        order_number="SO-0986",
        state=ClaimState.SETTLED,
        items=[ClaimItem(sku="RUG-8", quantity=6, reason=ClaimReason.CHANGED_MIND)],
        resolution=Rejection(reason="After 90 days.", final=False),
        photos=[],
        opened_at=datetime(2026, 2, 16, 19, 12, 45, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f05-3bab-419b-8f55-0000b169d47d"),
        order_number="SO-0988",
        state=ClaimState.IN_REVIEW,
        items=[],
        resolution=Rejection(reason="Used.", final=True),
        photos=[],
        opened_at=datetime(2026, 2, 17, 7, 7, 7, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f06-5a9a-41ba-8f66-0000b16b6d96"),
        order_number="SO-0989",
        state=ClaimState.IN_REVIEW,
        items=[ClaimItem(sku="BAG-6", quantity=7, reason=ClaimReason.DAMAGED)],
        resolution=Exchange(order_number="SO-0995"),
        photos=["https://cdn.example.com/c/9.jpg"],
        opened_at=datetime(2026, 2, 18, 15, 15, 15, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f07-7989-41d9-8f77-0000b16d06af"),
        order_number="SO-0993",
        state=ClaimState.SETTLED,
        items=[ClaimItem(sku="PEN-1", quantity=12, reason=ClaimReason.DAMAGED, comment="Dry.")],
        resolution=Refund(
            amount=Money(amount=Decimal("7.10"), currency=Currency.USD),
            refunded_at=datetime(2026, 2, 20, 9, 0, 1, tzinfo=UTC),
        ),
        photos=[],
        opened_at=datetime(2026, 2, 19, 23, 59, tzinfo=UTC),
    ),
    Claim(
        id=UUID("00006f08-9878-41f8-8f88-0000b16e9fc8"),
        order_number="SO-0999",
        state=ClaimState.OPENED,
        items=[],
        resolution=None,
        photos=["https://cdn.example.com/c/12.jpg"],
        opened_at=datetime(2026, 2, 21, 6, 30, 15, tzinfo=UTC),
    ),
]
