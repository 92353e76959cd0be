//! The service over HTTP: two routes and the status of every answer.

use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, body::Bytes};
use serde::Serialize;

use crate::report::Report;
use crate::request::{BODY_LIMIT, RequestError, read_artifact};
use crate::validate::validate;
use crate::validation_error::ValidationError;

/// All routes of the service.
pub fn routes() -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/v1/validate", post(judge))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
}

/// Says which service this is.
async fn health() -> impl IntoResponse {
    #[derive(Serialize)]
    struct Health {
        service: &'static str,
        version: &'static str,
        status: &'static str,
    }
    Json(Health { service: "validatord-rust", version: env!("CARGO_PKG_VERSION"), status: "ok" })
}

/// Judges one artifact. The body is read as JSON whatever its content type says.
async fn judge(body: Result<Bytes, BytesRejection>) -> Result<Json<Report>, Refusal> {
    let artifact = read_artifact(&body.map_err(RequestError::from)?)?;
    Ok(Json(validate(&artifact)?))
}

/// Every answer of `judge` that is not a report.
enum Refusal {
    Request(RequestError),
    Validation(ValidationError),
}

impl From<RequestError> for Refusal {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<ValidationError> for Refusal {
    fn from(error: ValidationError) -> Self {
        Self::Validation(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Body {
            error: &'static str,
            message: &'static str,
        }
        match self {
            Self::Validation(error) => {
                (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
            }
            Self::Request(error) => {
                let status = match error {
                    RequestError::Oversized => StatusCode::PAYLOAD_TOO_LARGE,
                    RequestError::Malformed | RequestError::Mistyped => StatusCode::BAD_REQUEST,
                };
                let body = Body { error: error.code(), message: error.message() };
                (status, Json(body)).into_response()
            }
        }
    }
}
