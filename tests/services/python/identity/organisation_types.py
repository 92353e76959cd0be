"""Organisations with their plans, roles and rules."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from typing import Annotated, Literal
from uuid import UUID

from identity.model import Model
from pydantic import Field


class Support(StrEnum):
    BUSINESS_HOURS = auto()
    AROUND_THE_CLOCK = auto()


class Free(Model):
    kind: Literal["free"] = "free"


class Team(Model):
    kind: Literal["team"] = "team"
    seats: int


class Enterprise(Model):
    kind: Literal["enterprise"] = "enterprise"
    seats: int
    contract_until: date
    support: Support


class Domain(Model):
    name: str
    is_primary: bool
    verified_at: datetime | None = None


class Action(StrEnum):
    READ = auto()
    WRITE = auto()
    DELETE = auto()


class Effect(StrEnum):
    ALLOW = auto()
    DENY = auto()


class Permission(Model):
    resource: str
    actions: list[Action]
    effect: Effect


class Role(Model):
    name: str
    built_in: bool
    permissions: list[Permission]


class Policy(Model):
    require_two_factor: bool
    session_lifetime: timedelta
    allowed_networks: list[str]
    minimum_password_length: int


class Organisation(Model):
    id: UUID
    name: str
    slug: str
    plan: Annotated[Free | Team | Enterprise, Field(discriminator="kind")]
    domains: list[Domain]
    roles: list[Role]
    policy: Policy
    parent_id: UUID | None = None
    labels: dict[str, str]
    created_at: datetime
