//! Devices, their readings, and alarms.

mod alerts;
mod batches;
mod devices;
mod types;
mod windows;

use axum::Router;

use crate::numbered;

pub fn routes() -> Router {
    Router::new()
        .route("/alert/{number}", numbered(alerts::all))
        .route("/batch/{number}", numbered(batches::all))
        .route("/device/{number}", numbered(devices::all))
        .route("/window/{number}", numbered(windows::all))
}
