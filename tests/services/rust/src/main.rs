//! Three ordinary services in one process: orders, identity, sensors.

mod identity;
mod literal;
mod orders;
mod sensors;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use serde::Serialize;
use serde_json::json;

/// Answers with the value of that number, the first being 1.
fn numbered<T: Serialize + 'static>(all: fn() -> Vec<T>) -> MethodRouter {
    get(move |Path(number): Path<usize>| async move {
        let found = number.checked_sub(1).and_then(|index| all().into_iter().nth(index));
        found.map(Json).ok_or(StatusCode::NOT_FOUND)
    })
}

#[tokio::main]
async fn main() {
    let port: u16 = std::env::args().nth(2).and_then(|text| text.parse().ok()).expect("--port PORT");
    let routes = Router::new()
        .route("/health", get(|| async { Json(json!({ "service": "services-rust" })) }))
        .nest("/orders", orders::routes())
        .nest("/identity", identity::routes())
        .nest("/sensors", sensors::routes());
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.expect("the port is free");
    axum::serve(listener, routes).await.expect("it serves");
}
