//! The batches there are.

use super::device_types::GeoPoint;
use super::reading_types::{Batch, Reading, Signal};
use crate::literal::{at, id};

/// In the order of their numbers.
pub fn all() -> Vec<Batch> {
    vec![
        Batch {
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            sequence: 7001,
            sent_at: at("2026-02-01T12:00:00.250Z"),
            readings: vec![
                Reading::Temperature { channel: 0, at: at("2026-02-01T11:59:50Z"), celsius: -3.25 },
                Reading::Humidity { channel: 1, at: at("2026-02-01T11:59:51.500Z"), percent: 81.5 },
                Reading::Contact { channel: 9, at: at("2026-02-01T11:59:52Z"), is_open: true },
            ],
            signal: Signal { rssi_dbm: -97, snr_db: 7.25, gateway: Some("gw-4".into()) },
            checksum: vec![0xfb, 0xff, 0x01],
        },
        Batch {
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            sequence: 7002,
            sent_at: at("2026-02-01T12:05:00Z"),
            readings: vec![
                Reading::Particulates {
                    channel: 4,
                    at: at("2026-02-01T12:04:30.125Z"),
                    pm_2_5: 8.4,
                    pm_10: 15.9,
                },
                Reading::Particulates { channel: 5, at: at("2026-02-01T12:04:31Z"), pm_2_5: 0.7, pm_10: 1.3 },
            ],
            signal: Signal { rssi_dbm: -60, snr_db: 11.5, gateway: None },
            checksum: vec![0x00, 0x00, 0xff],
        },
        Batch {
            device_id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            sequence: 7003,
            sent_at: at("2026-02-02T13:30:05Z"),
            readings: vec![
                Reading::Position {
                    at: at("2026-02-02T13:30:00Z"),
                    point: GeoPoint { latitude: 46.31, longitude: 6.22 },
                    accuracy_metres: Some(4.5),
                },
                Reading::Contact { channel: 2, at: at("2026-02-02T13:30:01Z"), is_open: false },
                Reading::Temperature { channel: 1, at: at("2026-02-02T13:30:02.750Z"), celsius: 5.75 },
                Reading::Position {
                    at: at("2026-02-02T13:30:03Z"),
                    point: GeoPoint { latitude: 46.32, longitude: 6.23 },
                    accuracy_metres: None,
                },
                Reading::Humidity { channel: 3, at: at("2026-02-02T13:30:04Z"), percent: 40.25 },
            ],
            signal: Signal { rssi_dbm: -110, snr_db: -2.5, gateway: Some("gw-9".into()) },
            checksum: vec![0x3f, 0x3f, 0x3f],
        },
        Batch {
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            sequence: 7004,
            sent_at: at("2026-02-03T00:00:00.007Z"),
            readings: vec![],
            signal: Signal { rssi_dbm: -88, snr_db: 3.75, gateway: None },
            checksum: vec![0xab, 0xcd],
        },
        Batch {
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            sequence: 7005,
            sent_at: at("2026-02-04T08:00:00Z"),
            readings: vec![],
            signal: Signal { rssi_dbm: -71, snr_db: 9.5, gateway: Some("gw-2".into()) },
            checksum: vec![0xfe, 0xfe],
        },
    ]
}
