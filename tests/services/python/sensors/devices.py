"""The devices there are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sensors.device_types import (
    Calibration,
    Channel,
    Device,
    DeviceKind,
    GeoPoint,
    Indoors,
    OnVehicle,
    Outdoors,
    Quantity,
    Range,
    Version,
)

DEVICES = [
    Device(
        id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        serial="WX-0007",
        mac_address="00:1b:44:11:3a:b7",
        kind=DeviceKind.WEATHER_STATION,
        firmware=Version(major=2, minor=14, patch=0),
        placement=Outdoors(point=GeoPoint(latitude=47.37, longitude=8.54), elevation_metres=408.5),
        installed_on=date(2024, 5, 17),
        last_seen_at=datetime(2026, 2, 1, 12, 0, 0, 250000, tzinfo=UTC),
        channels=[
            Channel(
                number=0,
                quantity=Quantity.TEMPERATURE,
                unit="°C",
                range=Range(low=-40.5, high=85.25),
                sampling_interval=timedelta(seconds=10),
            ),
            Channel(
                number=1,
                quantity=Quantity.RELATIVE_HUMIDITY,
                unit="%",
                range=None,
                sampling_interval=timedelta(minutes=1),
            ),
        ],
        calibrations=[
            Calibration(
                at=datetime(2025, 5, 17, 9, 0, tzinfo=UTC),
                performed_by="lab 3",
                offset=-0.15,
                gain=1.002,
                points=[(0.4, 0.25), (99.1, 99.15)],
            )
        ],
        tags=["roof", "north"],
        battery_percent=87.5,
        labels={"site": "zurich", "owner": "meteo"},
    ),
    Device(
        id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        serial="AQ-0112",
        mac_address="00:1b:44:22:9c:01",
        kind=DeviceKind.AIR_MONITOR,
        firmware=Version(major=1, minor=0, patch=9),
        placement=Indoors(building="H2", floor=-1, room="B.07"),
        installed_on=date(2025, 1, 9),
        last_seen_at=None,
        channels=[
            Channel(
                number=4,
                quantity=Quantity.FINE_DUST,
                unit="µg/m³",
                range=Range(low=0.5, high=999.9),
                sampling_interval=timedelta(seconds=90),
            )
        ],
        calibrations=[],
        tags=[],
        labels={},
    ),
    Device(
        id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        serial="TR-0555",
        mac_address="00:1b:44:33:00:ff",
        kind=DeviceKind.TRACKER,
        firmware=Version(major=0, minor=9, patch=31),
        placement=OnVehicle(
            plate="ZH 1234",
            route=[GeoPoint(latitude=46.95, longitude=7.45), GeoPoint(latitude=46.2, longitude=6.15)],
        ),
        installed_on=date(2025, 11, 30),
        last_seen_at=datetime(2026, 2, 2, 13, 30, 5, tzinfo=UTC),
        channels=[],
        calibrations=[
            Calibration(
                at=datetime(2025, 12, 1, 8, 30, tzinfo=UTC),
                performed_by="field",
                offset=0.05,
                gain=0.998,
                points=[],
            )
        ],
        tags=["van"],
        battery_percent=12.25,
        labels={"site": "bern"},
    ),
    Device(
        id=UUID("00001404-27bc-4c7c-8444-00001ffc5864"),
        serial="WX-0008",
        mac_address="00:1b:44:44:12:34",
        kind=DeviceKind.WEATHER_STATION,
        firmware=Version(major=2, minor=15, patch=1),
        placement=Outdoors(point=GeoPoint(latitude=46.02, longitude=7.75), elevation_metres=None),
        installed_on=date(2023, 8, 1),
        last_seen_at=datetime(2026, 2, 3, 0, 0, 0, 7000, tzinfo=UTC),
        channels=[
            Channel(
                number=2,
                quantity=Quantity.TEMPERATURE,
                unit="K",
                range=Range(low=200.5, high=350.75),
                sampling_interval=timedelta(hours=1),
            )
        ],
        calibrations=[],
        tags=[],
        battery_percent=3.5,
        labels={},
    ),
    Device(
        id=UUID("00001505-35ab-4b9b-8555-000021970a7d"),
        serial="AQ-0113",
        mac_address="00:1b:44:55:56:78",
        kind=DeviceKind.AIR_MONITOR,
        firmware=Version(major=1, minor=1, patch=2),
        placement=Indoors(building="H3", floor=0),
        installed_on=date(2025, 2, 10),
        last_seen_at=datetime(2026, 2, 4, 4, 4, 4, tzinfo=UTC),
        channels=[],
        calibrations=[],
        tags=["lab", "door"],
        labels={"site": "basel"},
    ),
    Device(
        id=UUID("00001606-439a-4aba-8666-00002331bc96"),
        serial="TR-0556",
        mac_address="00:1b:44:66:9a:bc",
        kind=DeviceKind.TRACKER,
        firmware=Version(major=0, minor=10, patch=4),
        placement=OnVehicle(plate="BE 9", route=[]),
        installed_on=date(2026, 1, 20),
        last_seen_at=datetime(2026, 2, 5, 5, 5, 5, 900000, tzinfo=UTC),
        channels=[],
        calibrations=[],
        tags=[],
        battery_percent=64.75,
        labels={},
    ),
    Device(
        id=UUID("00001707-5189-49d9-8777-000024cc6eaf"),
        serial="AQ-0114",
        mac_address="00:1b:44:77:de:f0",
        kind=DeviceKind.AIR_MONITOR,
        firmware=Version(major=1, minor=2, patch=0),
        placement=Indoors(building="H4", floor=3),
        installed_on=date(2025, 3, 11),
        last_seen_at=datetime(2026, 2, 6, 6, 6, 6, 420000, tzinfo=UTC),
        channels=[],
        calibrations=[],
        tags=[],
        labels={"site": "chur"},
    ),
]
