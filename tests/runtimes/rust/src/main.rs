//! A service in which each endpoint writes one shape the way Rust code usually does.
//! Each module holds a family of endpoints.

mod alike;
mod forms;
mod http;
mod layout;
mod names;
mod octets;
mod spans;
mod texts;
mod time;

use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, StatusCode};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::json;

/// The families: each gives the bodies of an endpoint it knows, in order.
const FAMILIES: [fn(&str) -> Vec<String>; 8] = [
    alike::samples,
    layout::samples,
    forms::samples,
    names::samples,
    octets::samples,
    spans::samples,
    texts::samples,
    time::samples,
];

/// The bodies as serde_json writes them.
fn written<T: Serialize>(values: &[T]) -> Vec<String> {
    values.iter().map(|value| serde_json::to_string(value).expect("it serializes")).collect()
}

async fn sample(
    Path((drift, number)): Path<(String, usize)>,
) -> Result<([(HeaderName, &'static str); 1], String), StatusCode> {
    let bodies = FAMILIES.iter().map(|family| family(&drift)).find(|bodies| !bodies.is_empty());
    let body = bodies.and_then(|bodies| bodies.into_iter().nth(number)).ok_or(StatusCode::NOT_FOUND)?;
    Ok(([(CONTENT_TYPE, "application/json")], body))
}

#[tokio::main]
async fn main() {
    let port: u16 = std::env::args().nth(2).and_then(|text| text.parse().ok()).expect("--port PORT");
    let routes = Router::new()
        .route("/health", get(|| async { Json(json!({ "service": "zoo-rust" })) }))
        .route("/{drift}/{number}", get(sample))
        .merge(http::routes());
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.expect("the port is free");
    axum::serve(listener, routes).await.expect("it serves");
}
