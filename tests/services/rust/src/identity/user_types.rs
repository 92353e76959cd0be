//! Users, how they sign in, and what they may do.

use std::collections::BTreeMap;
use std::net::IpAddr;

use chrono::{DateTime, Utc};
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
