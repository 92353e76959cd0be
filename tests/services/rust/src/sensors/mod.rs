//! Devices, their readings, and alarms.

mod alert_types;
mod alerts;
mod batches;
mod device_types;
mod devices;
mod reading_types;
mod window_types;
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
