//! Orders from their lines to their last shipment.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::customer_types::Address;
use super::money::Money;

#[derive(Serialize)]
pub struct Order {
    pub id: Uuid,
    pub number: String,
    pub customer_id: Uuid,
    pub status: Status,
    pub placed_at: DateTime<Utc>,
    pub total: Money,
    pub lines: Vec<Line>,
    pub discounts: Vec<Discount>,
    pub payments: Vec<Payment>,
    pub shipments: Vec<Shipment>,
    pub history: Vec<StatusChange>,
    pub deliver_to: Address,
    pub note: Option<String>,
    pub is_gift: bool,
    pub metadata: BTreeMap<String, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Pending,
    Paid,
    PartiallyShipped,
    Delivered,
    Cancelled,
}

#[derive(Serialize)]
pub struct Line {
    pub sku: String,
    pub title: String,
    pub quantity: u32,
    pub unit_price: Money,
    pub tax_rate: f64,
    pub options: BTreeMap<String, String>,
    pub discounts: Vec<Discount>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Discount {
    Percentage { percent: f64 },
    FixedAmount { amount: Money },
    Coupon { code: String, expires_at: Option<DateTime<Utc>> },
    FreeShipping,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Payment {
    Card {
        amount: Money,
        brand: CardBrand,
        last_four: String,
        authorised_at: DateTime<Utc>,
    },
    BankTransfer {
        amount: Money,
        iban: String,
        reference: Option<String>,
        received_at: Option<DateTime<Utc>>,
    },
    GiftCard {
        amount: Money,
        code: String,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CardBrand {
    Visa,
    #[allow(dead_code)]
    Mastercard,
    AmericanExpress,
}

#[derive(Serialize)]
pub struct Shipment {
    pub id: Uuid,
    pub carrier: Carrier,
    pub tracking_number: Option<String>,
    pub packages: Vec<Package>,
    pub shipped_at: Option<DateTime<Utc>>,
    pub delivered_at: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    Dhl,
    Ups,
    RoyalMail,
}

#[derive(Serialize)]
pub struct Package {
    pub weight_grams: u32,
    pub fragile: bool,
    pub contents: Vec<String>,
}

#[derive(Serialize)]
pub struct StatusChange {
    pub from: Option<Status>,
    pub to: Status,
    pub at: DateTime<Utc>,
    pub actor: Actor,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Actor {
    Customer { customer_id: Uuid },
    Staff { employee: String },
    System,
}
