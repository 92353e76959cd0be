"""The batches there are."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sensors.device_types import GeoPoint
from sensors.reading_types import Batch, Contact, Humidity, Particulates, Position, Signal, Temperature

BATCHES = [
    Batch(
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        sequence=7001,
        sent_at=datetime(2026, 2, 1, 12, 0, 0, 250000, tzinfo=UTC),
        readings=[
            Temperature(channel=0, at=datetime(2026, 2, 1, 11, 59, 50, tzinfo=UTC), celsius=-3.25),
            Humidity(channel=1, at=datetime(2026, 2, 1, 11, 59, 51, 500000, tzinfo=UTC), percent=81.5),
            Contact(channel=9, at=datetime(2026, 2, 1, 11, 59, 52, tzinfo=UTC), is_open=True),
        ],
        signal=Signal(rssi_dbm=-97, snr_db=7.25, gateway="gw-4"),
        checksum="fbff01",
    ),
    Batch(
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        sequence=7002,
        sent_at=datetime(2026, 2, 1, 12, 5, tzinfo=UTC),
        readings=[
            Particulates(
                channel=4, at=datetime(2026, 2, 1, 12, 4, 30, 125000, tzinfo=UTC), pm_2_5=8.4, pm_10=15.9
            ),
            Particulates(channel=5, at=datetime(2026, 2, 1, 12, 4, 31, tzinfo=UTC), pm_2_5=0.7, pm_10=1.3),
        ],
        signal=Signal(rssi_dbm=-60, snr_db=11.5),
        checksum="0000ff",
    ),
    Batch(
        device_id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        sequence=7003,
        sent_at=datetime(2026, 2, 2, 13, 30, 5, tzinfo=UTC),
        readings=[
            Position(
                at=datetime(2026, 2, 2, 13, 30, tzinfo=UTC),
                point=GeoPoint(latitude=46.31, longitude=6.22),
                accuracy_metres=4.5,
            ),
            Contact(channel=2, at=datetime(2026, 2, 2, 13, 30, 1, tzinfo=UTC), is_open=False),
            Temperature(channel=1, at=datetime(2026, 2, 2, 13, 30, 2, 750000, tzinfo=UTC), celsius=5.75),
            Position(
                at=datetime(2026, 2, 2, 13, 30, 3, tzinfo=UTC),
                point=GeoPoint(latitude=46.32, longitude=6.23),
                accuracy_metres=None,
            ),
            Humidity(channel=3, at=datetime(2026, 2, 2, 13, 30, 4, tzinfo=UTC), percent=40.25),
        ],
        signal=Signal(rssi_dbm=-110, snr_db=-2.5, gateway="gw-9"),
        checksum="3f3f3f",
    ),
    Batch(
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        sequence=7004,
        sent_at=datetime(2026, 2, 3, 0, 0, 0, 7000, tzinfo=UTC),
        readings=[],
        signal=Signal(rssi_dbm=-88, snr_db=3.75),
        checksum="abcd",
    ),
    Batch(
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        sequence=7005,
        sent_at=datetime(2026, 2, 4, 8, 0, tzinfo=UTC),
        readings=[],
        signal=Signal(rssi_dbm=-71, snr_db=9.5, gateway="gw-2"),
        checksum="fefe",
    ),
]
