"""Rules that were broken, and who was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sensors.device_types import Quantity, Severity
from sensors.reading_types import Reading


@dataclass
class Threshold:
    quantity: Quantity
    above: float | None = None
    below: float | None = None
    kind: str = "threshold"


@dataclass
class RateOfChange:
    quantity: Quantity
    per_minute: float
    kind: str = "rate_of_change"


@dataclass
class Silence:
    longest: timedelta
    kind: str = "silence"


@dataclass
class Acknowledgement:
    by: str
    at: datetime
    comment: str | None = None


@dataclass
class Email:
    to: str
    sent_at: datetime
    kind: str = "email"


@dataclass
class TextMessage:
    number: str
    sent_at: datetime
    kind: str = "text_message"


@dataclass
class Webhook:
    url: str
    attempts: int
    last_status: int | None = None
    kind: str = "webhook"


@dataclass
class Alert:
    id: UUID
    device_id: UUID
    severity: Severity
    rule: Threshold | RateOfChange | Silence
    raised_at: datetime
    notifications: list[Email | TextMessage | Webhook]
    trigger: Reading | None = None
    acknowledgement: Acknowledgement | None = None
    resolved_at: datetime | None = None
