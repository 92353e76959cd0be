//! What the identity service speaks of.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub id: Uuid,
    pub email: String,
    pub display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<Url>,
    pub state: UserState,
    pub locale: String,
    pub credentials: Vec<Credential>,
    pub grants: Vec<Grant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sign_in: Option<SignIn>,
    pub attributes: BTreeMap<String, String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum UserState {
    Active,
    Invited,
    LockedOut,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Credential {
    Password { algorithm: Algorithm, changed_at: DateTime<Utc>, must_change: bool },
    Passkey { credential_id: Vec<u8>, sign_count: u32, transports: Vec<Transport>, added_at: DateTime<Utc> },
    SocialLogin { provider: Provider, subject: String, scopes: Vec<String> },
    RecoveryCodes { remaining: u32 },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Algorithm {
    Argon2id,
    Bcrypt,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Transport {
    Usb,
    Nfc,
    #[allow(dead_code)]
    Internal,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Provider {
    Google,
    GitHub,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Grant {
    pub role: String,
    pub scope: Scope,
    pub granted_at: DateTime<Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub granted_by: Option<Uuid>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Scope {
    Everywhere,
    Organisation { organisation_id: Uuid },
    Project { project_id: Uuid, inherited: bool },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SignIn {
    pub at: DateTime<Utc>,
    pub ip_address: IpAddr,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

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
