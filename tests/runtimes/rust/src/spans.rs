//! Durations, months and weekdays, decimals, and how exactly numbers and texts are carried.

use std::time::Duration;

use chrono::{Month, TimeDelta, Weekday};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::written;

#[derive(Serialize)]
struct Retry {
    id: &'static str,
    wait: Duration,
}

#[derive(Serialize)]
struct Delay {
    id: &'static str,
    wait: TimeDelta,
}

#[derive(Serialize)]
struct Lease {
    id: &'static str,
    lease: String,
}

#[derive(Serialize)]
struct Skew {
    id: &'static str,
    drift: String,
}

#[derive(Serialize)]
struct Season {
    id: &'static str,
    month: Month,
}

#[derive(Serialize)]
struct Shift {
    id: &'static str,
    day: Weekday,
}

#[derive(Serialize)]
struct Quote {
    id: &'static str,
    price: Decimal,
}

#[derive(Serialize)]
struct Gauge {
    id: &'static str,
    reading: f64,
}

#[derive(Serialize)]
struct Parcel {
    id: &'static str,
    serial: u64,
}

#[derive(Serialize)]
struct Guest {
    id: &'static str,
    name: String,
}

#[derive(Serialize)]
struct Exam {
    id: &'static str,
    grade: char,
}

#[derive(Serialize)]
struct Puzzle {
    id: &'static str,
    word: &'static [u8],
}

#[derive(Serialize)]
struct Share {
    id: &'static str,
    ratio: f64,
}

/// A text that arrived in UTF-16.
fn decoded(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "duration-unit" => written(&[
            Retry { id: "1", wait: Duration::from_millis(1500) },
            Retry { id: "2", wait: Duration::from_secs(90) },
            Retry { id: "3", wait: Duration::from_millis(7_200_250) },
        ]),
        "duration-unit--of-milliseconds" => written(&[
            Delay { id: "1", wait: TimeDelta::milliseconds(1500) },
            Delay { id: "2", wait: TimeDelta::milliseconds(90_125) },
            Delay { id: "3", wait: TimeDelta::milliseconds(-2250) },
        ]),
        "duration-text-dialect" => written(&[
            Lease { id: "1", lease: TimeDelta::hours(26).to_string() },
            Lease { id: "2", lease: TimeDelta::hours(9600).to_string() },
            Lease { id: "3", lease: TimeDelta::milliseconds(178_201_500).to_string() },
        ]),
        "duration-text-dialect--below-zero" => written(&[
            Skew { id: "1", drift: TimeDelta::seconds(-90).to_string() },
            Skew { id: "2", drift: TimeDelta::milliseconds(-2500).to_string() },
            Skew { id: "3", drift: TimeDelta::seconds(3605).to_string() },
        ]),
        "calendar-enum" | "enum-variant-case--month" => written(&[
            Season { id: "1", month: Month::January },
            Season { id: "2", month: Month::March },
            Season { id: "3", month: Month::December },
        ]),
        "calendar-enum--weekday" => written(&[
            Shift { id: "1", day: Weekday::Mon },
            Shift { id: "2", day: Weekday::Sun },
            Shift { id: "3", day: Weekday::Thu },
        ]),
        "decimal-string-vs-number--decimal" => written(&[
            Quote { id: "1", price: Decimal::new(110, 2) },
            Quote { id: "2", price: Decimal::new(2_599, 2) },
            Quote { id: "3", price: Decimal::new(-50, 2) },
        ]),
        "decimal-scale-lost" => written(&[
            Quote { id: "1", price: Decimal::new(110, 2).normalize() },
            Quote { id: "2", price: Decimal::new(10_000, 2).normalize() },
            Quote { id: "3", price: Decimal::new(-50, 2).normalize() },
        ]),
        "float-f32-widened" => written(&[
            Gauge { id: "1", reading: 0.1_f32.into() },
            Gauge { id: "2", reading: 19.99_f32.into() },
            Gauge { id: "3", reading: (-2.7_f32).into() },
        ]),
        "int-beyond-2p53" => written(&[
            Parcel { id: "1", serial: 9_007_199_254_740_993 },
            Parcel { id: "2", serial: u64::MAX },
            Parcel { id: "3", serial: 1_234_567_890_123_456_789 },
            Parcel { id: "4", serial: 42 },
        ]),
        "string-normalisation" => written(&[
            Guest { id: "1", name: "Zo\u{eb}".into() },
            Guest { id: "2", name: "\u{c5}sa".into() },
            Guest { id: "3", name: "Ann".into() },
        ]),
        "string-char-vs-number" => written(&[
            Exam { id: "1", grade: 'é' },
            Exam { id: "2", grade: 'A' },
            Exam { id: "3", grade: '猫' },
        ]),
        "string-char-vs-number--letters" => written(&[
            Puzzle { id: "1", word: b"abc" },
            Puzzle { id: "2", word: "été".as_bytes() },
            Puzzle { id: "3", word: b"z" },
        ]),
        "string-invalid-utf8-encode" => written(&[
            Guest { id: "1", name: decoded(&[0x61, 0xd800, 0x62]) },
            Guest { id: "2", name: decoded(&[0xdc00]) },
            Guest { id: "3", name: decoded(&[0x63, 0xd83d]) },
        ]),
        "float-nan-inf--text" => written(&[
            Share { id: "1", ratio: f64::NAN },
            Share { id: "2", ratio: 0.5 },
            Share { id: "3", ratio: f64::NAN },
        ]),
        _ => vec![],
    }
}
