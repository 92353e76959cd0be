//! What the service writes on the wire, byte for byte.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header::CONTENT_TYPE};
use serde_json::{Value, json};
use tower::ServiceExt;
use validatord::request::BODY_LIMIT;
use validatord::server::routes;

const MALFORMED: &str =
    r#"{"error":"malformed-request","message":"The request body is not a JSON document."}"#;
const MISTYPED: &str = r#"{"error":"mistyped-request","message":"The request body must be an object with exactly three members: kind (a string), payload (an object) and context (an object)."}"#;
const OVERSIZED: &str =
    r#"{"error":"oversized-request","message":"The request body is larger than 1048576 bytes."}"#;

async fn send(request: Request<Body>) -> (StatusCode, String) {
    let response = routes().oneshot(request).await.unwrap();
    let status = response.status();
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

async fn post(body: impl Into<Body>) -> (StatusCode, String) {
    send(Request::post("/v1/validate").body(body.into()).unwrap()).await
}

fn package() -> Value {
    json!({
        "kind": "package",
        "payload": {"name": "parser", "version": "1.4.0", "channel": "stable",
                    "size_bytes": 48_213, "license": "Apache-2.0"},
        "context": {"environment": "production", "requested_by": "build-farm", "approved_by": "release-desk"},
    })
}

#[tokio::test]
async fn health_says_who_it_is() {
    let (status, body) = send(Request::get("/health").body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body, r#"{"service":"validatord-rust","version":"0.1.0","status":"ok"}"#);
}

#[tokio::test]
async fn an_artifact_that_passes_gets_a_report() {
    let (status, body) = post(package().to_string()).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        body,
        r#"{"kind":"package","checks":[{"name":"schema","outcome":"passed"},{"name":"completeness","outcome":"passed"},{"name":"consistency","outcome":"passed"},{"name":"policy","outcome":"passed"}],"warnings":[]}"#
    );
}

#[tokio::test]
async fn staging_skips_the_policy_and_unknown_members_are_warned_of() {
    let mut artifact = package();
    artifact["context"]["environment"] = json!("staging");
    artifact["payload"]["homepage"] = json!("https://parser.example");
    artifact["payload"]["<b>"] = json!(1);
    let (status, body) = post(artifact.to_string()).await;
    assert_eq!(status, StatusCode::OK);
    assert!(body.ends_with(
        r#"{"name":"policy","outcome":"skipped"}],"warnings":["payload.<b> is not a known member","payload.homepage is not a known member"]}"#
    ), "{body}");
}

#[tokio::test]
async fn every_check_answers_with_its_variant() {
    for (section, member, value, wire) in [
        (
            "payload",
            "size_bytes",
            json!("48213"),
            r#"{"Schema":{"field":"payload.size_bytes","reason":"must be a whole number"}}"#,
        ),
        (
            "payload",
            "version",
            json!("1.4.0-rc.1"),
            r#"{"Consistency":{"reason":"payload.version is a pre-release, but payload.channel is stable"}}"#,
        ),
        (
            "payload",
            "license",
            json!("proprietary"),
            r#"{"Policy":{"reason":"payload.license must be one of Apache-2.0, BSD-3-Clause, MIT"}}"#,
        ),
    ] {
        let mut artifact = package();
        artifact[section][member] = value;
        let answer = post(artifact.to_string()).await;
        assert_eq!(answer, (StatusCode::UNPROCESSABLE_ENTITY, wire.to_owned()));
    }

    let mut artifact = package();
    artifact["context"].as_object_mut().unwrap().remove("environment");
    let (status, body) = post(artifact.to_string()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(body, r#"{"Completeness":{"reason":"context.environment is missing"}}"#);
}

#[tokio::test]
async fn requests_that_hold_no_artifact_get_the_declared_body() {
    assert_eq!(post("").await, (StatusCode::BAD_REQUEST, MALFORMED.to_owned()));
    assert_eq!(post("{]").await, (StatusCode::BAD_REQUEST, MALFORMED.to_owned()));
    assert_eq!(post("[]").await, (StatusCode::BAD_REQUEST, MISTYPED.to_owned()));
    let mut artifact = package();
    artifact["payload"] = json!("text");
    let answer = post(artifact.to_string()).await;
    assert_eq!(answer, (StatusCode::BAD_REQUEST, MISTYPED.to_owned()));
}

#[tokio::test]
async fn the_largest_body_has_the_declared_size() {
    let padded = |size| {
        let artifact = package().to_string();
        " ".repeat(size - artifact.len()) + &artifact
    };
    assert_eq!(post(padded(BODY_LIMIT)).await.0, StatusCode::OK);
    let answer = post(padded(BODY_LIMIT + 1)).await;
    assert_eq!(answer, (StatusCode::PAYLOAD_TOO_LARGE, OVERSIZED.to_owned()));
}

#[tokio::test]
async fn the_content_type_of_a_request_does_not_matter() {
    let request = Request::post("/v1/validate").header(CONTENT_TYPE, "text/plain");
    let request = request.body(package().to_string().into()).unwrap();
    assert_eq!(send(request).await.0, StatusCode::OK);
}
