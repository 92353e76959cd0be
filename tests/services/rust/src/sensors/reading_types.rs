//! Readings and the batches they come in.

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::device_types::GeoPoint;

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
