//! Devices, where they are and what they measure.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
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
