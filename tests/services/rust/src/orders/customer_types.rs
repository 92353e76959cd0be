//! Customers and their addresses.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use uuid::Uuid;

#[derive(Serialize)]
pub struct Customer {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    pub birthday: Option<NaiveDate>,
    pub tier: Tier,
    pub company: Option<Company>,
    pub addresses: Vec<Address>,
    pub preferences: BTreeMap<String, String>,
    pub newsletter: bool,
    pub loyalty_points: u32,
    pub created_at: DateTime<Utc>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    Standard,
    Silver,
    GoldMember,
}

#[derive(Serialize)]
pub struct Company {
    pub legal_name: String,
    pub vat_id: Option<String>,
}

#[derive(Serialize)]
pub struct Address {
    pub label: String,
    pub line_1: String,
    pub line_2: Option<String>,
    pub postal_code: String,
    pub city: String,
    pub country: String,
    pub location: Option<GeoPoint>,
}

#[derive(Serialize)]
pub struct GeoPoint {
    pub latitude: f64,
    pub longitude: f64,
}
