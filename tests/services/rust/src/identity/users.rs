//! The users there are.

use std::collections::BTreeMap;

use super::user_types::{Algorithm, Credential, Grant, Provider, Scope, SignIn, Transport, User, UserState};
use crate::literal::{at, id, ip, url};

/// In the order of their numbers.
pub fn all() -> Vec<User> {
    vec![
        User {
            id: id("0000a101-6def-4f1f-8111-0001014a5219"),
            email: "mira@acme.example".into(),
            display_name: "Mira K.".into(),
            avatar_url: Some(url("https://img.example.com/mira.png")),
            state: UserState::Active,
            locale: "en-GB".into(),
            credentials: vec![
                Credential::Password {
                    algorithm: Algorithm::Argon2id,
                    changed_at: at("2025-05-01T10:00:00Z"),
                    must_change: false,
                },
                Credential::Passkey {
                    credential_id: vec![0xde, 0xad, 0xbe, 0xef, 0xff],
                    sign_count: 41,
                    transports: vec![Transport::Usb, Transport::Nfc],
                    added_at: at("2025-05-02T11:30:00Z"),
                },
                Credential::RecoveryCodes { remaining: 8 },
            ],
            grants: vec![
                Grant {
                    role: "auditor".into(),
                    scope: Scope::Everywhere,
                    granted_at: at("2025-05-03T09:00:00Z"),
                    granted_by: Some(id("0000a202-7bde-4e3e-8222-000102e50432")),
                },
                Grant {
                    role: "editor".into(),
                    scope: Scope::Organisation {
                        organisation_id: id("0000b101-5def-4f1f-8111-00011adbe219"),
                    },
                    granted_at: at("2025-05-04T09:00:01Z"),
                    granted_by: None,
                },
            ],
            last_sign_in: Some(SignIn {
                at: at("2026-01-10T06:20:00Z"),
                ip_address: ip("203.0.113.9"),
                country: Some("GB".into()),
            }),
            attributes: BTreeMap::from([("team".into(), "blue".into()), ("costCentre".into(), "77".into())]),
            created_at: at("2025-04-30T08:00:00Z"),
        },
        User {
            id: id("0000a202-7bde-4e3e-8222-000102e50432"),
            email: "noor@bolt.example".into(),
            display_name: "Noor".into(),
            avatar_url: None,
            state: UserState::Invited,
            locale: "nl".into(),
            credentials: vec![],
            grants: vec![],
            last_sign_in: None,
            attributes: BTreeMap::new(),
            created_at: at("2025-06-15T12:34:56Z"),
        },
        User {
            id: id("0000a303-89cd-4d5d-8333-0001047fb64b"),
            email: "olek@cora.example".into(),
            display_name: "Olek W.".into(),
            avatar_url: None,
            state: UserState::LockedOut,
            locale: "pl-PL".into(),
            credentials: vec![
                Credential::SocialLogin {
                    provider: Provider::GitHub,
                    subject: "583231".into(),
                    scopes: vec!["read".into(), "email".into()],
                },
                Credential::Passkey {
                    credential_id: vec![0x01, 0x02, 0xff, 0xfa],
                    sign_count: 0,
                    transports: vec![],
                    added_at: at("2025-07-01T00:00:09Z"),
                },
                Credential::SocialLogin {
                    provider: Provider::Google,
                    subject: "1090".into(),
                    scopes: vec![],
                },
            ],
            grants: vec![Grant {
                role: "owner".into(),
                scope: Scope::Project {
                    project_id: id("0000c101-4def-4f1f-8111-0001346d7219"),
                    inherited: true,
                },
                granted_at: at("2025-07-02T03:04:05Z"),
                granted_by: Some(id("0000a101-6def-4f1f-8111-0001014a5219")),
            }],
            last_sign_in: Some(SignIn {
                at: at("2026-01-11T23:59:58Z"),
                ip_address: ip("2001:db8::17"),
                country: None,
            }),
            attributes: BTreeMap::from([("team".into(), "red".into())]),
            created_at: at("2025-06-30T17:00:03Z"),
        },
        User {
            id: id("0000a404-97bc-4c7c-8444-0001061a6864"),
            email: "pia@acme.example".into(),
            display_name: "Pia".into(),
            avatar_url: Some(url("https://img.example.com/pia.png")),
            state: UserState::Active,
            locale: "de".into(),
            credentials: vec![
                Credential::Password {
                    algorithm: Algorithm::Bcrypt,
                    changed_at: at("2024-12-24T18:00:00Z"),
                    must_change: true,
                },
                Credential::RecoveryCodes { remaining: 0 },
            ],
            grants: vec![
                Grant {
                    role: "reader".into(),
                    scope: Scope::Project {
                        project_id: id("0000c202-5bde-4e3e-8222-000136082432"),
                        inherited: false,
                    },
                    granted_at: at("2024-12-25T10:10:10Z"),
                    granted_by: Some(id("0000a303-89cd-4d5d-8333-0001047fb64b")),
                },
                Grant {
                    role: "billing".into(),
                    scope: Scope::Everywhere,
                    granted_at: at("2024-12-26T11:11:11Z"),
                    granted_by: None,
                },
                Grant {
                    role: "editor".into(),
                    scope: Scope::Organisation {
                        organisation_id: id("0000b202-6bde-4e3e-8222-00011c769432"),
                    },
                    granted_at: at("2024-12-27T12:12:12Z"),
                    granted_by: Some(id("0000a202-7bde-4e3e-8222-000102e50432")),
                },
            ],
            last_sign_in: Some(SignIn {
                at: at("2026-01-12T09:09:09Z"),
                ip_address: ip("198.51.100.77"),
                country: Some("DE".into()),
            }),
            attributes: BTreeMap::from([("desk".into(), "4b".into()), ("team".into(), "blue".into())]),
            created_at: at("2024-12-23T07:06:05Z"),
        },
    ]
}
