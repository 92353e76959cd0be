//! From the bytes of a request to an artifact.
//!
//! Three things can be wrong with a request, and each has one fixed sentence: a caller learns
//! nothing about the parser, and no parser's wording becomes part of the wire.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use serde_json::Value;

use crate::artifact::Artifact;

/// The largest body that is read.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// Why a request holds no artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestError {
    /// The body is not JSON.
    Malformed,
    /// The body is JSON, but not the outline of an artifact.
    Mistyped,
    /// The body is longer than [`BODY_LIMIT`].
    Oversized,
}

impl RequestError {
    /// The word that programs go by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed-request",
            Self::Mistyped => "mistyped-request",
            Self::Oversized => "oversized-request",
        }
    }

    /// The sentence that people read.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Malformed => "The request body is not a JSON document.",
            Self::Mistyped => {
                "The request body must be an object with exactly three members: \
                 kind (a string), payload (an object) and context (an object)."
            }
            Self::Oversized => "The request body is larger than 1048576 bytes.",
        }
    }
}

impl From<BytesRejection> for RequestError {
    fn from(rejection: BytesRejection) -> Self {
        match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
                Self::Oversized
            }
            _ => Self::Malformed,
        }
    }
}

/// Reads the artifact a body holds.
///
/// # Errors
/// [`RequestError::Malformed`] or [`RequestError::Mistyped`].
pub fn read_artifact(body: &Bytes) -> Result<Artifact, RequestError> {
    // In two steps, because one step into `Artifact` stops at the first mistyped member and
    // never sees the broken JSON behind it, and because serde reads structs from arrays too.
    let document: Value = serde_json::from_slice(body).map_err(|_| RequestError::Malformed)?;
    if !document.is_object() {
        return Err(RequestError::Mistyped);
    }
    serde_json::from_value(document).map_err(|_| RequestError::Mistyped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(body: impl Into<Bytes>) -> Option<RequestError> {
        read_artifact(&body.into()).err()
    }

    #[test]
    fn an_artifact_is_read() {
        let body = r#" {"context":{},"kind":"package","payload":{"size_bytes":7}} "#;
        let artifact = read_artifact(&Bytes::from(body)).unwrap();
        assert_eq!(artifact.kind, "package");
        assert_eq!(artifact.payload["size_bytes"], 7);
        assert!(artifact.context.is_empty());
    }

    #[test]
    fn what_is_not_json_is_malformed() {
        for body in [
            "",
            "{",
            "nonsense",
            r#"{"kind":"package","payload":{},"context":{}} {}"#,
            r#"{"kind":7,"payload":"#,
            r#"{"kind":"\ud800","payload":{},"context":{}}"#,
            r#"{"kind":"package","payload":{"size_bytes":1e400},"context":{}}"#,
        ] {
            assert_eq!(refusal(body), Some(RequestError::Malformed), "{body}");
        }
        assert_eq!(refusal(&b"\"\xff\""[..]), Some(RequestError::Malformed));
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(refusal(nested(127)), Some(RequestError::Mistyped));
        assert_eq!(refusal(nested(128)), Some(RequestError::Malformed));
    }

    #[test]
    fn json_of_another_outline_is_mistyped() {
        for body in [
            "null",
            r#""text""#,
            r#"["package",{},{}]"#,
            "{}",
            r#"{"kind":"package","payload":{}}"#,
            r#"{"kind":7,"payload":{},"context":{}}"#,
            r#"{"kind":"package","payload":[],"context":{}}"#,
            r#"{"kind":"package","payload":{},"context":null}"#,
            r#"{"kind":"package","payload":{},"context":{},"extra":1}"#,
            r#"{"Kind":"package","payload":{},"context":{}}"#,
        ] {
            assert_eq!(refusal(body), Some(RequestError::Mistyped), "{body}");
        }
    }

    #[test]
    fn of_two_members_with_one_name_the_last_counts() {
        let body = r#"{"kind":7,"kind":"image","payload":{"a":1},"payload":{},"context":{}}"#;
        let artifact = read_artifact(&Bytes::from(body)).unwrap();
        assert_eq!(artifact.kind, "image");
        assert!(artifact.payload.is_empty());
    }
}
