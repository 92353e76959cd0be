"""Devices, where they are and what they measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum
from uuid import UUID


class DeviceKind(StrEnum):
    WEATHER_STATION = "weather_station"
    AIR_MONITOR = "air_monitor"
    TRACKER = "tracker"


class Quantity(StrEnum):
    TEMPERATURE = "temperature"
    RELATIVE_HUMIDITY = "relative_humidity"
    FINE_DUST = "fine_dust"


class Severity(IntEnum):
    NOTICE = 1
    WARNING = 2
    CRITICAL = 3


class GapReason(StrEnum):
    NO_SIGNAL = "no_signal"
    LOW_BATTERY = "low_battery"
    MAINTENANCE = "maintenance"


@dataclass
class GeoPoint:
    latitude: float
    longitude: float


@dataclass
class Version:
    major: int
    minor: int
    patch: int


@dataclass
class Outdoors:
    point: GeoPoint
    elevation_metres: float | None = None
    kind: str = "outdoors"


@dataclass
class Indoors:
    building: str
    floor: int
    room: str | None = None
    kind: str = "indoors"


@dataclass
class OnVehicle:
    plate: str
    route: list[GeoPoint]
    kind: str = "on_vehicle"


@dataclass
class Range:
    low: float
    high: float


@dataclass
class Channel:
    number: int
    quantity: Quantity
    unit: str
    sampling_interval: timedelta
    range: Range | None = None


@dataclass
class Calibration:
    at: datetime
    performed_by: str
    offset: float
    gain: float
    points: list[tuple[float, float]]


@dataclass
class Device:
    id: UUID
    serial: str
    mac_address: str
    kind: DeviceKind
    firmware: Version
    placement: Outdoors | Indoors | OnVehicle
    installed_on: date
    channels: list[Channel]
    calibrations: list[Calibration]
    tags: list[str]
    labels: dict[str, str]
    last_seen_at: datetime | None = None
    battery_percent: float | None = None
