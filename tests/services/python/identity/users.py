"""The users there are."""

from __future__ import annotations

from datetime import UTC, datetime
from ipaddress import ip_address
from uuid import UUID

from identity.user_types import (
    Algorithm,
    Everywhere,
    Grant,
    InOrganisation,
    InProject,
    Passkey,
    Password,
    Provider,
    RecoveryCodes,
    SignIn,
    SocialLogin,
    Transport,
    User,
    UserState,
)

USERS = [
    User(
        id=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
        email="mira@acme.example",
        display_name="Mira K.",
        avatar_url="https://img.example.com/mira.png",
        state=UserState.ACTIVE,
        locale="en-GB",
        credentials=[
            Password(
                algorithm=Algorithm.ARGON2ID,
                changed_at=datetime(2025, 5, 1, 10, 0, tzinfo=UTC),
                must_change=False,
            ),
            Passkey(
                credential_id=bytes.fromhex("deadbeefff"),
                sign_count=41,
                transports=[Transport.USB, Transport.NFC],
                added_at=datetime(2025, 5, 2, 11, 30, tzinfo=UTC),
            ),
            RecoveryCodes(remaining=8),
        ],
        grants=[
            Grant(
                role="auditor",
                scope=Everywhere(),
                granted_at=datetime(2025, 5, 3, 9, 0, tzinfo=UTC),
                granted_by=UUID("0000a202-7bde-4e3e-8222-000102e50432"),
            ),
            Grant(
                role="editor",
                scope=InOrganisation(organisation_id=UUID("0000b101-5def-4f1f-8111-00011adbe219")),
                granted_at=datetime(2025, 5, 4, 9, 0, 1, tzinfo=UTC),
                granted_by=None,
            ),
        ],
        last_sign_in=SignIn(
            at=datetime(2026, 1, 10, 6, 20, tzinfo=UTC), ip_address=ip_address("203.0.113.9"), country="GB"
        ),
        attributes={"team": "blue", "costCentre": "77"},
        created_at=datetime(2025, 4, 30, 8, 0, tzinfo=UTC),
    ),
    User(
        id=UUID("0000a202-7bde-4e3e-8222-000102e50432"),
        email="noor@bolt.example",
        display_name="Noor",
        state=UserState.INVITED,
        locale="nl",
        credentials=[],
        grants=[],
        last_sign_in=None,
        attributes={},
        created_at=datetime(2025, 6, 15, 12, 34, 56, tzinfo=UTC),
    ),
    User(
        id=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"),
        email="olek@cora.example",
        display_name="Olek W.",
        state=UserState.LOCKED_OUT,
        locale="pl-PL",
        credentials=[
            SocialLogin(provider=Provider.GIT_HUB, subject="583231", scopes=["read", "email"]),
            Passkey(
                credential_id=bytes.fromhex("0102fffa"),
                sign_count=0,
                transports=[],
                added_at=datetime(2025, 7, 1, 0, 0, 9, tzinfo=UTC),
            ),
            SocialLogin(provider=Provider.GOOGLE, subject="1090", scopes=[]),
        ],
        grants=[
            Grant(
                role="owner",
                scope=InProject(project_id=UUID("0000c101-4def-4f1f-8111-0001346d7219"), inherited=True),
                granted_at=datetime(2025, 7, 2, 3, 4, 5, tzinfo=UTC),
                granted_by=UUID("0000a101-6def-4f1f-8111-0001014a5219"),
            )
        ],
        last_sign_in=SignIn(
            at=datetime(2026, 1, 11, 23, 59, 58, tzinfo=UTC),
            ip_address=ip_address("2001:db8::17"),
            country=None,
        ),
        attributes={"team": "red"},
        created_at=datetime(2025, 6, 30, 17, 0, 3, tzinfo=UTC),
    ),
    User(
        id=UUID("0000a404-97bc-4c7c-8444-0001061a6864"),
        email="pia@acme.example",
        display_name="Pia",
        avatar_url="https://img.example.com/pia.png",
        state=UserState.ACTIVE,
        locale="de",
        credentials=[
            Password(
                algorithm=Algorithm.BCRYPT,
                changed_at=datetime(2024, 12, 24, 18, 0, tzinfo=UTC),
                must_change=True,
            ),
            RecoveryCodes(remaining=0),
        ],
        grants=[
            Grant(
                role="reader",
                scope=InProject(project_id=UUID("0000c202-5bde-4e3e-8222-000136082432"), inherited=False),
                granted_at=datetime(2024, 12, 25, 10, 10, 10, tzinfo=UTC),
                granted_by=UUID("0000a303-89cd-4d5d-8333-0001047fb64b"),
            ),
            Grant(
                role="billing",
                scope=Everywhere(),
                granted_at=datetime(2024, 12, 26, 11, 11, 11, tzinfo=UTC),
                granted_by=None,
            ),
            Grant(
                role="editor",
                scope=InOrganisation(organisation_id=UUID("0000b202-6bde-4e3e-8222-00011c769432")),
                granted_at=datetime(2024, 12, 27, 12, 12, 12, tzinfo=UTC),
                granted_by=UUID("0000a202-7bde-4e3e-8222-000102e50432"),
            ),
        ],
        last_sign_in=SignIn(
            at=datetime(2026, 1, 12, 9, 9, 9, tzinfo=UTC),
            ip_address=ip_address("198.51.100.77"),
            country="DE",
        ),
        attributes={"desk": "4b", "team": "blue"},
        created_at=datetime(2024, 12, 23, 7, 6, 5, tzinfo=UTC),
    ),
]
