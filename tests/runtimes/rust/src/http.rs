//! Statuses, headers, media types and the bodies frameworks write by themselves.

use axum::Router;

/// Routes with answers of their own.
pub fn routes() -> Router {
    Router::new()
}
