"""The routes of the identity service."""

from __future__ import annotations

from fastapi import APIRouter
from identity.audit_events import AUDIT_EVENTS
from identity.audit_types import AuditEvent
from identity.organisation_types import Organisation
from identity.organisations import ORGANISATIONS
from identity.session_types import Session
from identity.sessions import SESSIONS
from identity.user_types import User
from identity.users import USERS
from numbered import nth

router = APIRouter(prefix="/identity")


@router.get("/user/{number}", response_model_exclude_none=True)
def user(number: int) -> User:
    return nth(USERS, number)


@router.get("/organisation/{number}", response_model_exclude_none=True)
def organisation(number: int) -> Organisation:
    return nth(ORGANISATIONS, number)


@router.get("/session/{number}", response_model_exclude_none=True)
def session(number: int) -> Session:
    return nth(SESSIONS, number)


@router.get("/audit-event/{number}", response_model_exclude_none=True)
def audit_event(number: int) -> AuditEvent:
    return nth(AUDIT_EVENTS, number)
