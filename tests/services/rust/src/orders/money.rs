//! Amounts of money.

use rust_decimal::Decimal;
use serde::Serialize;

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
