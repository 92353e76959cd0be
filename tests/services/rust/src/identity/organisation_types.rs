//! Organisations with their plans, roles and rules.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use uuid::Uuid;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    pub id: Uuid,
    pub name: String,
    pub slug: String,
    pub plan: Plan,
    pub domains: Vec<Domain>,
    pub roles: Vec<Role>,
    pub policy: Policy,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Uuid>,
    pub labels: BTreeMap<String, String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Plan {
    Free,
    Team { seats: u32 },
    Enterprise { seats: u32, contract_until: NaiveDate, support: Support },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Support {
    BusinessHours,
    AroundTheClock,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Domain {
    pub name: String,
    pub is_primary: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Role {
    pub name: String,
    pub built_in: bool,
    pub permissions: Vec<Permission>,
}

#[derive(Serialize)]
pub struct Permission {
    pub resource: String,
    pub actions: Vec<Action>,
    pub effect: Effect,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Action {
    Read,
    Write,
    Delete,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    Allow,
    Deny,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    pub require_two_factor: bool,
    pub session_lifetime: Duration,
    pub allowed_networks: Vec<String>,
    pub minimum_password_length: u32,
}
