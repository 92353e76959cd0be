//! Records, unions, enumerations, absence and the notation of numbers and flags.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::written;

#[derive(Serialize)]
struct Cart {
    id: &'static str,
    items: Vec<&'static str>,
}

#[derive(Serialize)]
struct Pod {
    id: &'static str,
    labels: BTreeMap<&'static str, &'static str>,
}

#[derive(Serialize)]
struct Counter {
    id: &'static str,
    count: u32,
    note: &'static str,
    active: bool,
}

#[derive(Serialize)]
struct Account {
    id: &'static str,
    balance: i64,
}

#[derive(Serialize)]
struct Payment {
    id: &'static str,
    paid: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Profile {
    user_name: &'static str,
    created_by: &'static str,
}

#[derive(Serialize)]
struct Person {
    name: &'static str,
    nickname: Option<&'static str>,
}

#[derive(Serialize)]
struct Address {
    street: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    floor: Option<u32>,
}

#[derive(Serialize)]
enum Shape {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum State {
    InReview,
    Closed,
}

#[derive(Serialize)]
struct Ticket {
    id: &'static str,
    state: State,
}

#[derive(Serialize)]
struct Price {
    id: &'static str,
    price: f64,
}

#[derive(Serialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Internal {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Untagged {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
struct Refusal {
    id: &'static str,
    #[serde(rename = "message")]
    reason: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Standing {
    Active,
    #[serde(rename = "banned")]
    Suspended,
}

#[derive(Serialize)]
struct Member {
    id: &'static str,
    standing: Standing,
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "nil-slice-null" => written(&[
            Cart { id: "1", items: vec![] },
            Cart { id: "2", items: vec!["a"] },
            Cart { id: "3", items: vec![] },
        ]),
        "nil-map-null" => written(&[
            Pod { id: "1", labels: BTreeMap::new() },
            Pod { id: "2", labels: BTreeMap::from([("app", "web")]) },
            Pod { id: "3", labels: BTreeMap::new() },
        ]),
        "omitempty-drops-zero" => written(&[
            Counter { id: "1", count: 0, note: "", active: false },
            Counter { id: "2", count: 3, note: "n", active: true },
            Counter { id: "3", count: 0, note: "", active: false },
        ]),
        "int-as-string" => written(&[
            Account { id: "1", balance: 9_007_199_254_740_993 },
            Account { id: "2", balance: -5 },
            Account { id: "3", balance: 0 },
        ]),
        "bool-as-string" => written(&[
            Payment { id: "1", paid: true },
            Payment { id: "2", paid: false },
            Payment { id: "3", paid: true },
        ]),
        "key-case-style" => written(&[
            Profile { user_name: "ann", created_by: "root" },
            Profile { user_name: "bob", created_by: "ann" },
            Profile { user_name: "eve", created_by: "bob" },
        ]),
        "none-null-vs-absent" => written(&[
            Person { name: "a", nickname: None },
            Person { name: "b", nickname: Some("bee") },
            Person { name: "c", nickname: None },
        ]),
        "absent-as-zero" => written(&[
            Address { street: "s", floor: None },
            Address { street: "t", floor: Some(2) },
            Address { street: "u", floor: None },
        ]),
        "enum-external-vs-internal" => written(&[
            Shape::Circle { radius: 2 },
            Shape::Square { side: 3 },
            Shape::Circle { radius: 5 },
            Shape::Square { side: 7 },
        ]),
        "decimal-string-vs-number" => written(&[
            Price { id: "1", price: 1.5 },
            Price { id: "2", price: 2.25 },
            Price { id: "3", price: 0.5 },
        ]),
        "enum-external-vs-adjacent" => samples("enum-external-vs-internal"),
        "enum-internal-vs-adjacent" => written(&[
            Adjacent::Circle { radius: 2 },
            Adjacent::Square { side: 3 },
            Adjacent::Circle { radius: 5 },
            Adjacent::Square { side: 7 },
        ]),
        "enum-tag-key-name" => written(&[
            Internal::Circle { radius: 2 },
            Internal::Square { side: 3 },
            Internal::Circle { radius: 5 },
            Internal::Square { side: 7 },
        ]),
        "enum-untagged-vs-tagged" => written(&[
            Untagged::Circle { radius: 2 },
            Untagged::Square { side: 3 },
            Untagged::Circle { radius: 5 },
            Untagged::Square { side: 7 },
        ]),
        "key-renamed" => written(&[
            Refusal { id: "1", reason: "late" },
            Refusal { id: "2", reason: "full" },
            Refusal { id: "3", reason: "closed" },
        ]),
        "enum-variant-renamed" => written(&[
            Member { id: "1", standing: Standing::Active },
            Member { id: "2", standing: Standing::Suspended },
            Member { id: "3", standing: Standing::Active },
            Member { id: "4", standing: Standing::Suspended },
            Member { id: "5", standing: Standing::Suspended },
        ]),
        "enum-variant-case" => written(&[
            Ticket { id: "1", state: State::InReview },
            Ticket { id: "2", state: State::Closed },
            Ticket { id: "3", state: State::InReview },
        ]),
        _ => vec![],
    }
}
