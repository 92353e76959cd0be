//! The alerts there are.

use std::time::Duration;

use super::alert_types::{Acknowledgement, Alert, Notification, Rule, Severity};
use super::device_types::{GeoPoint, Quantity};
use super::reading_types::Reading;
use crate::literal::{at, id, url};

/// In the order of their numbers.
pub fn all() -> Vec<Alert> {
    vec![
        Alert {
            id: id("00002101-edef-4f1f-8111-000034bdd219"),
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            severity: Severity::Critical,
            rule: Rule::Threshold { quantity: Quantity::Temperature, above: Some(30.5), below: None },
            raised_at: at("2026-02-01T12:00:01.100Z"),
            trigger: Some(Reading::Temperature {
                channel: 0,
                at: at("2026-02-01T12:00:00Z"),
                celsius: 31.25,
            }),
            acknowledgement: Some(Acknowledgement {
                by: "ines".into(),
                at: at("2026-02-01T12:10:00Z"),
                comment: Some("On my way.".into()),
            }),
            resolved_at: Some(at("2026-02-01T13:00:00Z")),
            notifications: vec![
                Notification::Email { to: "ops@example.com".into(), sent_at: at("2026-02-01T12:00:02Z") },
                Notification::Webhook {
                    url: url("https://hooks.example.com/a"),
                    attempts: 2,
                    last_status: Some(502),
                },
            ],
        },
        Alert {
            id: id("00002202-fbde-4e3e-8222-000036588432"),
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            severity: Severity::Notice,
            rule: Rule::Silence { longest: Duration::from_secs(900) },
            raised_at: at("2026-02-02T02:00:00Z"),
            trigger: None,
            acknowledgement: None,
            resolved_at: None,
            notifications: vec![],
        },
        Alert {
            id: id("00002303-09cd-4d5d-8333-000037f3364b"),
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            severity: Severity::Warning,
            rule: Rule::RateOfChange { quantity: Quantity::FineDust, per_minute: 2.5 },
            raised_at: at("2026-02-03T03:33:33.330Z"),
            trigger: Some(Reading::Particulates {
                channel: 4,
                at: at("2026-02-03T03:33:00Z"),
                pm_2_5: 88.8,
                pm_10: 120.6,
            }),
            acknowledgement: Some(Acknowledgement {
                by: "jon".into(),
                at: at("2026-02-03T03:40:00Z"),
                comment: None,
            }),
            resolved_at: None,
            notifications: vec![
                Notification::TextMessage {
                    number: "+41 44 555 01 02".into(),
                    sent_at: at("2026-02-03T03:33:35Z"),
                },
                Notification::Webhook {
                    url: url("https://hooks.example.com/b"),
                    attempts: 0,
                    last_status: None,
                },
            ],
        },
        Alert {
            id: id("00002404-17bc-4c7c-8444-0000398de864"),
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            severity: Severity::Notice,
            rule: Rule::Threshold { quantity: Quantity::RelativeHumidity, above: None, below: Some(20.25) },
            raised_at: at("2026-02-04T04:44:44Z"),
            trigger: Some(Reading::Humidity { channel: 1, at: at("2026-02-04T04:44:40Z"), percent: 19.75 }),
            acknowledgement: Some(Acknowledgement {
                by: "lea".into(),
                at: at("2026-02-04T04:50:00Z"),
                comment: None,
            }),
            resolved_at: Some(at("2026-02-04T05:00:00.600Z")),
            notifications: vec![Notification::TextMessage {
                number: "+41 44 555 01 03".into(),
                sent_at: at("2026-02-04T04:44:45Z"),
            }],
        },
        Alert {
            id: id("00002505-25ab-4b9b-8555-00003b289a7d"),
            device_id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            severity: Severity::Warning,
            rule: Rule::Silence { longest: Duration::from_secs(5400) },
            raised_at: at("2026-02-05T05:55:55Z"),
            trigger: Some(Reading::Position {
                at: at("2026-02-05T05:50:00Z"),
                point: GeoPoint { latitude: 46.4, longitude: 6.5 },
                accuracy_metres: Some(12.5),
            }),
            acknowledgement: Some(Acknowledgement {
                by: "kim".into(),
                at: at("2026-02-05T06:00:00Z"),
                comment: Some("Tunnel.".into()),
            }),
            resolved_at: None,
            notifications: vec![Notification::Email {
                to: "fleet@example.com".into(),
                sent_at: at("2026-02-05T05:56:00Z"),
            }],
        },
        Alert {
            id: id("00002606-339a-4aba-8666-00003cc34c96"),
            device_id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            severity: Severity::Critical,
            rule: Rule::RateOfChange { quantity: Quantity::Temperature, per_minute: -1.25 },
            raised_at: at("2026-02-06T06:06:06Z"),
            trigger: Some(Reading::Contact { channel: 2, at: at("2026-02-06T06:06:00Z"), is_open: false }),
            acknowledgement: None,
            resolved_at: None,
            notifications: vec![],
        },
    ]
}
