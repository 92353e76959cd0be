//! The windows there are.

use std::collections::BTreeMap;
use std::time::Duration;

use super::device_types::Quantity;
use super::window_types::{Bucket, Gap, GapReason, Trend, Window};
use crate::literal::{at, id};

/// In the order of their numbers.
pub fn all() -> Vec<Window> {
    vec![
        Window {
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            quantity: Quantity::Temperature,
            starts_at: at("2026-02-01T00:00:00Z"),
            ends_at: at("2026-02-02T00:00:00Z"),
            bucket_width: Duration::from_secs(43200),
            buckets: vec![
                Bucket {
                    starts_at: at("2026-02-01T00:00:00Z"),
                    count: 4300,
                    minimum: Some(-6.5),
                    maximum: Some(2.25),
                    mean: Some(-1.125),
                },
                Bucket {
                    starts_at: at("2026-02-01T12:00:00Z"),
                    count: 0,
                    minimum: None,
                    maximum: None,
                    mean: None,
                },
            ],
            percentiles: BTreeMap::from([("p50".into(), -1.5), ("p95".into(), 1.75)]),
            gaps: vec![Gap {
                from: at("2026-02-01T12:00:00Z"),
                until: at("2026-02-02T00:00:00Z"),
                reason: GapReason::NoSignal,
            }],
            trend: Trend::Rising { per_hour: 0.25 },
            is_complete: false,
        },
        Window {
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            quantity: Quantity::FineDust,
            starts_at: at("2026-02-02T00:00:00Z"),
            ends_at: at("2026-02-02T01:00:00Z"),
            bucket_width: Duration::from_secs(1200),
            buckets: vec![Bucket {
                starts_at: at("2026-02-02T00:20:00Z"),
                count: 13,
                minimum: Some(3.5),
                maximum: Some(9.75),
                mean: Some(6.1),
            }],
            percentiles: BTreeMap::new(),
            gaps: vec![],
            trend: Trend::Steady,
            is_complete: true,
        },
        Window {
            device_id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            quantity: Quantity::RelativeHumidity,
            starts_at: at("2026-02-03T00:00:00Z"),
            ends_at: at("2026-02-03T06:00:00Z"),
            bucket_width: Duration::from_secs(5400),
            buckets: vec![],
            percentiles: BTreeMap::from([("p99".into(), 93.5)]),
            gaps: vec![
                Gap {
                    from: at("2026-02-03T00:00:00Z"),
                    until: at("2026-02-03T04:30:00Z"),
                    reason: GapReason::LowBattery,
                },
                Gap {
                    from: at("2026-02-03T04:30:00Z"),
                    until: at("2026-02-03T06:00:00Z"),
                    reason: GapReason::Maintenance,
                },
            ],
            trend: Trend::Falling { per_hour: 3.75 },
            is_complete: false,
        },
        Window {
            device_id: id("00001101-fdef-4f1f-8111-00001b2c4219"),
            quantity: Quantity::Temperature,
            starts_at: at("2026-02-04T00:00:00Z"),
            ends_at: at("2026-02-04T00:30:00Z"),
            bucket_width: Duration::from_secs(45),
            buckets: vec![Bucket {
                starts_at: at("2026-02-04T00:00:45Z"),
                count: 9,
                minimum: Some(11.5),
                maximum: Some(12.25),
                mean: Some(11.9),
            }],
            percentiles: BTreeMap::from([("p50".into(), 11.875)]),
            gaps: vec![],
            trend: Trend::Steady,
            is_complete: true,
        },
        Window {
            device_id: id("00001202-0bde-4e3e-8222-00001cc6f432"),
            quantity: Quantity::FineDust,
            starts_at: at("2026-02-05T00:00:00Z"),
            ends_at: at("2026-02-05T02:00:00Z"),
            bucket_width: Duration::from_secs(300),
            buckets: vec![],
            percentiles: BTreeMap::new(),
            gaps: vec![],
            trend: Trend::Rising { per_hour: 7.5 },
            is_complete: false,
        },
        Window {
            device_id: id("00001303-19cd-4d5d-8333-00001e61a64b"),
            quantity: Quantity::RelativeHumidity,
            starts_at: at("2026-02-06T00:00:00Z"),
            ends_at: at("2026-02-06T03:00:00Z"),
            bucket_width: Duration::from_secs(30),
            buckets: vec![],
            percentiles: BTreeMap::new(),
            gaps: vec![],
            trend: Trend::Falling { per_hour: 1.5 },
            is_complete: false,
        },
    ]
}
