//! Numbers and texts, and how they are spelled.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::written;

#[derive(Serialize)]
struct Ratio {
    id: &'static str,
    ratio: f64,
}

#[derive(Serialize)]
struct Mass {
    id: &'static str,
    mass: f64,
}

#[derive(Serialize)]
struct Shift {
    id: &'static str,
    offset: f64,
}

#[derive(Serialize)]
struct Note {
    id: &'static str,
    note: &'static str,
}

#[derive(Serialize)]
struct Labelled {
    id: &'static str,
    labels: BTreeMap<&'static str, &'static str>,
}

#[derive(Serialize)]
struct Seating {
    id: &'static str,
    seats: BTreeMap<&'static str, u32>,
}

#[derive(Serialize)]
struct Track {
    id: &'static str,
    points: [u32; 2],
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "float-integral-dot-zero" => written(&[
            Ratio { id: "1", ratio: 1.0 },
            Ratio { id: "2", ratio: 200.0 },
            Ratio { id: "3", ratio: -3.0 },
        ]),
        "float-exponent-threshold" => written(&[
            Mass { id: "1", mass: 1e16 },
            Mass { id: "2", mass: 2.5e16 },
            Mass { id: "3", mass: 1e-6 },
        ]),
        "float-exponent-spelling" => written(&[
            Mass { id: "1", mass: 1e-7 },
            Mass { id: "2", mass: 2.5e-8 },
            Mass { id: "3", mass: 3e-9 },
        ]),
        "float-subnormal-java" => written(&[
            Mass { id: "1", mass: 5e-324 },
            Mass { id: "2", mass: 2e23 },
            Mass { id: "3", mass: 1e23 },
        ]),
        "float-negative-zero" => written(&[
            Shift { id: "1", offset: -0.0 },
            Shift { id: "2", offset: -0.0 },
            Shift { id: "3", offset: -0.0 },
        ]),
        "string-html-escape" => written(&[
            Note { id: "1", note: "a < b" },
            Note { id: "2", note: "x > y" },
            Note { id: "3", note: "r & d" },
        ]),
        "string-u2028-escape" => written(&[
            Note { id: "1", note: "é\u{2028}a" },
            Note { id: "2", note: "ü\u{2029}b" },
            Note { id: "3", note: "ß\u{2028}c" },
        ]),
        "string-nonascii-escape" => written(&[
            Note { id: "1", note: "Zoé" },
            Note { id: "2", note: "😀" },
            Note { id: "3", note: "日本" },
        ]),
        "string-control-escape" => written(&[
            Note { id: "1", note: "a\x7f" },
            Note { id: "2", note: "\x7fb" },
            Note { id: "3", note: "c\x7fd" },
        ]),
        "string-control-escape--upper-case" => written(&[
            Note { id: "1", note: "\x1b[1m" },
            Note { id: "2", note: "a\x0bc" },
            Note { id: "3", note: "\x1f\x1e" },
        ]),
        "map-order" => written(&[
            Labelled { id: "1", labels: BTreeMap::from([("zone", "eu"), ("app", "web")]) },
            Labelled { id: "2", labels: BTreeMap::from([("tier", "db"), ("node", "n7")]) },
            Labelled { id: "3", labels: BTreeMap::from([("role", "api"), ("env", "test")]) },
        ]),
        "map-integer-like-order" => written(&[
            Seating { id: "1", seats: BTreeMap::from([("row", 1), ("10", 2), ("9", 3)]) },
            Seating { id: "2", seats: BTreeMap::from([("box", 4), ("30", 5), ("4", 6)]) },
            Seating { id: "3", seats: BTreeMap::from([("bar", 7), ("200", 8), ("21", 9)]) },
        ]),
        "http-whitespace" => written(&[
            Track { id: "1", points: [10, 20] },
            Track { id: "2", points: [30, 40] },
            Track { id: "3", points: [50, 60] },
        ]),
        _ => vec![],
    }
}
