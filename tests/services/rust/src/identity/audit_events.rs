//! The audit events there are.

use super::audit_types::{
    Actor, AuditAction, AuditEvent, Change, Outcome, Request, Severity, Target, TargetKind,
};
use crate::literal::{at, id, ip};

/// In the order of their numbers.
pub fn all() -> Vec<AuditEvent> {
    vec![
        AuditEvent {
            id: id("0000e101-2def-4f1f-8111-000167909219"),
            at: at("2026-01-10T06:21:00.120Z"),
            sequence: 90001,
            actor: Actor::User {
                user_id: id("0000a101-6def-4f1f-8111-0001014a5219"),
                session_id: Some(id("0000d101-3def-4f1f-8111-00014dff0219")),
            },
            action: AuditAction::RoleGranted,
            target: Target { kind: TargetKind::User, id: id("0000a202-7bde-4e3e-8222-000102e50432") },
            changes: vec![Change { field: "role".into(), before: None, after: Some("editor".into()) }],
            request: Request {
                method: "POST".into(),
                path: "/users/2/grants".into(),
                ip_address: ip("203.0.113.9"),
                request_id: Some(id("0000f101-1def-4f1f-8111-000181222219")),
            },
            outcome: Outcome::Succeeded,
            severity: Severity::Warning,
        },
        AuditEvent {
            id: id("0000e202-3bde-4e3e-8222-0001692b4432"),
            at: at("2026-01-10T07:00:00Z"),
            sequence: 90002,
            actor: Actor::Service { name: "provisioner".into() },
            action: AuditAction::UserInvited,
            target: Target { kind: TargetKind::Organisation, id: id("0000b101-5def-4f1f-8111-00011adbe219") },
            changes: vec![],
            request: Request {
                method: "PUT".into(),
                path: "/organisations/1/users".into(),
                ip_address: ip("10.0.0.12"),
                request_id: None,
            },
            outcome: Outcome::Denied {
                reason: "Seats are used up.".into(),
                required_role: Some("owner".into()),
            },
            severity: Severity::Info,
        },
        AuditEvent {
            id: id("0000e303-49cd-4d5d-8333-00016ac5f64b"),
            at: at("2026-01-11T08:15:30.457Z"),
            sequence: 90005,
            actor: Actor::Anonymous,
            action: AuditAction::PolicyChanged,
            target: Target { kind: TargetKind::Role, id: id("0000f909-8d67-4817-8999-00018df7b2e1") },
            changes: vec![
                Change {
                    field: "session_lifetime".into(),
                    before: Some("PT8H".into()),
                    after: Some("PT4H".into()),
                },
                Change { field: "note".into(), before: Some("old".into()), after: None },
            ],
            request: Request {
                method: "DELETE".into(),
                path: "/roles/9".into(),
                ip_address: ip("198.51.100.3"),
                request_id: Some(id("0000f303-39cd-4d5d-8333-00018457864b")),
            },
            outcome: Outcome::Failed { error: "Store is read-only.".into(), attempts: 3 },
            severity: Severity::Critical,
        },
        AuditEvent {
            id: id("0000e404-57bc-4c7c-8444-00016c60a864"),
            at: at("2026-01-12T09:00:00.500Z"),
            sequence: 90010,
            actor: Actor::User { user_id: id("0000a303-89cd-4d5d-8333-0001047fb64b"), session_id: None },
            action: AuditAction::UserInvited,
            target: Target { kind: TargetKind::User, id: id("0000a101-6def-4f1f-8111-0001014a5219") },
            changes: vec![],
            request: Request {
                method: "GET".into(),
                path: "/users/1".into(),
                ip_address: ip("2001:db8::17"),
                request_id: None,
            },
            outcome: Outcome::Denied { reason: "No such role.".into(), required_role: None },
            severity: Severity::Info,
        },
        AuditEvent {
            id: id("0000e505-65ab-4b9b-8555-00016dfb5a7d"),
            at: at("2026-01-13T10:00:01Z"),
            sequence: 90011,
            actor: Actor::Service { name: "sweeper".into() },
            action: AuditAction::RoleGranted,
            target: Target { kind: TargetKind::Role, id: id("0000f808-7f78-48f8-8888-00018c5d00c8") },
            changes: vec![],
            request: Request {
                method: "POST".into(),
                path: "/sweep".into(),
                ip_address: ip("10.0.0.13"),
                request_id: None,
            },
            outcome: Outcome::Failed { error: "Timed out.".into(), attempts: 1 },
            severity: Severity::Critical,
        },
        AuditEvent {
            id: id("0000e606-739a-4aba-8666-00016f960c96"),
            at: at("2026-01-14T11:11:11.011Z"),
            sequence: 90020,
            actor: Actor::Anonymous,
            action: AuditAction::PolicyChanged,
            target: Target { kind: TargetKind::Organisation, id: id("0000b202-6bde-4e3e-8222-00011c769432") },
            changes: vec![],
            request: Request {
                method: "PUT".into(),
                path: "/policy".into(),
                ip_address: ip("192.0.2.1"),
                request_id: None,
            },
            outcome: Outcome::Succeeded,
            severity: Severity::Warning,
        },
    ]
}
