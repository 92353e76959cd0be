//! What was done, by whom, and what became of it.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditEvent {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    pub sequence: u64,
    pub actor: Actor,
    pub action: AuditAction,
    pub target: Target,
    pub changes: Vec<Change>,
    pub request: Request,
    pub outcome: Outcome,
    pub severity: Severity,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Actor {
    User {
        user_id: Uuid,
        #[serde(skip_serializing_if = "Option::is_none")]
        session_id: Option<Uuid>,
    },
    Service {
        name: String,
    },
    Anonymous,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AuditAction {
    RoleGranted,
    UserInvited,
    PolicyChanged,
}

#[derive(Serialize)]
pub struct Target {
    pub kind: TargetKind,
    pub id: Uuid,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum TargetKind {
    User,
    Role,
    Organisation,
}

#[derive(Serialize)]
pub struct Change {
    pub field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub method: String,
    pub path: String,
    pub ip_address: IpAddr,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Outcome {
    Succeeded,
    Denied {
        reason: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        required_role: Option<String>,
    },
    Failed {
        error: String,
        attempts: u32,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    Info,
    Warning,
    Critical,
}
