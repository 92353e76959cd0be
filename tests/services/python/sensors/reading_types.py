"""Readings and the batches they come in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sensors.device_types import GeoPoint


@dataclass
class Temperature:
    channel: int
    at: datetime
    celsius: float
    kind: str = "temperature"


@dataclass
class Humidity:
    channel: int
    at: datetime
    percent: float
    kind: str = "humidity"


@dataclass
class Particulates:
    channel: int
    at: datetime
    pm_2_5: float
    pm_10: float
    kind: str = "particulates"


@dataclass
class Contact:
    channel: int
    at: datetime
    is_open: bool
    kind: str = "contact"


@dataclass
class Position:
    at: datetime
    point: GeoPoint
    accuracy_metres: float | None = None
    kind: str = "position"


Reading = Temperature | Humidity | Particulates | Contact | Position


@dataclass
class Signal:
    rssi_dbm: int
    snr_db: float
    gateway: str | None = None


@dataclass
class Batch:
    device_id: UUID
    sequence: int
    sent_at: datetime
    readings: list[Reading]
    signal: Signal
    #: As a hexadecimal digest.
    checksum: str
