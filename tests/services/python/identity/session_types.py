"""Sessions and how they end."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum, auto
from ipaddress import IPv4Address, IPv6Address
from typing import Annotated, Literal
from uuid import UUID

from identity.model import Model
from pydantic import Field


class System(StrEnum):
    LINUX = auto()
    MAC_OS = auto()
    WINDOWS = auto()


class Device(Model):
    system: System
    browser: str | None = None
    model: str | None = None


class KnowledgeMethod(StrEnum):
    PASSWORD = auto()
    PIN = auto()


class Knowledge(Model):
    kind: Literal["knowledge"] = "knowledge"
    method: KnowledgeMethod


class Possession(Model):
    kind: Literal["possession"] = "possession"
    device_name: str
    attested: bool


class Inherence(Model):
    kind: Literal["inherence"] = "inherence"
    sensor: str


class SignedOut(Model):
    kind: Literal["signed_out"] = "signed_out"
    at: datetime


class TimedOut(Model):
    kind: Literal["timed_out"] = "timed_out"
    at: datetime


class Revoked(Model):
    kind: Literal["revoked"] = "revoked"
    at: datetime
    revoked_by: UUID
    reason: str


class Session(Model):
    id: UUID
    user_id: UUID
    device: Device
    ip_address: IPv4Address | IPv6Address
    factors: list[Annotated[Knowledge | Possession | Inherence, Field(discriminator="kind")]]
    token_digest: bytes
    idle_timeout: timedelta
    started_at: datetime
    expires_at: datetime
    ending: Annotated[SignedOut | TimedOut | Revoked, Field(discriminator="kind")] | None = None
