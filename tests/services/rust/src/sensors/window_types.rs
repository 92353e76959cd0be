//! What a device measured in a span of time.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::device_types::Quantity;

#[derive(Serialize)]
pub struct Window {
    pub device_id: Uuid,
    pub quantity: Quantity,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub bucket_width: Duration,
    pub buckets: Vec<Bucket>,
    pub percentiles: BTreeMap<String, f64>,
    pub gaps: Vec<Gap>,
    pub trend: Trend,
    pub is_complete: bool,
}

#[derive(Serialize)]
pub struct Bucket {
    pub starts_at: DateTime<Utc>,
    pub count: u32,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub mean: Option<f64>,
}

#[derive(Serialize)]
pub struct Gap {
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    pub reason: GapReason,
}

#[derive(Serialize)]
pub enum GapReason {
    NoSignal,
    LowBattery,
    Maintenance,
}

#[derive(Serialize)]
pub enum Trend {
    Rising { per_hour: f64 },
    Falling { per_hour: f64 },
    Steady,
}
