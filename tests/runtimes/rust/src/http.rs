//! Statuses, headers, media types and the bodies frameworks write by themselves.

use std::collections::BTreeMap;

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Serialize)]
struct Thing {
    id: String,
}

#[derive(Serialize, Deserialize)]
struct Human {
    name: String,
    age: i64,
}

#[derive(Serialize, Deserialize)]
struct Named {
    name: String,
}

#[derive(Deserialize)]
struct Resident {
    name: Option<String>,
    age: Option<i64>,
    city: Option<String>,
}

#[derive(Serialize)]
struct Ratio {
    ratio: f64,
}

#[derive(Deserialize)]
struct Quotient {
    of: f64,
    by: f64,
}

#[derive(Deserialize)]
struct Note {
    text: String,
}

#[derive(Serialize, Deserialize)]
struct Search {
    paid: bool,
    #[serde(default)]
    tags: Vec<String>,
}

#[derive(Serialize)]
struct Flattened {
    id: u64,
    #[serde(flatten)]
    extra: BTreeMap<&'static str, u64>,
}

#[derive(Serialize)]
struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: String,
}

/// Routes with answers of their own.
pub fn routes() -> Router {
    Router::new()
        .route("/http-405-body/item", get(item))
        .route("/http-head-options/item", get(item))
        .route("/http-trailing-slash/items", get(|| async { Json(json!({ "items": ["a", "b"] })) }))
        .route("/http-204-headers/{id}", delete(|| async { StatusCode::NO_CONTENT }))
        .route("/http-content-type-missing/{id}", get(as_text))
        .route(
            "/http-charset-param/{id}",
            get(|Path(id): Path<String>| async { Json(Thing { id }) }),
        )
        .route("/http-request-content-type/people", post(own_words))
        .route("/error-500-on-reject/people", post(own_words))
        .route("/error-status-map/people", post(create))
        .route("/error-body-shape/people", post(create))
        .route("/error-detail-polymorphic/people/{id}", get(no_such_person))
        .route("/error-detail-polymorphic/people", post(name))
        .route("/error-first-vs-all/people", post(reside))
        .route("/error-text/parse", get(parse))
        .route("/error-problem-json/{id}", get(problem))
        .route("/error-unhandled/{id}", get(fail))
        .route("/error-encode-failure/ratio", get(quotient))
        .route("/payload-limit/notes", post(note))
        .route("/query-bool-list/search", get(|Query(asked): Query<Search>| async { Json(asked) }))
        .route("/path-param-status/users/{id}", get(user))
        .route("/toplevel-scalar/state/{name}", get(state))
        .route("/float-nan-inf/{name}", get(not_a_number))
        .route("/struct-flatten-dup-key/{id}/thing", get(flattened))
        .route(
            "/struct-extra-passthrough/people",
            post(|Json(named): Json<Named>| async { Json(named) }),
        )
        .route("/http-compression/names", get(names))
        .route("/http-length-vs-chunked/names", get(names))
}

async fn item() -> Json<Thing> {
    Json(Thing { id: "7".into() })
}

async fn as_text(Path(id): Path<String>) -> String {
    serde_json::to_string(&Thing { id }).expect("it serializes")
}

async fn create(Json(human): Json<Human>) -> Json<Human> {
    Json(human)
}

/// The framework's statuses with the error document.
async fn own_words(human: Result<Json<Human>, JsonRejection>) -> Response {
    match human {
        Ok(human) => human.into_response(),
        Err(rejection) => {
            let status = match rejection.status() {
                StatusCode::UNSUPPORTED_MEDIA_TYPE => StatusCode::UNSUPPORTED_MEDIA_TYPE,
                _ => StatusCode::BAD_REQUEST,
            };
            (status, Json(json!({ "error": "the body is not a person" }))).into_response()
        }
    }
}

async fn no_such_person() -> (StatusCode, Json<Value>) {
    (StatusCode::NOT_FOUND, Json(json!({ "detail": "no such person" })))
}

async fn name(named: Result<Json<Named>, JsonRejection>) -> Response {
    match named {
        Ok(named) => named.into_response(),
        Err(_) => {
            let refusal = Json(json!({ "detail": "name must be a text" }));
            (StatusCode::UNPROCESSABLE_ENTITY, refusal).into_response()
        }
    }
}

/// Stops at the first member that is not there.
fn checked(resident: Resident) -> Result<(String, i64, String), &'static str> {
    Ok((resident.name.ok_or("name")?, resident.age.ok_or("age")?, resident.city.ok_or("city")?))
}

async fn reside(Json(resident): Json<Resident>) -> Response {
    match checked(resident) {
        Ok((name, age, city)) => {
            Json(json!({ "name": name, "age": age, "city": city })).into_response()
        }
        Err(field) => {
            let errors = Json(json!({ "errors": [{ "field": field }] }));
            (StatusCode::UNPROCESSABLE_ENTITY, errors).into_response()
        }
    }
}

async fn parse(Query(asked): Query<BTreeMap<String, String>>) -> Response {
    match asked.get("n").map_or("", String::as_str).parse::<i64>() {
        Ok(n) => Json(json!({ "n": n })).into_response(),
        Err(error) => {
            (StatusCode::BAD_REQUEST, Json(json!({ "error": error.to_string() }))).into_response()
        }
    }
}

async fn problem(Path(id): Path<String>) -> (StatusCode, Json<Problem>) {
    let detail = format!("no thing {id}");
    let problem = Problem { r#type: "about:blank", title: "Not Found", status: 404, detail };
    (StatusCode::NOT_FOUND, Json(problem))
}

async fn fail(Path(id): Path<String>) -> Json<Thing> {
    panic!("{id}")
}

async fn quotient(Query(Quotient { of, by }): Query<Quotient>) -> Json<Ratio> {
    Json(Ratio { ratio: of / by })
}

async fn note(Json(note): Json<Note>) -> Json<Value> {
    Json(json!({ "length": note.text.len() }))
}

async fn user(Path(id): Path<u64>) -> Json<Value> {
    Json(json!({ "id": id }))
}

async fn state(Path(name): Path<String>) -> &'static str {
    match name.as_str() {
        "one" => "ready",
        "two" => "shut down",
        _ => "a \"b\"",
    }
}

async fn not_a_number(Path(name): Path<String>) -> Json<Ratio> {
    Json(Ratio { ratio: if name == "nan" { f64::NAN } else { f64::INFINITY } })
}

async fn flattened(Path(id): Path<u64>) -> Json<Flattened> {
    Json(Flattened { id, extra: BTreeMap::from([("id", id + 1), ("z", id + 2)]) })
}

async fn names() -> Json<Vec<String>> {
    Json((0..400).map(|number| format!("name {number:04}")).collect())
}
