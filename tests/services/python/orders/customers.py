"""The customers there are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from orders.customer_types import Address, Company, Customer, GeoPoint, Tier

CUSTOMERS = [
    Customer(
        id=UUID("00001a01-64ef-461f-8a11-0000298e2319"),
        name="Anna Brandt",
        email="anna@example.com",
        phone="+49 221 5550101",
        birthday=date(1988, 4, 17),
        tier=Tier.GOLD_MEMBER,
        company=None,
        addresses=[
            Address(
                label="home",
                line_1="Lindenweg 4",
                postal_code="50667",
                city="Köln",
                country="DE",
                location=GeoPoint(latitude=50.938, longitude=6.957),
            ),
            Address(
                label="cabin",
                line_1="Rue du Lac 9",
                line_2="Bât. B",
                postal_code="74000",
                city="Annecy",
                country="FR",
                location=GeoPoint(latitude=45.899, longitude=6.128),
            ),
        ],
        preferences={"language": "de", "packaging": "plain"},
        newsletter=True,
        loyalty_points=1250,
        created_at=datetime(2021, 2, 3, 8, 15, tzinfo=UTC),
    ),
    Customer(
        id=UUID("00002b02-62de-453e-8b22-000044ba6532"),
        name="Boris Hale",
        email="boris@example.org",
        birthday=None,
        tier=Tier.STANDARD,
        company=Company(legal_name="Hale & Sons Ltd", vat_id="GB123456789"),
        addresses=[
            Address(
                label="office",
                line_1="12 Mill Lane",
                line_2="Unit 3",
                postal_code="LS1 4AP",
                city="Leeds",
                country="GB",
                location=None,
            )
        ],
        preferences={},
        newsletter=False,
        loyalty_points=0,
        created_at=datetime(2023, 11, 20, 17, 42, 31, tzinfo=UTC),
    ),
    Customer(
        id=UUID("00003c03-60cd-445d-8c33-00005fe6a74b"),
        name="Chloé Marchand",
        email="chloe@example.net",
        phone="+33 4 5055 0199",
        birthday=date(1995, 12, 30),
        tier=Tier.SILVER,
        company=Company(legal_name="Atelier Marchand"),
        addresses=[],
        preferences={"language": "fr"},
        newsletter=True,
        loyalty_points=87,
        created_at=datetime(2022, 7, 9, 12, 0, 5, tzinfo=UTC),
    ),
    Customer(
        id=UUID("00003c04-7fbc-447c-8c44-00005fe84064"),
        name="Dag Holm",
        email="dag@example.com",
        birthday=date(1979, 9, 9),
        tier=Tier.GOLD_MEMBER,
        company=None,
        addresses=[],
        preferences={},
        newsletter=False,
        loyalty_points=12,
        created_at=datetime(2024, 5, 5, 5, 5, 5, tzinfo=UTC),
    ),
]
