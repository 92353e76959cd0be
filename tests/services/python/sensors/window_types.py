"""What a device measured in a span of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sensors.device_types import GapReason, Quantity


@dataclass
class Bucket:
    starts_at: datetime
    count: int
    minimum: float | None = None
    maximum: float | None = None
    mean: float | None = None


@dataclass
class Gap:
    from_: datetime
    until: datetime
    reason: GapReason


@dataclass
class Rising:
    per_hour: float
    kind: str = "rising"


@dataclass
class Falling:
    per_hour: float
    kind: str = "falling"


@dataclass
class Steady:
    kind: str = "steady"


@dataclass
class Window:
    device_id: UUID
    quantity: Quantity
    starts_at: datetime
    ends_at: datetime
    bucket_width: timedelta
    buckets: list[Bucket]
    percentiles: dict[str, float]
    gaps: list[Gap]
    trend: Rising | Falling | Steady
    is_complete: bool
