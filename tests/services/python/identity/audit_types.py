"""What was done, by whom, and what became of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum, auto
from ipaddress import IPv4Address, IPv6Address
from typing import Annotated, Literal
from uuid import UUID

from identity.model import Model
from pydantic import Field


class UserActor(Model):
    kind: Literal["user"] = "user"
    user_id: UUID
    session_id: UUID | None = None


class ServiceActor(Model):
    kind: Literal["service"] = "service"
    name: str


class Anonymous(Model):
    kind: Literal["anonymous"] = "anonymous"


class AuditAction(StrEnum):
    ROLE_GRANTED = auto()
    USER_INVITED = auto()
    POLICY_CHANGED = auto()


class TargetKind(StrEnum):
    USER = auto()
    ROLE = auto()
    ORGANISATION = auto()


class Target(Model):
    kind: TargetKind
    id: UUID


class Change(Model):
    field: str
    before: str | None = None
    after: str | None = None


class Request(Model):
    method: str
    path: str
    ip_address: IPv4Address | IPv6Address
    request_id: UUID | None = None


class Succeeded(Model):
    kind: Literal["succeeded"] = "succeeded"


class Denied(Model):
    kind: Literal["denied"] = "denied"
    reason: str
    required_role: str | None = None


class Failed(Model):
    kind: Literal["failed"] = "failed"
    error: str
    attempts: int


class Severity(StrEnum):
    INFO = auto()
    WARNING = auto()
    CRITICAL = auto()


class AuditEvent(Model):
    id: UUID
    at: datetime
    sequence: int
    actor: Annotated[UserActor | ServiceActor | Anonymous, Field(discriminator="kind")]
    action: AuditAction
    target: Target
    changes: list[Change]
    request: Request
    outcome: Annotated[Succeeded | Denied | Failed, Field(discriminator="kind")]
    severity: Severity
