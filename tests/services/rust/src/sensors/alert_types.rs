//! Rules that were broken, and who was told.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

use super::device_types::Quantity;
use super::reading_types::Reading;

#[derive(Serialize)]
pub struct Alert {
    pub id: Uuid,
    pub device_id: Uuid,
    pub severity: Severity,
    pub rule: Rule,
    pub raised_at: DateTime<Utc>,
    pub trigger: Option<Reading>,
    pub acknowledgement: Option<Acknowledgement>,
    pub resolved_at: Option<DateTime<Utc>>,
    pub notifications: Vec<Notification>,
}

#[derive(Serialize)]
pub enum Severity {
    Notice,
    Warning,
    Critical,
}

#[derive(Serialize)]
pub enum Rule {
    Threshold { quantity: Quantity, above: Option<f64>, below: Option<f64> },
    RateOfChange { quantity: Quantity, per_minute: f64 },
    Silence { longest: Duration },
}

#[derive(Serialize)]
pub struct Acknowledgement {
    pub by: String,
    pub at: DateTime<Utc>,
    pub comment: Option<String>,
}

#[derive(Serialize)]
pub enum Notification {
    Email { to: String, sent_at: DateTime<Utc> },
    TextMessage { number: String, sent_at: DateTime<Utc> },
    Webhook { url: Url, attempts: u32, last_status: Option<u16> },
}
