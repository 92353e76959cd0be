//! What the order service speaks of.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::Serialize;
use url::Url;
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
pub struct Money {
    pub amount: Decimal,
    pub currency: Currency,
}

#[derive(Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    Eur,
    Usd,
    Gbp,
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

#[derive(Serialize)]
pub struct Claim {
    pub id: Uuid,
    pub order_number: String,
    pub state: ClaimState,
    pub items: Vec<ClaimItem>,
    pub resolution: Option<Resolution>,
    pub photos: Vec<Url>,
    pub opened_at: DateTime<Utc>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    Opened,
    InReview,
    Settled,
}

#[derive(Serialize)]
pub struct ClaimItem {
    pub sku: String,
    pub quantity: u32,
    pub reason: ClaimReason,
    pub comment: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimReason {
    Damaged,
    WrongItem,
    ChangedMind,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Resolution {
    Refund { amount: Money, refunded_at: DateTime<Utc> },
    Exchange { order_number: String },
    Rejection { reason: String, r#final: bool },
}

#[derive(Serialize)]
pub struct Summary {
    pub period: Period,
    pub order_count: u32,
    pub revenue: BTreeMap<String, Decimal>,
    pub orders_by_status: BTreeMap<String, u32>,
    pub top_products: Vec<ProductSales>,
    pub busiest_hour: Option<u8>,
    pub generated_at: DateTime<Utc>,
    pub next_page: Option<Url>,
}

#[derive(Serialize)]
pub struct Period {
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
}

#[derive(Serialize)]
pub struct ProductSales {
    pub sku: String,
    pub title: String,
    pub sold: u32,
    pub share: f64,
}
