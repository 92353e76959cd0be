"""The organisations there are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from identity.organisation_types import (
    Action,
    Domain,
    Effect,
    Enterprise,
    Free,
    Organisation,
    Permission,
    Policy,
    Role,
    Support,
    Team,
)

ORGANISATIONS = [
    Organisation(
        id=UUID("0000b101-5def-4f1f-8111-00011adbe219"),
        name="Acme",
        slug="acme",
        plan=Enterprise(seats=500, contract_until=date(2027, 6, 30), support=Support.AROUND_THE_CLOCK),
        domains=[
            Domain(name="acme.example", is_primary=True, verified_at=datetime(2024, 1, 5, 10, 0, tzinfo=UTC)),
            Domain(name="acme.test", is_primary=False, verified_at=None),
        ],
        roles=[
            Role(
                name="editor",
                built_in=True,
                permissions=[
                    Permission(
                        resource="documents", actions=[Action.READ, Action.WRITE], effect=Effect.ALLOW
                    ),
                    Permission(
                        resource="billing",
                        actions=[Action.READ, Action.WRITE, Action.DELETE],
                        effect=Effect.DENY,
                    ),
                ],
            ),
            Role(name="guest", built_in=False, permissions=[]),
        ],
        policy=Policy(
            require_two_factor=True,
            session_lifetime=timedelta(hours=8),
            allowed_networks=["10.0.0.0/8", "2001:db8::/32"],
            minimum_password_length=14,
        ),
        parent_id=None,
        labels={"region": "eu"},
        created_at=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
    ),
    Organisation(
        id=UUID("0000b202-6bde-4e3e-8222-00011c769432"),
        name="Bolt",
        slug="bolt",
        plan=Team(seats=25),
        domains=[],
        roles=[],
        policy=Policy(
            require_two_factor=False,
            session_lifetime=timedelta(minutes=30),
            allowed_networks=[],
            minimum_password_length=10,
        ),
        parent_id=UUID("0000b101-5def-4f1f-8111-00011adbe219"),
        labels={},
        created_at=datetime(2024, 8, 19, 14, 0, 30, tzinfo=UTC),
    ),
    Organisation(
        id=UUID("0000b303-79cd-4d5d-8333-00011e11464b"),
        name="Cora Labs",
        slug="cora-labs",
        plan=Free(),
        domains=[
            Domain(
                name="cora.example", is_primary=True, verified_at=datetime(2025, 3, 3, 3, 3, 3, tzinfo=UTC)
            )
        ],
        roles=[
            Role(
                name="owner",
                built_in=True,
                permissions=[Permission(resource="everything", actions=[Action.DELETE], effect=Effect.ALLOW)],
            )
        ],
        policy=Policy(
            require_two_factor=True,
            session_lifetime=timedelta(seconds=45),
            allowed_networks=["192.0.2.0/24"],
            minimum_password_length=8,
        ),
        parent_id=UUID("0000b202-6bde-4e3e-8222-00011c769432"),
        labels={"region": "us", "pilot": "yes"},
        created_at=datetime(2025, 3, 2, 20, 20, 20, tzinfo=UTC),
    ),
    Organisation(
        id=UUID("0000b404-87bc-4c7c-8444-00011fabf864"),
        name="Dune",
        slug="dune",
        plan=Team(seats=7),
        domains=[],
        roles=[],
        policy=Policy(
            require_two_factor=False,
            session_lifetime=timedelta(minutes=135),
            allowed_networks=[],
            minimum_password_length=12,
        ),
        parent_id=None,
        labels={},
        created_at=datetime(2025, 9, 9, 9, 9, 9, tzinfo=UTC),
    ),
    Organisation(
        id=UUID("0000b505-95ab-4b9b-8555-00012146aa7d"),
        name="Elm",
        slug="elm",
        plan=Free(),
        domains=[],
        roles=[],
        policy=Policy(
            require_two_factor=True,
            session_lifetime=timedelta(minutes=20),
            allowed_networks=["172.16.0.0/12"],
            minimum_password_length=9,
        ),
        parent_id=UUID("0000b303-79cd-4d5d-8333-00011e11464b"),
        labels={"tier": "trial"},
        created_at=datetime(2025, 10, 1, 11, 12, 13, tzinfo=UTC),
    ),
    Organisation(
        id=UUID("0000b606-a39a-4aba-8666-000122e15c96"),
        name="Fjord",
        slug="fjord",
        plan=Enterprise(seats=1200, contract_until=date(2028, 1, 15), support=Support.BUSINESS_HOURS),
        domains=[],
        roles=[],
        policy=Policy(
            require_two_factor=True,
            session_lifetime=timedelta(hours=12),
            allowed_networks=[],
            minimum_password_length=16,
        ),
        parent_id=None,
        labels={"region": "no"},
        created_at=datetime(2025, 11, 11, 16, 17, 18, tzinfo=UTC),
    ),
]
