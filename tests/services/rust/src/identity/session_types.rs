//! Sessions and how they end.

use std::net::IpAddr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    pub id: Uuid,
    pub user_id: Uuid,
    pub device: Device,
    pub ip_address: IpAddr,
    pub factors: Vec<Factor>,
    pub token_digest: Vec<u8>,
    pub idle_timeout: Duration,
    pub started_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
}

#[derive(Serialize)]
pub struct Device {
    pub system: System,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum System {
    Linux,
    MacOs,
    Windows,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Factor {
    Knowledge { method: KnowledgeMethod },
    Possession { device_name: String, attested: bool },
    Inherence { sensor: String },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum KnowledgeMethod {
    Password,
    Pin,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Ending {
    SignedOut { at: DateTime<Utc> },
    TimedOut { at: DateTime<Utc> },
    Revoked { at: DateTime<Utc>, revoked_by: Uuid, reason: String },
}
