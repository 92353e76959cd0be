//! The sessions there are.

use std::time::Duration;

use super::session_types::{Device, Ending, Factor, KnowledgeMethod, Session, System};
use crate::literal::{at, id, ip};

/// In the order of their numbers.
pub fn all() -> Vec<Session> {
    vec![
        Session {
            id: id("0000d101-3def-4f1f-8111-00014dff0219"),
            user_id: id("0000a101-6def-4f1f-8111-0001014a5219"),
            device: Device { system: System::MacOs, browser: Some("Firefox 146".into()), model: None },
            ip_address: ip("203.0.113.9"),
            factors: vec![
                Factor::Knowledge { method: KnowledgeMethod::Password },
                Factor::Possession { device_name: "blue key".into(), attested: true },
            ],
            token_digest: vec![0xfb, 0xef, 0xfe, 0x00, 0x01, 0x02],
            idle_timeout: Duration::from_secs(900),
            started_at: at("2026-01-10T06:20:00Z"),
            expires_at: at("2026-01-10T14:20:00Z"),
            ending: Some(Ending::SignedOut { at: at("2026-01-10T12:00:07Z") }),
        },
        Session {
            id: id("0000d202-4bde-4e3e-8222-00014f99b432"),
            user_id: id("0000a303-89cd-4d5d-8333-0001047fb64b"),
            device: Device { system: System::Linux, browser: None, model: Some("T14".into()) },
            ip_address: ip("2001:db8::17"),
            factors: vec![Factor::Inherence { sensor: "fingerprint".into() }],
            token_digest: vec![0xde, 0xad, 0xbe, 0xef],
            idle_timeout: Duration::from_secs(90),
            started_at: at("2026-01-11T23:59:58Z"),
            expires_at: at("2026-01-12T07:59:58Z"),
            ending: Some(Ending::Revoked {
                at: at("2026-01-12T01:02:03Z"),
                revoked_by: id("0000a101-6def-4f1f-8111-0001014a5219"),
                reason: "Lost laptop.".into(),
            }),
        },
        Session {
            id: id("0000d303-59cd-4d5d-8333-00015134664b"),
            user_id: id("0000a101-6def-4f1f-8111-0001014a5219"),
            device: Device {
                system: System::Windows,
                browser: Some("Edge 143".into()),
                model: Some("Surface 9".into()),
            },
            ip_address: ip("198.51.100.4"),
            factors: vec![
                Factor::Knowledge { method: KnowledgeMethod::Pin },
                Factor::Inherence { sensor: "face".into() },
            ],
            token_digest: vec![0xff, 0xff, 0xff, 0xff],
            idle_timeout: Duration::from_secs(3600),
            started_at: at("2026-01-13T08:00:00Z"),
            expires_at: at("2026-01-13T16:00:00Z"),
            ending: None,
        },
        Session {
            id: id("0000d404-67bc-4c7c-8444-000152cf1864"),
            user_id: id("0000a202-7bde-4e3e-8222-000102e50432"),
            device: Device { system: System::Linux, browser: Some("curl".into()), model: None },
            ip_address: ip("192.0.2.200"),
            factors: vec![Factor::Possession { device_name: "phone".into(), attested: false }],
            token_digest: vec![0x73, 0x6f, 0x6d, 0x65, 0x74, 0x68, 0x69, 0x6e, 0x67],
            idle_timeout: Duration::from_secs(20),
            started_at: at("2026-01-14T10:10:10Z"),
            expires_at: at("2026-01-14T18:10:10Z"),
            ending: Some(Ending::TimedOut { at: at("2026-01-14T10:30:30Z") }),
        },
        Session {
            id: id("0000d505-75ab-4b9b-8555-00015469ca7d"),
            user_id: id("0000a303-89cd-4d5d-8333-0001047fb64b"),
            device: Device {
                system: System::MacOs,
                browser: Some("Safari 26".into()),
                model: Some("Air".into()),
            },
            ip_address: ip("203.0.113.80"),
            factors: vec![],
            token_digest: vec![0x80, 0x80, 0x80],
            idle_timeout: Duration::from_secs(600),
            started_at: at("2026-01-15T05:00:00Z"),
            expires_at: at("2026-01-15T13:00:00Z"),
            ending: Some(Ending::TimedOut { at: at("2026-01-15T05:25:00Z") }),
        },
        Session {
            id: id("0000d606-839a-4aba-8666-000156047c96"),
            user_id: id("0000a202-7bde-4e3e-8222-000102e50432"),
            device: Device { system: System::Windows, browser: None, model: Some("X1".into()) },
            ip_address: ip("192.0.2.33"),
            factors: vec![],
            token_digest: vec![0x3e, 0x3e, 0x3f, 0x3f],
            idle_timeout: Duration::from_secs(300),
            started_at: at("2026-01-16T21:21:21Z"),
            expires_at: at("2026-01-17T05:21:21Z"),
            ending: Some(Ending::Revoked {
                at: at("2026-01-16T22:22:22Z"),
                revoked_by: id("0000a303-89cd-4d5d-8333-0001047fb64b"),
                reason: "Shared.".into(),
            }),
        },
        Session {
            id: id("0000d707-9189-49d9-8777-0001579f2eaf"),
            user_id: id("0000a101-6def-4f1f-8111-0001014a5219"),
            device: Device { system: System::Linux, browser: Some("Firefox 147".into()), model: None },
            ip_address: ip("203.0.113.10"),
            factors: vec![],
            token_digest: vec![0x00, 0xff, 0x00, 0xff],
            idle_timeout: Duration::from_secs(1500),
            started_at: at("2026-01-18T01:01:01Z"),
            expires_at: at("2026-01-18T09:01:01Z"),
            ending: Some(Ending::SignedOut { at: at("2026-01-18T02:02:02Z") }),
        },
    ]
}
