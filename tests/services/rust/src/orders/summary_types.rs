//! What was sold in a period.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::Serialize;
use url::Url;

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
