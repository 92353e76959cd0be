//! Goods that come back, and what becomes of them.

use chrono::{DateTime, Utc};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

use super::money::Money;

#[derive(Serialize)]
pub struct Claim {
    pub id: Uuid,
    pub order_number: String,
    pub state: ClaimState,
    pub items: Vec<ClaimItem>,
    pub resolution: Option<Resolution>,
    pub photos: Vec<Url>,
    pub opened_at: DateTime<Utc>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    Opened,
    InReview,
    Settled,
}

#[derive(Serialize)]
pub struct ClaimItem {
    pub sku: String,
    pub quantity: u32,
    pub reason: ClaimReason,
    pub comment: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimReason {
    Damaged,
    WrongItem,
    ChangedMind,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Resolution {
    Refund { amount: Money, refunded_at: DateTime<Utc> },
    Exchange { order_number: String },
    Rejection { reason: String, r#final: bool },
}
