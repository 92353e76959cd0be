//! The organisations there are.

use std::collections::BTreeMap;
use std::time::Duration;

use super::organisation_types::{
    Action, Domain, Effect, Organisation, Permission, Plan, Policy, Role, Support,
};
use crate::literal::{at, day, id};

/// In the order of their numbers.
pub fn all() -> Vec<Organisation> {
    vec![
        Organisation {
            id: id("0000b101-5def-4f1f-8111-00011adbe219"),
            name: "Acme".into(),
            slug: "acme".into(),
            plan: Plan::Enterprise {
                seats: 500,
                contract_until: day("2027-06-30"),
                support: Support::AroundTheClock,
            },
            domains: vec![
                Domain {
                    name: "acme.example".into(),
                    is_primary: true,
                    verified_at: Some(at("2024-01-05T10:00:00Z")),
                },
                Domain { name: "acme.test".into(), is_primary: false, verified_at: None },
            ],
            roles: vec![
                Role {
                    name: "editor".into(),
                    built_in: true,
                    permissions: vec![
                        Permission {
                            resource: "documents".into(),
                            actions: vec![Action::Read, Action::Write],
                            effect: Effect::Allow,
                        },
                        Permission {
                            resource: "billing".into(),
                            actions: vec![Action::Read, Action::Write, Action::Delete],
                            effect: Effect::Deny,
                        },
                    ],
                },
                Role { name: "guest".into(), built_in: false, permissions: vec![] },
            ],
            policy: Policy {
                require_two_factor: true,
                session_lifetime: Duration::from_secs(28800),
                allowed_networks: vec!["10.0.0.0/8".into(), "2001:db8::/32".into()],
                minimum_password_length: 14,
            },
            parent_id: None,
            labels: BTreeMap::from([("region".into(), "eu".into())]),
            created_at: at("2024-01-02T03:04:05Z"),
        },
        Organisation {
            id: id("0000b202-6bde-4e3e-8222-00011c769432"),
            name: "Bolt".into(),
            slug: "bolt".into(),
            plan: Plan::Team { seats: 25 },
            domains: vec![],
            roles: vec![],
            policy: Policy {
                require_two_factor: false,
                session_lifetime: Duration::from_secs(1800),
                allowed_networks: vec![],
                minimum_password_length: 10,
            },
            parent_id: Some(id("0000b101-5def-4f1f-8111-00011adbe219")),
            labels: BTreeMap::new(),
            created_at: at("2024-08-19T14:00:30Z"),
        },
        Organisation {
            id: id("0000b303-79cd-4d5d-8333-00011e11464b"),
            name: "Cora Labs".into(),
            slug: "cora-labs".into(),
            plan: Plan::Free,
            domains: vec![Domain {
                name: "cora.example".into(),
                is_primary: true,
                verified_at: Some(at("2025-03-03T03:03:03Z")),
            }],
            roles: vec![Role {
                name: "owner".into(),
                built_in: true,
                permissions: vec![Permission {
                    resource: "everything".into(),
                    actions: vec![Action::Delete],
                    effect: Effect::Allow,
                }],
            }],
            policy: Policy {
                require_two_factor: true,
                session_lifetime: Duration::from_secs(45),
                allowed_networks: vec!["192.0.2.0/24".into()],
                minimum_password_length: 8,
            },
            parent_id: Some(id("0000b202-6bde-4e3e-8222-00011c769432")),
            labels: BTreeMap::from([("region".into(), "us".into()), ("pilot".into(), "yes".into())]),
            created_at: at("2025-03-02T20:20:20Z"),
        },
        Organisation {
            id: id("0000b404-87bc-4c7c-8444-00011fabf864"),
            name: "Dune".into(),
            slug: "dune".into(),
            plan: Plan::Team { seats: 7 },
            domains: vec![],
            roles: vec![],
            policy: Policy {
                require_two_factor: false,
                session_lifetime: Duration::from_secs(8100),
                allowed_networks: vec![],
                minimum_password_length: 12,
            },
            parent_id: None,
            labels: BTreeMap::new(),
            created_at: at("2025-09-09T09:09:09Z"),
        },
        Organisation {
            id: id("0000b505-95ab-4b9b-8555-00012146aa7d"),
            name: "Elm".into(),
            slug: "elm".into(),
            plan: Plan::Free,
            domains: vec![],
            roles: vec![],
            policy: Policy {
                require_two_factor: true,
                session_lifetime: Duration::from_secs(1200),
                allowed_networks: vec!["172.16.0.0/12".into()],
                minimum_password_length: 9,
            },
            parent_id: Some(id("0000b303-79cd-4d5d-8333-00011e11464b")),
            labels: BTreeMap::from([("tier".into(), "trial".into())]),
            created_at: at("2025-10-01T11:12:13Z"),
        },
        Organisation {
            id: id("0000b606-a39a-4aba-8666-000122e15c96"),
            name: "Fjord".into(),
            slug: "fjord".into(),
            plan: Plan::Enterprise {
                seats: 1200,
                contract_until: day("2028-01-15"),
                support: Support::BusinessHours,
            },
            domains: vec![],
            roles: vec![],
            policy: Policy {
                require_two_factor: true,
                session_lifetime: Duration::from_secs(43200),
                allowed_networks: vec![],
                minimum_password_length: 16,
            },
            parent_id: None,
            labels: BTreeMap::from([("region".into(), "no".into())]),
            created_at: at("2025-11-11T16:17:18Z"),
        },
    ]
}
