//! Customers, their orders, and goods that come back.

mod claim_types;
mod claims;
mod customer_types;
mod customers;
mod money;
mod order_types;
mod orders;
mod summaries;
mod summary_types;

use axum::Router;

use crate::numbered;

pub fn routes() -> Router {
    Router::new()
        .route("/claim/{number}", numbered(claims::all))
        .route("/customer/{number}", numbered(customers::all))
        .route("/order/{number}", numbered(orders::all))
        .route("/summary/{number}", numbered(summaries::all))
}
