"""Users, how they sign in, and what they may do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum, auto
from ipaddress import IPv4Address, IPv6Address
from typing import Annotated, Literal
from uuid import UUID

from identity.model import Model
from pydantic import Field


class UserState(StrEnum):
    ACTIVE = auto()
    INVITED = auto()
    LOCKED_OUT = auto()


class Algorithm(StrEnum):
    ARGON2ID = auto()
    BCRYPT = auto()


class Transport(StrEnum):
    USB = auto()
    NFC = auto()
    INTERNAL = auto()


class Provider(StrEnum):
    GOOGLE = auto()
    GIT_HUB = auto()


class Password(Model):
    kind: Literal["password"] = "password"
    algorithm: Algorithm
    changed_at: datetime
    must_change: bool


class Passkey(Model):
    kind: Literal["passkey"] = "passkey"
    credential_id: bytes
    sign_count: int
    transports: list[Transport]
    added_at: datetime


class SocialLogin(Model):
    kind: Literal["social_login"] = "social_login"
    provider: Provider
    subject: str
    scopes: list[str]


class RecoveryCodes(Model):
    kind: Literal["recovery_codes"] = "recovery_codes"
    remaining: int


Credential = Annotated[Password | Passkey | SocialLogin | RecoveryCodes, Field(discriminator="kind")]


class Everywhere(Model):
    kind: Literal["everywhere"] = "everywhere"


class InOrganisation(Model):
    kind: Literal["organisation"] = "organisation"
    organisation_id: UUID


class InProject(Model):
    kind: Literal["project"] = "project"
    project_id: UUID
    inherited: bool


class Grant(Model):
    role: str
    scope: Annotated[Everywhere | InOrganisation | InProject, Field(discriminator="kind")]
    granted_at: datetime
    granted_by: UUID | None = None


class SignIn(Model):
    at: datetime
    ip_address: IPv4Address | IPv6Address
    country: str | None = None


class User(Model):
    id: UUID
    email: str
    display_name: str
    avatar_url: str | None = None
    state: UserState
    locale: str
    credentials: list[Credential]
    grants: list[Grant]
    last_sign_in: SignIn | None = None
    attributes: dict[str, str]
    created_at: datetime
