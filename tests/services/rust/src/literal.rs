//! Values written down in this program, from their usual text.

use std::net::IpAddr;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use url::Url;
use uuid::Uuid;

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal number")
}

pub fn id(text: &str) -> Uuid {
    text.parse().expect("a UUID")
}

pub fn ip(text: &str) -> IpAddr {
    text.parse().expect("an IP address")
}

pub fn url(text: &str) -> Url {
    text.parse().expect("a URL")
}
