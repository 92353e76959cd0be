//! Values in another structure: wrapped, as lists, as objects, as numbers, or not at all.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, TimeZone, Utc};
use serde::{Serialize, Serializer};

use crate::written;

#[derive(Serialize)]
struct UserId(u64);

#[derive(Serialize)]
struct Owned {
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
struct Tagged {
    id: &'static str,
    tags: Vec<&'static str>,
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
struct Mixer {
    id: &'static str,
    levels: Vec<u8>,
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

/// Flags that are written as the bitflags crate writes them.
struct Rights(u8);

impl Rights {
    const READ: u8 = 1;
    const WRITE: u8 = 2;
    const SHARE: u8 = 4;
}

impl fmt::Display for Rights {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = [
            (Self::READ, "read"),
            (Self::WRITE, "write"),
            (Self::SHARE, "share"),
        ];
        let names: Vec<_> = all
            .iter()
            .filter(|(bit, _)| self.0 & bit != 0)
            .map(|(_, name)| *name)
            .collect();
        formatter.write_str(&names.join(" | "))
    }
}

impl Serialize for Rights {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[derive(Serialize)]
struct Grant {
    id: &'static str,
    rights: Rights,
}

#[derive(Serialize)]
struct Token {
    id: &'static str,
    scopes: BTreeSet<&'static str>,
}

#[derive(Serialize)]
struct Board {
    id: &'static str,
    ranks: BTreeSet<u32>,
}

#[derive(Serialize)]
struct Quota {
    id: &'static str,
    limits: BTreeMap<&'static str, u32>,
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
struct Sheet {
    id: &'static str,
    cells: Vec<((u32, u32), u32)>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Cell(u32, u32);

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{},{}", self.0, self.1))
    }
}

#[derive(Serialize)]
struct JoinedSheet {
    id: &'static str,
    cells: BTreeMap<Cell, u32>,
}

/// A float that can be the key of a map.
#[derive(Serialize)]
struct Weight(f64);

impl Ord for Weight {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Weight {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Weight {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Weight {}

#[derive(Serialize)]
struct RateTable {
    id: &'static str,
    rates: BTreeMap<Weight, u32>,
}

#[derive(Serialize)]
struct Ballot {
    id: &'static str,
    votes: BTreeMap<bool, u32>,
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
    Failure {
        id,
        reason: std::io::Error::other(why).to_string(),
    }
}

fn seen(id: &'static str, day: u32, hour: u32, minute: u32, by: &'static str) -> Seen {
    let at = Utc
        .with_ymd_and_hms(2024, 5, day, hour, minute, 0)
        .single()
        .expect("it is a time");
    Seen {
        id,
        seen: Sight { at, by },
    }
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "struct-newtype-transparent" | "struct-newtype-transparent--bare" => written(&[
            Owned {
                id: "1",
                owner: UserId(5),
            },
            Owned {
                id: "2",
                owner: UserId(8),
            },
            Owned {
                id: "3",
                owner: UserId(13),
            },
        ]),
        "sql-null-wrapper" => written(&[
            Guest {
                id: "1",
                nickname: Some("bee"),
                age: Some(31),
            },
            Guest {
                id: "2",
                nickname: None,
                age: Some(47),
            },
            Guest {
                id: "3",
                nickname: Some("fox"),
                age: None,
            },
            Guest {
                id: "4",
                nickname: None,
                age: None,
            },
        ]),
        "scalar-vs-singleton-list" => written(&[
            Tagged {
                id: "1",
                tags: vec!["new"],
            },
            Tagged {
                id: "2",
                tags: vec!["red", "blue"],
            },
            Tagged {
                id: "3",
                tags: vec!["old"],
            },
            Tagged {
                id: "4",
                tags: vec!["used"],
            },
        ]),
        "scalar-vs-singleton-list--one-value" => written(&[
            Named {
                id: "1",
                name: ("ann",),
            },
            Named {
                id: "2",
                name: ("bob",),
            },
            Named {
                id: "3",
                name: ("eve",),
            },
        ]),
        "tuple-array-vs-object" => written(&[
            Marked {
                id: "1",
                point: (1, "a"),
            },
            Marked {
                id: "2",
                point: (2, "b"),
            },
            Marked {
                id: "3",
                point: (3, "c"),
            },
        ]),
        "tuple-array-vs-object--record" => written(&[
            Placed {
                id: "1",
                point: Point(1, "a"),
            },
            Placed {
                id: "2",
                point: Point(2, "b"),
            },
            Placed {
                id: "3",
                point: Point(3, "c"),
            },
        ]),
        "tuple-array-vs-object--typed-array" => written(&[
            Mixer {
                id: "1",
                levels: vec![7, 20],
            },
            Mixer {
                id: "2",
                levels: vec![5],
            },
            Mixer {
                id: "3",
                levels: vec![9, 11, 200],
            },
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
            Outcome::Note {
                body: "a",
                lines: 1,
            },
            Outcome::Code(8),
            Outcome::Note {
                body: "b",
                lines: 2,
            },
            Outcome::Code(13),
        ]),
        "enum-unit-variant-shape" => written(&[
            Gate::Closed {},
            Gate::Open { by: "ann" },
            Gate::Closed {},
            Gate::Open { by: "bob" },
        ]),
        "enum-int-vs-string" => written(&[
            Alarm {
                id: "1",
                level: Level::Low,
            },
            Alarm {
                id: "2",
                level: Level::High,
            },
            Alarm {
                id: "3",
                level: Level::Mid,
            },
            Alarm {
                id: "4",
                level: Level::Low,
            },
        ]),
        "enum-flags" => written(&[
            Grant {
                id: "1",
                rights: Rights(Rights::READ),
            },
            Grant {
                id: "2",
                rights: Rights(Rights::READ | Rights::SHARE),
            },
            Grant {
                id: "3",
                rights: Rights(0),
            },
            Grant {
                id: "4",
                rights: Rights(Rights::WRITE | Rights::SHARE),
            },
            Grant {
                id: "5",
                rights: Rights(Rights::WRITE),
            },
        ]),
        "set-encoding" | "set-encoding--true" => written(&[
            Token {
                id: "1",
                scopes: ["mail"].into(),
            },
            Token {
                id: "2",
                scopes: ["read", "write"].into(),
            },
            Token {
                id: "3",
                scopes: BTreeSet::new(),
            },
            Token {
                id: "4",
                scopes: ["admin", "post"].into(),
            },
        ]),
        "set-order" => written(&[
            Board {
                id: "1",
                ranks: [3, 1, 2].into(),
            },
            Board {
                id: "2",
                ranks: [5].into(),
            },
            Board {
                id: "3",
                ranks: [7, 4, 6].into(),
            },
            Board {
                id: "4",
                ranks: [11, 10].into(),
            },
        ]),
        "map-class-lost" => written(&[
            Quota {
                id: "1",
                limits: [("cpu", 2)].into(),
            },
            Quota {
                id: "2",
                limits: [("ram", 8), ("disk", 3)].into(),
            },
            Quota {
                id: "3",
                limits: BTreeMap::new(),
            },
            Quota {
                id: "4",
                limits: [("net", 5)].into(),
            },
        ]),
        "map-class-lost--class" => written(&[
            Room {
                id: "1",
                owner: Person {
                    name: "ann",
                    floor: 1,
                },
            },
            Room {
                id: "2",
                owner: Person {
                    name: "bob",
                    floor: 2,
                },
            },
            Room {
                id: "3",
                owner: Person {
                    name: "eve",
                    floor: 3,
                },
            },
        ]),
        "map-composite-key" => written(&[
            Sheet {
                id: "1",
                cells: vec![((1, 2), 7)],
            },
            Sheet {
                id: "2",
                cells: vec![((3, 4), 8), ((5, 6), 9)],
            },
            Sheet {
                id: "3",
                cells: vec![((10, 11), 12)],
            },
        ]),
        "map-composite-key--joined" => written(&[
            JoinedSheet {
                id: "1",
                cells: [(Cell(1, 2), 7)].into(),
            },
            JoinedSheet {
                id: "2",
                cells: [(Cell(3, 4), 8), (Cell(5, 6), 9)].into(),
            },
            JoinedSheet {
                id: "3",
                cells: [(Cell(10, 11), 12)].into(),
            },
        ]),
        "map-nonstring-key" => written(&[
            RateTable {
                id: "1",
                rates: [(Weight(2.0), 7), (Weight(2.5), 9)].into(),
            },
            RateTable {
                id: "2",
                rates: [(Weight(4.0), 1)].into(),
            },
            RateTable {
                id: "3",
                rates: [(Weight(8.0), 3), (Weight(1.5), 5)].into(),
            },
        ]),
        "map-nonstring-key--flag" => written(&[
            Ballot {
                id: "1",
                votes: [(true, 7), (false, 2)].into(),
            },
            Ballot {
                id: "2",
                votes: [(true, 1)].into(),
            },
            Ballot {
                id: "3",
                votes: [(false, 3)].into(),
            },
        ]),
        "error-value-empty" => written(&[
            failure("1", "disk full"),
            failure("2", "timeout"),
            failure("3", "no route"),
        ]),
        "struct-unit-null" => written(&[
            Pinged {
                id: "1",
                ping: Ping,
            },
            Pinged {
                id: "2",
                ping: Ping,
            },
            Pinged {
                id: "3",
                ping: Ping,
            },
        ]),
        "omitempty-struct-kept" => written(&[
            Job {
                id: "1",
                options: Options { depth: None },
            },
            Job {
                id: "2",
                options: Options { depth: Some(3) },
            },
            Job {
                id: "3",
                options: Options { depth: None },
            },
        ]),
        "struct-embed-marshaler-hijack" => written(&[
            seen("1", 1, 10, 0, "ann"),
            seen("2", 2, 11, 30, "bob"),
            seen("3", 3, 12, 45, "eve"),
        ]),
        _ => vec![],
    }
}
