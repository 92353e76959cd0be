"""The sessions there are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from uuid import UUID

from identity.session_types import (
    Device,
    Inherence,
    Knowledge,
    KnowledgeMethod,
    Possession,
    Revoked,
    Session,
    SignedOut,
    System,
    TimedOut,
)

SESSIONS = [
    Session(
        id=UUID("0000d101-3def-4f1f-8111-00014dff0219"),
        user_id=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
        device=Device(system=System.MAC_OS, browser="Firefox 146", model=None),
        ip_address=ip_address("203.0.113.9"),
        factors=[
            Knowledge(method=KnowledgeMethod.PASSWORD),
            Possession(device_name="blue key", attested=True),
        ],
        token_digest=bytes.fromhex("fbeffe000102"),
        idle_timeout=timedelta(minutes=15),
        started_at=datetime(2026, 1, 10, 6, 20, tzinfo=UTC),
        expires_at=datetime(2026, 1, 10, 14, 20, tzinfo=UTC),
        ending=SignedOut(at=datetime(2026, 1, 10, 12, 0, 7, tzinfo=UTC)),
    ),
    Session(
        id=UUID("0000d202-4bde-4e3e-8222-00014f99b432"),
        user_id=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"),
        device=Device(system=System.LINUX, model="T14"),
        ip_address=ip_address("2001:db8::17"),
        factors=[Inherence(sensor="fingerprint")],
        token_digest=bytes.fromhex("deadbeef"),
        idle_timeout=timedelta(seconds=90),
        started_at=datetime(2026, 1, 11, 23, 59, 58, tzinfo=UTC),
        expires_at=datetime(2026, 1, 12, 7, 59, 58, tzinfo=UTC),
        ending=Revoked(
            at=datetime(2026, 1, 12, 1, 2, 3, tzinfo=UTC),
            revoked_by=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
            reason="Lost laptop.",
        ),
    ),
    Session(
        id=UUID("0000d303-59cd-4d5d-8333-00015134664b"),
        user_id=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
        device=Device(system=System.WINDOWS, browser="Edge 143", model="Surface 9"),
        ip_address=ip_address("198.51.100.4"),
        factors=[Knowledge(method=KnowledgeMethod.PIN), Inherence(sensor="face")],
        token_digest=bytes.fromhex("ffffffff"),
        idle_timeout=timedelta(hours=1),
        started_at=datetime(2026, 1, 13, 8, 0, tzinfo=UTC),
        expires_at=datetime(2026, 1, 13, 16, 0, tzinfo=UTC),
        ending=None,
    ),
    Session(
        id=UUID("0000d404-67bc-4c7c-8444-000152cf1864"),
        user_id=UUID("0000a202-7bde-4e3e-8222-000102e50432"),
        device=Device(system=System.LINUX, browser="curl", model=None),
        ip_address=ip_address("192.0.2.200"),
        factors=[Possession(device_name="phone", attested=False)],
        token_digest=bytes.fromhex("736f6d657468696e67"),
        idle_timeout=timedelta(seconds=20),
        started_at=datetime(2026, 1, 14, 10, 10, 10, tzinfo=UTC),
        expires_at=datetime(2026, 1, 14, 18, 10, 10, tzinfo=UTC),
        ending=TimedOut(at=datetime(2026, 1, 14, 10, 30, 30, tzinfo=UTC)),
    ),
    Session(
        id=UUID("0000d505-75ab-4b9b-8555-00015469ca7d"),
        user_id=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"),
        device=Device(system=System.MAC_OS, browser="Safari 26", model="Air"),
        ip_address=ip_address("203.0.113.80"),
        factors=[],
        token_digest=bytes.fromhex("808080"),
        idle_timeout=timedelta(minutes=10),
        started_at=datetime(2026, 1, 15, 5, 0, tzinfo=UTC),
        expires_at=datetime(2026, 1, 15, 13, 0, tzinfo=UTC),
        ending=TimedOut(at=datetime(2026, 1, 15, 5, 25, tzinfo=UTC)),
    ),
    Session(
        id=UUID("0000d606-839a-4aba-8666-000156047c96"),
        user_id=UUID("0000a202-7bde-4e3e-8222-000102e50432"),
        device=Device(system=System.WINDOWS, model="X1"),
        ip_address=ip_address("192.0.2.33"),
        factors=[],
        token_digest=bytes.fromhex("3e3e3f3f"),
        idle_timeout=timedelta(minutes=5),
        started_at=datetime(2026, 1, 16, 21, 21, 21, tzinfo=UTC),
        expires_at=datetime(2026, 1, 17, 5, 21, 21, tzinfo=UTC),
        ending=Revoked(
            at=datetime(2026, 1, 16, 22, 22, 22, tzinfo=UTC),
            revoked_by=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"),
            reason="Shared.",
        ),
    ),
    Session(
        id=UUID("0000d707-9189-49d9-8777-0001579f2eaf"),
        user_id=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
        device=Device(system=System.LINUX, browser="Firefox 147", model=None),
        ip_address=ip_address("203.0.113.10"),
        factors=[],
        token_digest=bytes.fromhex("00ff00ff"),
        idle_timeout=timedelta(minutes=25),
        started_at=datetime(2026, 1, 18, 1, 1, 1, tzinfo=UTC),
        expires_at=datetime(2026, 1, 18, 9, 1, 1, tzinfo=UTC),
        ending=SignedOut(at=datetime(2026, 1, 18, 2, 2, 2, tzinfo=UTC)),
    ),
]
