"""The orders there are."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from orders.customer_types import Address, GeoPoint
from orders.money import Currency, Money
from orders.order_types import (
    BankTransfer,
    Card,
    CardBrand,
    Carrier,
    Coupon,
    CustomerActor,
    FixedAmount,
    FreeShipping,
    GiftCard,
    Line,
    Order,
    Package,
    Percentage,
    Shipment,
    StaffActor,
    Status,
    StatusChange,
    SystemActor,
)

ORDERS = [
    Order(
        id=UUID("00004d01-01ef-431f-8d11-00007b0e1e19"),
        number="SO-1001",
        customer_id=UUID("00001a01-64ef-461f-8a11-0000298e2319"),
        status=Status.DELIVERED,
        placed_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
        total=Money(amount=Decimal("143.60"), currency=Currency.EUR),
        lines=[
            Line(
                sku="LAMP-7",
                title="Desk lamp",
                quantity=2,
                unit_price=Money(amount=Decimal("59.90"), currency=Currency.EUR),
                tax_rate=0.19,
                options={"colour": "green", "plug": "EU"},
                discounts=[Percentage(percent=12.5)],
            ),
            Line(
                sku="BULB-2",
                title="Bulb <warm>",
                quantity=4,
                unit_price=Money(amount=Decimal("9.70"), currency=Currency.EUR),
                tax_rate=0.07,
                options={},
                discounts=[],
            ),
        ],
        discounts=[
            Coupon(code="SPRING", expires_at=datetime(2026, 4, 30, 22, 0, tzinfo=UTC)),
            FreeShipping(),
        ],
        payments=[
            Card(
                amount=Money(amount=Decimal("100.00"), currency=Currency.EUR),
                brand=CardBrand.VISA,
                last_four="4242",
                authorised_at=datetime(2026, 3, 1, 9, 31, 12, tzinfo=UTC),
            ),
            GiftCard(amount=Money(amount=Decimal("43.60"), currency=Currency.EUR), code="GC-88"),
        ],
        shipments=[
            Shipment(
                id=UUID("00005e01-e0ef-421f-8e11-00009638c719"),
                carrier=Carrier.DHL,
                tracking_number="00340434",
                packages=[Package(weight_grams=1800, fragile=True, contents=["LAMP-7", "BULB-2"])],
                shipped_at=datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
                delivered_at=datetime(2026, 3, 4, 10, 20, 40, tzinfo=UTC),
            )
        ],
        history=[
            StatusChange(
                from_=None,
                to=Status.PENDING,
                at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
                actor=CustomerActor(customer_id=UUID("00001a01-64ef-461f-8a11-0000298e2319")),
            ),
            StatusChange(
                from_=Status.PENDING,
                to=Status.PAID,
                at=datetime(2026, 3, 1, 9, 31, 13, tzinfo=UTC),
                actor=SystemActor(),
            ),
            StatusChange(
                from_=Status.PAID,
                to=Status.DELIVERED,
                at=datetime(2026, 3, 4, 10, 20, 41, tzinfo=UTC),
                actor=StaffActor(employee="m.otto"),
            ),
        ],
        deliver_to=Address(
            label="home",
            line_1="Lindenweg 4",
            postal_code="50667",
            city="Köln",
            country="DE",
            location=GeoPoint(latitude=50.938, longitude=6.957),
        ),
        note="Leave it with the neighbour.",
        is_gift=False,
        metadata={"channel": "web", "campaign": "spring"},
    ),
    Order(
        id=UUID("00004d02-20de-433e-8d22-00007b0fb732"),
        number="SO-1002",
        customer_id=UUID("00002b02-62de-453e-8b22-000044ba6532"),
        status=Status.PARTIALLY_SHIPPED,
        placed_at=datetime(2026, 3, 5, 18, 2, 44, tzinfo=UTC),
        total=Money(amount=Decimal("2310.05"), currency=Currency.GBP),
        lines=[
            Line(
                sku="DESK-1",
                title="Standing desk",
                quantity=3,
                unit_price=Money(amount=Decimal("770.00"), currency=Currency.GBP),
                tax_rate=0.2,
                options={"height": "125"},
                discounts=[
                    FixedAmount(amount=Money(amount=Decimal("15.00"), currency=Currency.GBP)),
                    Percentage(percent=2.25),
                ],
            ),
            Line(
                sku="MAT-9",
                title="Floor mat",
                quantity=1,
                unit_price=Money(amount=Decimal("45.05"), currency=Currency.GBP),
                tax_rate=0.2,
                options={},
                discounts=[],
            ),
        ],
        discounts=[FixedAmount(amount=Money(amount=Decimal("30.00"), currency=Currency.GBP))],
        payments=[
            BankTransfer(
                amount=Money(amount=Decimal("2310.05"), currency=Currency.GBP),
                iban="GB33BUKB20201555555555",
                reference="INV 77",
                received_at=datetime(2026, 3, 6, 11, 11, 11, tzinfo=UTC),
            )
        ],
        shipments=[
            Shipment(
                id=UUID("00005e02-ffde-423e-8e22-0000963a6032"),
                carrier=Carrier.ROYAL_MAIL,
                packages=[
                    Package(weight_grams=24500, fragile=False, contents=["DESK-1"]),
                    Package(weight_grams=2600, fragile=False, contents=[]),
                ],
                shipped_at=datetime(2026, 3, 7, 6, 45, tzinfo=UTC),
                delivered_at=None,
            ),
            Shipment(
                id=UUID("00005e03-1ecd-425d-8e33-0000963bf94b"),
                carrier=Carrier.UPS,
                tracking_number="1Z999AA1",
                packages=[],
                shipped_at=None,
                delivered_at=None,
            ),
        ],
        history=[
            StatusChange(
                from_=None,
                to=Status.PENDING,
                at=datetime(2026, 3, 5, 18, 2, 44, tzinfo=UTC),
                actor=CustomerActor(customer_id=UUID("00002b02-62de-453e-8b22-000044ba6532")),
            ),
            StatusChange(
                from_=Status.PENDING,
                to=Status.PARTIALLY_SHIPPED,
                at=datetime(2026, 3, 7, 6, 45, 1, tzinfo=UTC),
                actor=StaffActor(employee="k.lund"),
            ),
        ],
        deliver_to=Address(
            label="office",
            line_1="12 Mill Lane",
            line_2="Unit 3",
            postal_code="LS1 4AP",
            city="Leeds",
            country="GB",
            location=None,
        ),
        note=None,
        is_gift=False,
        metadata={},
    ),
    Order(
        id=UUID("00004d03-3fcd-435d-8d33-00007b11504b"),
        number="SO-1003",
        customer_id=UUID("00003c03-60cd-445d-8c33-00005fe6a74b"),
        status=Status.CANCELLED,
        placed_at=datetime(2026, 3, 8, 21, 59, 59, tzinfo=UTC),
        total=Money(amount=Decimal("18.50"), currency=Currency.USD),
        lines=[
            Line(
                sku="MUG-5",
                title="Mug",
                quantity=1,
                unit_price=Money(amount=Decimal("18.50"), currency=Currency.USD),
                tax_rate=0.055,
                options={"print": "cat"},
                discounts=[FreeShipping()],
            )
        ],
        discounts=[Coupon(code="HELLO", expires_at=None)],
        payments=[
            BankTransfer(
                amount=Money(amount=Decimal("8.50"), currency=Currency.USD),
                iban="FR7630006000011234567890189",
                received_at=None,
            ),
            Card(
                amount=Money(amount=Decimal("5.25"), currency=Currency.USD),
                brand=CardBrand.AMERICAN_EXPRESS,
                last_four="0005",
                authorised_at=datetime(2026, 3, 8, 22, 0, 30, tzinfo=UTC),
            ),
            GiftCard(amount=Money(amount=Decimal("4.75"), currency=Currency.USD), code="GC-91"),
        ],
        shipments=[],
        history=[
            StatusChange(
                from_=None,
                to=Status.PENDING,
                at=datetime(2026, 3, 8, 21, 59, 59, tzinfo=UTC),
                actor=CustomerActor(customer_id=UUID("00003c03-60cd-445d-8c33-00005fe6a74b")),
            ),
            StatusChange(
                from_=Status.PENDING,
                to=Status.CANCELLED,
                at=datetime(2026, 3, 9, 5, 0, tzinfo=UTC),
                actor=SystemActor(),
            ),
        ],
        deliver_to=Address(
            label="cabin",
            line_1="Rue du Lac 9",
            line_2="Bât. B",
            postal_code="74000",
            city="Annecy",
            country="FR",
            location=GeoPoint(latitude=45.899, longitude=6.128),
        ),
        note=None,
        is_gift=True,
        metadata={"channel": "app"},
    ),
]
