//! The devices there are.

use std::collections::BTreeMap;
use std::time::Duration;

use super::device_types::{
    Calibration, Channel, Device, DeviceKind, GeoPoint, Placement, Quantity, Range, Version,
};
use crate::literal::{at, day, id};

/// In the order of their numbers.
pub fn all() -> Vec<Device> {
    vec![
        Device {
            id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            serial: "WX-0007".into(),
            mac_address: "00:1b:44:11:3a:b7".into(),
            kind: DeviceKind::WeatherStation,
            firmware: Version { major: 2, minor: 14, patch: 0 },
            placement: Placement::Outdoors {
                point: GeoPoint { latitude: 47.37, longitude: 8.54 },
                elevation_metres: Some(408.5),
            },
            installed_on: day("2024-05-17"),
            last_seen_at: Some(at("2026-02-01T12:00:00.250Z")),
            channels: vec![
                Channel {
                    number: 0,
                    quantity: Quantity::Temperature,
                    unit: "°C".into(),
                    range: Some(Range { low: -40.5, high: 85.25 }),
                    sampling_interval: Duration::from_secs(10),
                },
                Channel {
                    number: 1,
                    quantity: Quantity::RelativeHumidity,
                    unit: "%".into(),
                    range: None,
                    sampling_interval: Duration::from_secs(60),
                },
            ],
            calibrations: vec![Calibration {
                at: at("2025-05-17T09:00:00Z"),
                performed_by: "lab 3".into(),
                offset: -0.15,
                gain: 1.002,
                points: vec![(0.4, 0.25), (99.1, 99.15)],
            }],
            tags: vec!["roof".into(), "north".into()],
            battery_percent: Some(87.5),
            labels: BTreeMap::from([("site".into(), "zurich".into()), ("owner".into(), "meteo".into())]),
        },
        Device {
            id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            serial: "AQ-0112".into(),
            mac_address: "00:1b:44:22:9c:01".into(),
            kind: DeviceKind::AirMonitor,
            firmware: Version { major: 1, minor: 0, patch: 9 },
            placement: Placement::Indoors { building: "H2".into(), floor: -1, room: Some("B.07".into()) },
            installed_on: day("2025-01-09"),
            last_seen_at: None,
            channels: vec![Channel {
                number: 4,
                quantity: Quantity::FineDust,
                unit: "µg/m³".into(),
                range: Some(Range { low: 0.5, high: 999.9 }),
                sampling_interval: Duration::from_secs(90),
            }],
            calibrations: vec![],
            tags: vec![],
            battery_percent: None,
            labels: BTreeMap::new(),
        },
        Device {
            id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            serial: "TR-0555".into(),
            mac_address: "00:1b:44:33:00:ff".into(),
            kind: DeviceKind::Tracker,
            firmware: Version { major: 0, minor: 9, patch: 31 },
            placement: Placement::OnVehicle {
                plate: "ZH 1234".into(),
                route: vec![
                    GeoPoint { latitude: 46.95, longitude: 7.45 },
                    GeoPoint { latitude: 46.2, longitude: 6.15 },
                ],
            },
            installed_on: day("2025-11-30"),
            last_seen_at: Some(at("2026-02-02T13:30:05Z")),
            channels: vec![],
            calibrations: vec![Calibration {
                at: at("2025-12-01T08:30:00Z"),
                performed_by: "field".into(),
                offset: 0.05,
                gain: 0.998,
                points: vec![],
            }],
            tags: vec!["van".into()],
            battery_percent: Some(12.25),
            labels: BTreeMap::from([("site".into(), "bern".into())]),
        },
        Device {
            id: id("00001404-27bc-4c7c-8444-00001ffc5864"),
            serial: "WX-0008".into(),
            mac_address: "00:1b:44:44:12:34".into(),
            kind: DeviceKind::WeatherStation,
            firmware: Version { major: 2, minor: 15, patch: 1 },
            placement: Placement::Outdoors {
                point: GeoPoint { latitude: 46.02, longitude: 7.75 },
                elevation_metres: None,
            },
            installed_on: day("2023-08-01"),
            last_seen_at: Some(at("2026-02-03T00:00:00.007Z")),
            channels: vec![Channel {
                number: 2,
                quantity: Quantity::Temperature,
                unit: "K".into(),
                range: Some(Range { low: 200.5, high: 350.75 }),
                sampling_interval: Duration::from_secs(3600),
            }],
            calibrations: vec![],
            tags: vec![],
            battery_percent: Some(3.5),
            labels: BTreeMap::new(),
        },
        Device {
            id: id("00001505-35ab-4b9b-8555-000021970a7d"),
            serial: "AQ-0113".into(),
            mac_address: "00:1b:44:55:56:78".into(),
            kind: DeviceKind::AirMonitor,
            firmware: Version { major: 1, minor: 1, patch: 2 },
            placement: Placement::Indoors { building: "H3".into(), floor: 0, room: None },
            installed_on: day("2025-02-10"),
            last_seen_at: Some(at("2026-02-04T04:04:04Z")),
            channels: vec![],
            calibrations: vec![],
            tags: vec!["lab".into(), "door".into()],
            battery_percent: None,
            labels: BTreeMap::from([("site".into(), "basel".into())]),
        },
        Device {
            id: id("00001606-439a-4aba-8666-00002331bc96"),
            serial: "TR-0556".into(),
            mac_address: "00:1b:44:66:9a:bc".into(),
            kind: DeviceKind::Tracker,
            firmware: Version { major: 0, minor: 10, patch: 4 },
            placement: Placement::OnVehicle { plate: "BE 9".into(), route: vec![] },
            installed_on: day("2026-01-20"),
            last_seen_at: Some(at("2026-02-05T05:05:05.900Z")),
            channels: vec![],
            calibrations: vec![],
            tags: vec![],
            battery_percent: Some(64.75),
            labels: BTreeMap::new(),
        },
    ]
}
