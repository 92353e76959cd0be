//! Customers, their orders, and goods that come back.

mod claims;
mod customers;
mod orders;
mod summaries;
mod types;

use axum::Router;

use crate::numbered;

pub fn routes() -> Router {
    Router::new()
        .route("/claim/{number}", numbered(claims::all))
        .route("/customer/{number}", numbered(customers::all))
        .route("/order/{number}", numbered(orders::all))
        .route("/summary/{number}", numbered(summaries::all))
}
