"""The alerts there are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from sensors.alert_types import (
    Acknowledgement,
    Alert,
    Email,
    RateOfChange,
    Silence,
    TextMessage,
    Threshold,
    Webhook,
)
from sensors.device_types import GeoPoint, Quantity, Severity
from sensors.reading_types import Contact, Humidity, Particulates, Position, Temperature

ALERTS = [
    Alert(
        id=UUID("00002101-edef-4f1f-8111-000034bdd219"),
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        severity=Severity.CRITICAL,
        rule=Threshold(quantity=Quantity.TEMPERATURE, above=30.5, below=None),
        raised_at=datetime(2026, 2, 1, 12, 0, 1, 100000, tzinfo=UTC),
        trigger=Temperature(channel=0, at=datetime(2026, 2, 1, 12, 0, tzinfo=UTC), celsius=31.25),
        acknowledgement=Acknowledgement(
            by="ines", at=datetime(2026, 2, 1, 12, 10, tzinfo=UTC), comment="On my way."
        ),
        resolved_at=datetime(2026, 2, 1, 13, 0, tzinfo=UTC),
        notifications=[
            Email(to="ops@example.com", sent_at=datetime(2026, 2, 1, 12, 0, 2, tzinfo=UTC)),
            Webhook(url="https://hooks.example.com/a", attempts=2, last_status=502),
        ],
    ),
    Alert(
        id=UUID("00002202-fbde-4e3e-8222-000036588432"),
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        severity=Severity.NOTICE,
        rule=Silence(longest=timedelta(minutes=15)),
        raised_at=datetime(2026, 2, 2, 2, 0, tzinfo=UTC),
        trigger=None,
        acknowledgement=None,
        resolved_at=None,
        notifications=[],
    ),
    Alert(
        id=UUID("00002303-09cd-4d5d-8333-000037f3364b"),
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        severity=Severity.WARNING,
        rule=RateOfChange(quantity=Quantity.FINE_DUST, per_minute=2.5),
        raised_at=datetime(2026, 2, 3, 3, 33, 33, 330000, tzinfo=UTC),
        trigger=Particulates(channel=4, at=datetime(2026, 2, 3, 3, 33, tzinfo=UTC), pm_2_5=88.8, pm_10=120.6),
        acknowledgement=Acknowledgement(by="jon", at=datetime(2026, 2, 3, 3, 40, tzinfo=UTC)),
        resolved_at=None,
        notifications=[
            TextMessage(number="+41 44 555 01 02", sent_at=datetime(2026, 2, 3, 3, 33, 35, tzinfo=UTC)),
            Webhook(url="https://hooks.example.com/b", attempts=0, last_status=None),
        ],
    ),
    Alert(
        id=UUID("00002404-17bc-4c7c-8444-0000398de864"),
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        severity=Severity.NOTICE,
        rule=Threshold(quantity=Quantity.RELATIVE_HUMIDITY, above=None, below=20.25),
        raised_at=datetime(2026, 2, 4, 4, 44, 44, tzinfo=UTC),
        trigger=Humidity(channel=1, at=datetime(2026, 2, 4, 4, 44, 40, tzinfo=UTC), percent=19.75),
        acknowledgement=Acknowledgement(by="lea", at=datetime(2026, 2, 4, 4, 50, tzinfo=UTC)),
        resolved_at=datetime(2026, 2, 4, 5, 0, 0, 600000, tzinfo=UTC),
        notifications=[
            TextMessage(number="+41 44 555 01 03", sent_at=datetime(2026, 2, 4, 4, 44, 45, tzinfo=UTC))
        ],
    ),
    Alert(
        id=UUID("00002505-25ab-4b9b-8555-00003b289a7d"),
        device_id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        severity=Severity.WARNING,
        rule=Silence(longest=timedelta(minutes=90)),
        raised_at=datetime(2026, 2, 5, 5, 55, 55, tzinfo=UTC),
        trigger=Position(
            at=datetime(2026, 2, 5, 5, 50, tzinfo=UTC),
            point=GeoPoint(latitude=46.4, longitude=6.5),
            accuracy_metres=12.5,
        ),
        acknowledgement=Acknowledgement(
            by="kim", at=datetime(2026, 2, 5, 6, 0, tzinfo=UTC), comment="Tunnel."
        ),
        resolved_at=None,
        notifications=[Email(to="fleet@example.com", sent_at=datetime(2026, 2, 5, 5, 56, tzinfo=UTC))],
    ),
    Alert(
        id=UUID("00002606-339a-4aba-8666-00003cc34c96"),
        device_id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        severity=Severity.CRITICAL,
        rule=RateOfChange(quantity=Quantity.TEMPERATURE, per_minute=-1.25),
        raised_at=datetime(2026, 2, 6, 6, 6, 6, tzinfo=UTC),
        trigger=Contact(channel=2, at=datetime(2026, 2, 6, 6, 6, tzinfo=UTC), is_open=False),
        acknowledgement=None,
        resolved_at=None,
        notifications=[],
    ),
]
