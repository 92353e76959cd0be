//! Orders and what becomes of them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// An order as it came in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Order {
    pub order_id: String,
    #[serde(with = "chrono::serde::ts_milliseconds")]
    pub placed_at: DateTime<Utc>,
    pub gift_note: Option<String>,
    pub state: State,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub enum State {
    Open,
    /// It is on its way.
    #[serde(rename = "Sent")]
    InTransit,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    pub article: String, // its number
    #[serde(rename = "n", default)] // few
    pub count: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Refund {
    Voucher { code: String },
    Transfer(Transfer),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Transfer {
    pub iban_number: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "t", content = "c", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Event {
    WasShipped { after: Duration, by_van: bool },
    WasLost,
}
