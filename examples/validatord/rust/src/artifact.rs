//! The artifact as it was sent: its outline is known, its members are not judged yet.

use serde::Deserialize;
use serde_json::{Map, Value};

/// One artifact and the circumstances of its release.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Artifact {
    /// What the artifact is, `image` or `package`; it decides which members `payload` needs.
    pub kind: String,
    /// What is said about the artifact itself.
    pub payload: Map<String, Value>,
    /// Who releases it, and where to.
    pub context: Map<String, Value>,
}
