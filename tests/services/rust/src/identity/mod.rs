//! Who may sign in, where, and what was done.

mod audit_events;
mod audit_types;
mod organisation_types;
mod organisations;
mod session_types;
mod sessions;
mod user_types;
mod users;

use axum::Router;

use crate::numbered;

pub fn routes() -> Router {
    Router::new()
        .route("/audit-event/{number}", numbered(audit_events::all))
        .route("/organisation/{number}", numbered(organisations::all))
        .route("/session/{number}", numbered(sessions::all))
        .route("/user/{number}", numbered(users::all))
}
