//! Lists, sets, flags and maps in another structure.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Serialize, Serializer};

use crate::written;

#[derive(Serialize)]
struct Tagged {
    id: &'static str,
    tags: Vec<&'static str>,
}

#[derive(Serialize)]
struct Mixer {
    id: &'static str,
    levels: Vec<u8>,
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
        let all = [(Self::READ, "read"), (Self::WRITE, "write"), (Self::SHARE, "share")];
        let names: Vec<_> =
            all.iter().filter(|(bit, _)| self.0 & bit != 0).map(|(_, name)| *name).collect();
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

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "scalar-vs-singleton-list" => written(&[
            Tagged { id: "1", tags: vec!["new"] },
            Tagged { id: "2", tags: vec!["red", "blue"] },
            Tagged { id: "3", tags: vec!["old"] },
            Tagged { id: "4", tags: vec!["used"] },
        ]),
        "tuple-array-vs-object--typed-array" => written(&[
            Mixer { id: "1", levels: vec![7, 20] },
            Mixer { id: "2", levels: vec![5] },
            Mixer { id: "3", levels: vec![9, 11, 200] },
        ]),
        "enum-flags" => written(&[
            Grant { id: "1", rights: Rights(Rights::READ) },
            Grant { id: "2", rights: Rights(Rights::READ | Rights::SHARE) },
            Grant { id: "3", rights: Rights(0) },
            Grant { id: "4", rights: Rights(Rights::WRITE | Rights::SHARE) },
            Grant { id: "5", rights: Rights(Rights::WRITE) },
        ]),
        "set-encoding" | "set-encoding--true" => written(&[
            Token { id: "1", scopes: ["mail"].into() },
            Token { id: "2", scopes: ["read", "write"].into() },
            Token { id: "3", scopes: BTreeSet::new() },
            Token { id: "4", scopes: ["admin", "post"].into() },
        ]),
        "set-order" => written(&[
            Board { id: "1", ranks: [3, 1, 2].into() },
            Board { id: "2", ranks: [5].into() },
            Board { id: "3", ranks: [7, 4, 6].into() },
            Board { id: "4", ranks: [11, 10].into() },
        ]),
        "map-class-lost" => written(&[
            Quota { id: "1", limits: [("cpu", 2)].into() },
            Quota { id: "2", limits: [("ram", 8), ("disk", 3)].into() },
            Quota { id: "3", limits: BTreeMap::new() },
            Quota { id: "4", limits: [("net", 5)].into() },
        ]),
        "map-composite-key" => written(&[
            Sheet { id: "1", cells: vec![((1, 2), 7)] },
            Sheet { id: "2", cells: vec![((3, 4), 8), ((5, 6), 9)] },
            Sheet { id: "3", cells: vec![((10, 11), 12)] },
        ]),
        "map-composite-key--joined" => written(&[
            JoinedSheet { id: "1", cells: [(Cell(1, 2), 7)].into() },
            JoinedSheet { id: "2", cells: [(Cell(3, 4), 8), (Cell(5, 6), 9)].into() },
            JoinedSheet { id: "3", cells: [(Cell(10, 11), 12)].into() },
        ]),
        "map-nonstring-key" => written(&[
            RateTable { id: "1", rates: [(Weight(2.0), 7), (Weight(2.5), 9)].into() },
            RateTable { id: "2", rates: [(Weight(4.0), 1)].into() },
            RateTable { id: "3", rates: [(Weight(8.0), 3), (Weight(1.5), 5)].into() },
        ]),
        "map-nonstring-key--flag" => written(&[
            Ballot { id: "1", votes: [(true, 7), (false, 2)].into() },
            Ballot { id: "2", votes: [(true, 1)].into() },
            Ballot { id: "3", votes: [(false, 3)].into() },
        ]),
        _ => vec![],
    }
}
