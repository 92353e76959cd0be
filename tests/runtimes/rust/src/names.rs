//! Names, presence and nesting.

use serde::Serialize;

use crate::written;

type Text = &'static str;

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Visit {
    user_id: Text,
    http_url: Text,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hook {
    user_id: Text,
    callback_url: Text,
    name: Text,
}

#[derive(Serialize)]
struct Mailing {
    address_line1: Text,
    address_line2: Text,
    postal_code: Text,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Patron {
    _id: Text,
    first_name: Text,
}

#[derive(Serialize)]
struct Voyage {
    r#type: Text,
    class: Text,
    seat: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Role {
    HTTPServer,
    DNSServer,
    Proxy,
}

#[derive(Serialize)]
struct Host {
    id: Text,
    role: Role,
}

#[derive(Serialize)]
enum Figure {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Settlement {
    CardPayment { user_id: Text, card_number: Text },
    BankTransfer { user_id: Text, account_number: Text },
}

#[derive(Serialize)]
struct Policy {
    id: Text,
    #[serde(skip_serializing_if = "usual_retries")]
    retries: u32,
    #[serde(skip_serializing_if = "usual_mode")]
    mode: Text,
}

fn usual_retries(retries: &u32) -> bool {
    *retries == 5
}

fn usual_mode(mode: &Text) -> bool {
    *mode == "fast"
}

#[derive(Serialize)]
struct Listing {
    id: Text,
    count: u32,
    limit: u32,
    page: u32,
}

#[derive(Serialize)]
struct Audit {
    created_by: Text,
    note: Text,
}

#[derive(Serialize)]
struct Lot {
    id: Text,
    #[serde(flatten)]
    audit: Audit,
}

#[derive(Serialize)]
struct Parcel {
    id: Text,
    #[serde(flatten)]
    audit: Option<Audit>,
}

#[derive(Serialize)]
struct Place {
    street: Text,
    city: Text,
}

#[derive(Serialize)]
struct Shop {
    id: Text,
    address: Place,
}

/// Whoever owns a ship, written as what it is.
#[derive(Serialize)]
#[serde(untagged)]
enum Owner {
    Crew { name: Text, team: Text },
    Person { name: Text },
}

#[derive(Serialize)]
struct Ship {
    id: Text,
    owner: Owner,
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "key-pascal-untagged-go" => written(&[
            Visit { user_id: "1", http_url: "a.test" },
            Visit { user_id: "2", http_url: "b.test" },
            Visit { user_id: "3", http_url: "c.test" },
        ]),
        "key-acronym-casing" => written(&[
            Hook { user_id: "1", callback_url: "a.test", name: "ann" },
            Hook { user_id: "2", callback_url: "b.test", name: "bob" },
            Hook { user_id: "3", callback_url: "c.test", name: "eve" },
        ]),
        "key-word-split-digits" => written(&[
            Mailing { address_line1: "Elm 1", address_line2: "left", postal_code: "10" },
            Mailing { address_line1: "Oak 2", address_line2: "right", postal_code: "20" },
            Mailing { address_line1: "Ash 3", address_line2: "top", postal_code: "30" },
        ]),
        "key-private-leading-underscore" => written(&[
            Patron { _id: "1", first_name: "ann" },
            Patron { _id: "2", first_name: "bob" },
            Patron { _id: "3", first_name: "eve" },
        ]),
        "key-reserved-word" => written(&[
            Voyage { r#type: "train", class: "first", seat: 1 },
            Voyage { r#type: "bus", class: "second", seat: 2 },
            Voyage { r#type: "ferry", class: "third", seat: 3 },
        ]),
        "enum-acronym-split" => written(&[
            Host { id: "1", role: Role::HTTPServer },
            Host { id: "2", role: Role::DNSServer },
            Host { id: "3", role: Role::Proxy },
            Host { id: "4", role: Role::HTTPServer },
            Host { id: "5", role: Role::DNSServer },
        ]),
        "result-either" => written::<Result<u32, Text>>(&[Ok(5), Err("bad"), Ok(7), Err("worse")]),
        "enum-external-vs-flat" => written(&[
            Figure::Circle { radius: 2 },
            Figure::Square { side: 3 },
            Figure::Circle { radius: 5 },
            Figure::Square { side: 7 },
        ]),
        "enum-variant-fields-not-renamed" => written(&[
            Settlement::CardPayment { user_id: "1", card_number: "11" },
            Settlement::BankTransfer { user_id: "2", account_number: "22" },
            Settlement::CardPayment { user_id: "3", card_number: "33" },
            Settlement::BankTransfer { user_id: "4", account_number: "44" },
        ]),
        "exclude-defaults-unset" => written(&[
            Policy { id: "1", retries: 5, mode: "fast" },
            Policy { id: "2", retries: 7, mode: "slow" },
            Policy { id: "3", retries: 5, mode: "safe" },
            Policy { id: "4", retries: 9, mode: "fast" },
        ]),
        "exclude-defaults-unset--zero" => written(&[
            Listing { id: "1", count: 0, limit: 0, page: 1 },
            Listing { id: "2", count: 3, limit: 4, page: 2 },
            Listing { id: "3", count: 0, limit: 0, page: 1 },
            Listing { id: "4", count: 5, limit: 0, page: 3 },
        ]),
        "struct-flatten-vs-nested" => written(&[
            Lot { id: "1", audit: Audit { created_by: "ann", note: "new" } },
            Lot { id: "2", audit: Audit { created_by: "bob", note: "moved" } },
            Lot { id: "3", audit: Audit { created_by: "eve", note: "sold" } },
        ]),
        "struct-flatten-vs-nested--grouped" => written(&[
            Shop { id: "1", address: Place { street: "Elm", city: "Bern" } },
            Shop { id: "2", address: Place { street: "Oak", city: "Rome" } },
            Shop { id: "3", address: Place { street: "Ash", city: "Oslo" } },
        ]),
        "struct-flatten-none" => written(&[
            Parcel { id: "1", audit: Some(Audit { created_by: "ann", note: "new" }) },
            Parcel { id: "2", audit: None },
            Parcel { id: "3", audit: Some(Audit { created_by: "eve", note: "sold" }) },
            Parcel { id: "4", audit: None },
        ]),
        "struct-subclass-fields" => written(&[
            Ship { id: "1", owner: Owner::Crew { name: "ann", team: "blue" } },
            Ship { id: "2", owner: Owner::Crew { name: "bob", team: "red" } },
            Ship { id: "3", owner: Owner::Person { name: "eve" } },
        ]),
        _ => vec![],
    }
}
