//! Values in another structure: wrapped, as lists, as objects, as numbers, or not at all.

mod containers;

use chrono::{DateTime, TimeZone, Utc};
use serde::Serialize;

use crate::written;

#[derive(Serialize)]
struct UserId(u64);

#[derive(Serialize)]
struct Owned {
    id: &'static str,
    owner: UserId,
}

#[derive(Serialize)]
struct Rented {
    id: &'static str,
    owner: UserId,
}

#[derive(Serialize)]
struct Guest {
    id: &'static str,
    nickname: Option<&'static str>,
    age: Option<u32>,
}

#[derive(Serialize)]
struct Named {
    id: &'static str,
    name: (&'static str,),
}

#[derive(Serialize)]
struct Marked {
    id: &'static str,
    point: (i32, &'static str),
}

#[derive(Serialize)]
struct Point(i32, &'static str);

#[derive(Serialize)]
struct Placed {
    id: &'static str,
    point: Point,
}

#[derive(Serialize)]
enum Command {
    Move(i32, i32),
    Quit { code: i32 },
}

#[derive(Serialize)]
enum Outcome {
    Code(i32),
    Note { body: &'static str, lines: u32 },
}

#[derive(Serialize)]
enum Gate {
    Closed {},
    Open { by: &'static str },
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Low,
    Mid,
    High,
}

#[derive(Serialize)]
struct Alarm {
    id: &'static str,
    level: Level,
}

#[derive(Serialize)]
struct Person {
    name: &'static str,
    floor: u32,
}

#[derive(Serialize)]
struct Room {
    id: &'static str,
    owner: Person,
}

#[derive(Serialize)]
struct Failure {
    id: &'static str,
    reason: String,
}

#[derive(Serialize)]
struct Ping;

#[derive(Serialize)]
struct Pinged {
    id: &'static str,
    ping: Ping,
}

#[derive(Serialize)]
struct Options {
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u32>,
}

#[derive(Serialize)]
struct Job {
    id: &'static str,
    options: Options,
}

#[derive(Serialize)]
struct Sight {
    at: DateTime<Utc>,
    by: &'static str,
}

#[derive(Serialize)]
struct Seen {
    id: &'static str,
    seen: Sight,
}

fn failure(id: &'static str, why: &'static str) -> Failure {
    Failure { id, reason: std::io::Error::other(why).to_string() }
}

fn seen(id: &'static str, day: u32, hour: u32, minute: u32, by: &'static str) -> Seen {
    let at = Utc.with_ymd_and_hms(2024, 5, day, hour, minute, 0).single().expect("it is a time");
    Seen { id, seen: Sight { at, by } }
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "struct-newtype-transparent" => written(&[
            Owned { id: "1", owner: UserId(5) },
            Owned { id: "2", owner: UserId(8) },
            Owned { id: "3", owner: UserId(13) },
        ]),
        "struct-newtype-transparent--bare" => written(&[
            Rented { id: "1", owner: UserId(5) },
            Rented { id: "2", owner: UserId(8) },
            Rented { id: "3", owner: UserId(13) },
        ]),
        "sql-null-wrapper" => written(&[
            Guest { id: "1", nickname: Some("bee"), age: Some(31) },
            Guest { id: "2", nickname: None, age: Some(47) },
            Guest { id: "3", nickname: Some("fox"), age: None },
            Guest { id: "4", nickname: None, age: None },
        ]),
        "scalar-vs-singleton-list--one-value" => written(&[
            Named { id: "1", name: ("ann",) },
            Named { id: "2", name: ("bob",) },
            Named { id: "3", name: ("eve",) },
        ]),
        "tuple-array-vs-object" => written(&[
            Marked { id: "1", point: (1, "a") },
            Marked { id: "2", point: (2, "b") },
            Marked { id: "3", point: (3, "c") },
        ]),
        "tuple-array-vs-object--record" => written(&[
            Placed { id: "1", point: Point(1, "a") },
            Placed { id: "2", point: Point(2, "b") },
            Placed { id: "3", point: Point(3, "c") },
        ]),
        "enum-tuple-variant-array" => written(&[
            Command::Move(1, 2),
            Command::Quit { code: 9 },
            Command::Move(5, 7),
            Command::Quit { code: 8 },
            Command::Move(3, 4),
        ]),
        "enum-newtype-variant" => written(&[
            Outcome::Code(5),
            Outcome::Note { body: "a", lines: 1 },
            Outcome::Code(8),
            Outcome::Note { body: "b", lines: 2 },
            Outcome::Code(13),
        ]),
        "enum-unit-variant-shape" => written(&[
            Gate::Closed {},
            Gate::Open { by: "ann" },
            Gate::Closed {},
            Gate::Open { by: "bob" },
        ]),
        "enum-int-vs-string" => written(&[
            Alarm { id: "1", level: Level::Low },
            Alarm { id: "2", level: Level::High },
            Alarm { id: "3", level: Level::Mid },
            Alarm { id: "4", level: Level::Low },
        ]),
        "map-class-lost--class" => written(&[
            Room { id: "1", owner: Person { name: "ann", floor: 1 } },
            Room { id: "2", owner: Person { name: "bob", floor: 2 } },
            Room { id: "3", owner: Person { name: "eve", floor: 3 } },
        ]),
        "error-value-empty" => {
            written(&[failure("1", "disk full"), failure("2", "timeout"), failure("3", "no route")])
        }
        "struct-unit-null" => written(&[
            Pinged { id: "1", ping: Ping },
            Pinged { id: "2", ping: Ping },
            Pinged { id: "3", ping: Ping },
        ]),
        "omitempty-struct-kept" => written(&[
            Job { id: "1", options: Options { depth: None } },
            Job { id: "2", options: Options { depth: Some(3) } },
            Job { id: "3", options: Options { depth: None } },
        ]),
        "struct-embed-marshaler-hijack" => written(&[
            seen("1", 1, 10, 0, "ann"),
            seen("2", 2, 11, 30, "bob"),
            seen("3", 3, 12, 45, "eve"),
        ]),
        _ => containers::samples(drift),
    }
}
