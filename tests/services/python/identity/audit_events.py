"""The audit events there are."""

from __future__ import annotations

from datetime import UTC, datetime
from ipaddress import ip_address
from uuid import UUID

from identity.audit_types import (
    Anonymous,
    AuditAction,
    AuditEvent,
    Change,
    Denied,
    Failed,
    Request,
    ServiceActor,
    Severity,
    Succeeded,
    Target,
    TargetKind,
    UserActor,
)

AUDIT_EVENTS = [
    AuditEvent(
        id=UUID("0000e101-2def-4f1f-8111-000167909219"),
        at=datetime(2026, 1, 10, 6, 21, 0, 120000, tzinfo=UTC),
        sequence=90001,
        actor=UserActor(
            user_id=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
            session_id=UUID("0000d101-3def-4f1f-8111-00014dff0219"),
        ),
        action=AuditAction.ROLE_GRANTED,
        target=Target(kind=TargetKind.USER, id=UUID("0000a202-7bde-4e3e-8222-000102e50432")),
        changes=[Change(field="role", before=None, after="editor")],
        request=Request(
            method="POST",
            path="/users/2/grants",
            ip_address=ip_address("203.0.113.9"),
            request_id=UUID("0000f101-1def-4f1f-8111-000181222219"),
        ),
        outcome=Succeeded(),
        severity=Severity.WARNING,
    ),
    AuditEvent(
        id=UUID("0000e202-3bde-4e3e-8222-0001692b4432"),
        at=datetime(2026, 1, 10, 7, 0, tzinfo=UTC),
        sequence=90002,
        actor=ServiceActor(name="provisioner"),
        action=AuditAction.USER_INVITED,
        target=Target(kind=TargetKind.ORGANISATION, id=UUID("0000b101-5def-4f1f-8111-00011adbe219")),
        changes=[],
        request=Request(method="PUT", path="/organisations/1/users", ip_address=ip_address("10.0.0.12")),
        outcome=Denied(reason="Seats are used up.", required_role="owner"),
        severity=Severity.INFO,
    ),
    AuditEvent(
        id=UUID("0000e303-49cd-4d5d-8333-00016ac5f64b"),
        at=datetime(2026, 1, 11, 8, 15, 30, 457000, tzinfo=UTC),
        sequence=90005,
        actor=Anonymous(),
        action=AuditAction.POLICY_CHANGED,
        target=Target(kind=TargetKind.ROLE, id=UUID("0000f909-8d67-4817-8999-00018df7b2e1")),
        changes=[
            Change(field="session_lifetime", before="PT8H", after="PT4H"),
            Change(field="note", before="old", after=None),
        ],
        request=Request(
            method="DELETE",
            path="/roles/9",
            ip_address=ip_address("198.51.100.3"),
            request_id=UUID("0000f303-39cd-4d5d-8333-00018457864b"),
        ),
        outcome=Failed(error="Store is read-only.", attempts=3),
        severity=Severity.CRITICAL,
    ),
    AuditEvent(
        id=UUID("0000e404-57bc-4c7c-8444-00016c60a864"),
        at=datetime(2026, 1, 12, 9, 0, 0, 500000, tzinfo=UTC),
        sequence=90010,
        actor=UserActor(user_id=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"), session_id=None),
        action=AuditAction.USER_INVITED,
        target=Target(kind=TargetKind.USER, id=UUID("0000a101-6def-4f1f-8111-0001014a5219")),
        changes=[],
        request=Request(method="GET", path="/users/1", ip_address=ip_address("2001:db8::17")),
        outcome=Denied(reason="No such role."),
        severity=Severity.INFO,
    ),
    AuditEvent(
        id=UUID("0000e505-65ab-4b9b-8555-00016dfb5a7d"),
        at=datetime(2026, 1, 13, 10, 0, 1, tzinfo=UTC),
        sequence=90011,
        actor=ServiceActor(name="sweeper"),
        action=AuditAction.ROLE_GRANTED,
        target=Target(kind=TargetKind.ROLE, id=UUID("0000f808-7f78-48f8-8888-00018c5d00c8")),
        changes=[],
        request=Request(method="POST", path="/sweep", ip_address=ip_address("10.0.0.13")),
        outcome=Failed(error="Timed out.", attempts=1),
        severity=Severity.CRITICAL,
    ),
    AuditEvent(
        id=UUID("0000e606-739a-4aba-8666-00016f960c96"),
        at=datetime(2026, 1, 14, 11, 11, 11, 11000, tzinfo=UTC),
        sequence=90020,
        actor=Anonymous(),
        action=AuditAction.POLICY_CHANGED,
        target=Target(kind=TargetKind.ORGANISATION, id=UUID("0000b202-6bde-4e3e-8222-00011c769432")),
        changes=[],
        request=Request(method="PUT", path="/policy", ip_address=ip_address("192.0.2.1")),
        outcome=Succeeded(),
        severity=Severity.WARNING,
    ),
]
