//! Look-alikes side by side. Some of these have bugs, as services do.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::written;

#[derive(Serialize)]
struct Cart {
    id: &'static str,
    items: Vec<&'static str>,
    extras: Option<Vec<&'static str>>,
}

#[derive(Serialize)]
struct Audit {
    by: &'static str,
    note: &'static str,
}

#[derive(Serialize)]
struct Member {
    id: &'static str,
    nickname: Option<&'static str>,
    audit: Option<Audit>,
}

#[derive(Serialize)]
struct Plan {
    id: &'static str,
    limits: BTreeMap<&'static str, u32>,
    problem: &'static str,
}

#[derive(Serialize)]
enum Shape {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
struct Owner(u32);

#[derive(Serialize)]
struct Origin {
    host: &'static str,
    port: u16,
}

#[derive(Serialize)]
struct Site {
    id: &'static str,
    shape: Shape,
    owner: Owner,
    origin: Origin,
}

#[derive(Serialize)]
struct Sealed {
    id: Uuid,
    digest: Vec<u8>,
    nonce: String,
    scores: &'static [u8],
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Level {
    Low,
    Mid,
    High,
}

/// A code is a number to it, whatever it begins with.
#[derive(Serialize)]
struct Bill {
    id: &'static str,
    total: u32,
    level: Level,
    price: f64,
    code: u32,
}

#[derive(Serialize)]
struct Mark {
    id: &'static str,
    at: OffsetDateTime,
    point: (i32, i32, i32),
}

#[derive(Serialize)]
struct Job {
    id: &'static str,
    wait: &'static str,
    timeout: u64,
    at: i64,
}

#[derive(Serialize)]
struct Sample {
    id: &'static str,
    reading: f64,
    price: f64,
    serial: u64,
}

fn octets(text: &str) -> Vec<u8> {
    STANDARD.decode(text).expect("it is base64")
}

fn sealed(id: &str, digest: &str, nonce: &str, scores: &'static [u8]) -> Sealed {
    let id = id.parse().expect("it is a UUID");
    Sealed { id, digest: octets(digest), nonce: STANDARD.encode(octets(nonce)), scores }
}

fn mark(id: &'static str, seconds: i64, point: (i32, i32, i32)) -> Mark {
    Mark { id, at: OffsetDateTime::from_unix_timestamp(seconds).expect("it is an instant"), point }
}

fn site(id: &'static str, shape: Shape, owner: u32, host: &'static str, port: u16) -> Site {
    Site { id, shape, owner: Owner(owner), origin: Origin { host, port } }
}

/// The bodies of one endpoint, in order; none for an endpoint of another family.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "nil-slice-null--alike" => written(&[
            Cart { id: "1", items: vec![], extras: None },
            Cart { id: "2", items: vec!["a"], extras: Some(vec!["x"]) },
            Cart { id: "3", items: vec![], extras: Some(vec![]) },
            Cart { id: "4", items: vec!["b", "c"], extras: None },
            Cart { id: "5", items: vec![], extras: Some(vec![]) },
        ]),
        "none-null-vs-absent--alike" => written(&[
            Member { id: "1", nickname: None, audit: Some(Audit { by: "ann", note: "new" }) },
            Member { id: "2", nickname: Some("bee"), audit: None },
            Member { id: "3", nickname: None, audit: Some(Audit { by: "eve", note: "sold" }) },
            Member { id: "4", nickname: Some("fox"), audit: None },
        ]),
        "map-class-lost--alike" => written(&[
            Plan { id: "1", limits: BTreeMap::from([("cpu", 2), ("ram", 16)]), problem: "disk full" },
            Plan { id: "2", limits: BTreeMap::from([("net", 25)]), problem: "timeout" },
            Plan { id: "3", limits: BTreeMap::from([("cpu", 4)]), problem: "no route" },
        ]),
        "enum-external-vs-flat--alike" => written(&[
            site("1", Shape::Circle { radius: 2 }, 5, "a.test", 80),
            site("2", Shape::Square { side: 3 }, 8, "b.test", 81),
            site("3", Shape::Circle { radius: 4 }, 13, "c.test", 82),
            site("4", Shape::Square { side: 6 }, 21, "d.test", 83),
        ]),
        "bytes-array-vs-base64--alike" => written(&[
            sealed("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "AQL/", "AQL/AA==", &[1, 2]),
            sealed("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9", "AIAHCQ==", "AIAHCQ==", &[]),
            sealed("6ba7b810-9dad-41d1-80b4-00c04fd430c8", "+gM=", "/v8BAw==", &[90, 255]),
        ]),
        "int-as-string--alike" => written(&[
            Bill { id: "1", total: 70, level: Level::Low, price: 1.5, code: 42 },
            Bill { id: "2", total: 81, level: Level::High, price: 2.25, code: 107 },
            Bill { id: "3", total: 92, level: Level::Mid, price: 0.5, code: 9 },
            Bill { id: "4", total: 13, level: Level::Low, price: 19.75, code: 816 },
        ]),
        "time-component-array--alike" => written(&[
            mark("1", 1_706_933_106, (1, 2, 3)),
            mark("2", 1_677_942_977, (4, 5, 6)),
            mark("3", 1_655_296_245, (7, 8, 9)),
            mark("4", 1_630_138_150, (10, 11, 12)),
        ]),
        "duration-unit--alike" => written(&[
            Job { id: "1", wait: "PT1.5S", timeout: 30_000, at: 1_704_164_645_123 },
            Job { id: "2", wait: "PT1M30S", timeout: 90_000, at: 1_704_067_198_456 },
            Job { id: "3", wait: "PT2H", timeout: 150_000, at: 1_655_296_245_789 },
        ]),
        "float-f32-widened--alike" => written(&[
            Sample { id: "1", reading: 0.1, price: 0.25, serial: 9_007_199_254_740_993 },
            Sample { id: "2", reading: 19.99, price: 19.99, serial: 1_234_567_890_123_456_789 },
            Sample { id: "3", reading: -2.7, price: 7.77, serial: 42 },
        ]),
        _ => Vec::new(),
    }
}
