//! What the sensor service speaks of.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

#[derive(Serialize)]
pub struct Device {
    pub id: Uuid,
    pub serial: String,
    pub mac_address: String,
    pub kind: DeviceKind,
    pub firmware: Version,
    pub placement: Placement,
    pub installed_on: NaiveDate,
    pub last_seen_at: Option<DateTime<Utc>>,
    pub channels: Vec<Channel>,
    pub calibrations: Vec<Calibration>,
    pub tags: Vec<String>,
    pub battery_percent: Option<f64>,
    pub labels: BTreeMap<String, String>,
}

#[derive(Serialize)]
pub enum DeviceKind {
    WeatherStation,
    AirMonitor,
    Tracker,
}

#[derive(Serialize)]
pub struct Version {
    pub major: u16,
    pub minor: u16,
    pub patch: u16,
}

#[derive(Serialize)]
pub enum Placement {
    Outdoors { point: GeoPoint, elevation_metres: Option<f64> },
    Indoors { building: String, floor: i16, room: Option<String> },
    OnVehicle { plate: String, route: Vec<GeoPoint> },
}

#[derive(Serialize)]
pub struct GeoPoint {
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Serialize)]
pub struct Channel {
    pub number: u16,
    pub quantity: Quantity,
    pub unit: String,
    pub range: Option<Range>,
    pub sampling_interval: Duration,
}

#[derive(Serialize)]
pub enum Quantity {
    Temperature,
    RelativeHumidity,
    FineDust,
}

#[derive(Serialize)]
pub struct Range {
    pub low: f64,
    pub high: f64,
}

#[derive(Serialize)]
pub struct Calibration {
    pub at: DateTime<Utc>,
    pub performed_by: String,
    pub offset: f64,
    pub gain: f64,
    /// Raw value, true value.
    pub points: Vec<(f64, f64)>,
}

#[derive(Serialize)]
pub struct Batch {
    pub device_id: Uuid,
    pub sequence: u64,
    pub sent_at: DateTime<Utc>,
    pub readings: Vec<Reading>,
    pub signal: Signal,
    pub checksum: Vec<u8>,
}

#[derive(Serialize)]
pub enum Reading {
    Temperature { channel: u16, at: DateTime<Utc>, celsius: f64 },
    Humidity { channel: u16, at: DateTime<Utc>, percent: f64 },
    Particulates { channel: u16, at: DateTime<Utc>, pm_2_5: f64, pm_10: f64 },
    Contact { channel: u16, at: DateTime<Utc>, is_open: bool },
    Position { at: DateTime<Utc>, point: GeoPoint, accuracy_metres: Option<f64> },
}

#[derive(Serialize)]
pub struct Signal {
    pub rssi_dbm: i16,
    pub snr_db: f64,
    pub gateway: Option<String>,
}

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
