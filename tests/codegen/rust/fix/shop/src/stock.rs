//! What is in store.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::Weekday;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(Debug, Serialize, Deserialize)]
pub struct Point(i32, i32);

#[derive(Debug, Serialize, Deserialize)]
pub struct Weight(u32);

#[derive(Debug, Serialize, Deserialize)]
pub struct Sizes {
    pub width: u32,
    pub depth: u32,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Shelf {
    #[serde(with = "uuid::serde::simple")]
    pub id: Uuid,
    pub at: Point,
    pub weight: Weight,
    pub seal: [u8; 4],
    pub cells: Vec<((u32, u32), u32)>,
    #[serde(flatten)]
    pub sizes: Sizes,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Shift {
    pub day: Weekday,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause: Option<Duration>,
    pub waits: Vec<Duration>,
    pub limits: BTreeMap<String, Duration>,
    pub checked: Option<OffsetDateTime>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Probe {
    pub start: OffsetDateTime,
    pub day: time::Date,
    pub clock: time::Time,
    pub told: String,
    pub spans: (u8,),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Tree {
    pub leaf_name: String,
    pub below: Vec<Tree>,
}
