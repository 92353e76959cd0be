//! Why an artifact may not be released.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The first reason that was found; each variant belongs to one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValidationError {
    /// A member is missing or has the wrong type.
    Schema {
        /// The member, as a path from the root of the request.
        field: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The context lacks something that this release needs.
    Completeness {
        /// What is missing, and why it is needed.
        reason: String,
    },
    /// Two members contradict each other.
    Consistency {
        /// Which two, and how.
        reason: String,
    },
    /// A rule about allowed values is broken.
    Policy {
        /// The rule.
        reason: String,
    },
}

impl ValidationError {
    /// A `Schema` error about one member.
    pub fn schema(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Schema { field: field.into(), reason: reason.into() }
    }

    /// A `Completeness` error.
    pub fn completeness(reason: impl Into<String>) -> Self {
        Self::Completeness { reason: reason.into() }
    }

    /// A `Consistency` error.
    pub fn consistency(reason: impl Into<String>) -> Self {
        Self::Consistency { reason: reason.into() }
    }

    /// A `Policy` error.
    pub fn policy(reason: impl Into<String>) -> Self {
        Self::Policy { reason: reason.into() }
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema { field, reason } => write!(f, "schema: {field} {reason}"),
            Self::Completeness { reason } => write!(f, "completeness: {reason}"),
            Self::Consistency { reason } => write!(f, "consistency: {reason}"),
            Self::Policy { reason } => write!(f, "policy: {reason}"),
        }
    }
}

impl std::error::Error for ValidationError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_is_an_object_with_its_name_as_the_only_key() {
        let forms = [
            (ValidationError::schema("f", "r"), r#"{"Schema":{"field":"f","reason":"r"}}"#),
            (ValidationError::completeness("r"), r#"{"Completeness":{"reason":"r"}}"#),
            (ValidationError::consistency("r"), r#"{"Consistency":{"reason":"r"}}"#),
            (ValidationError::policy("r"), r#"{"Policy":{"reason":"r"}}"#),
        ];
        for (error, wire) in forms {
            assert_eq!(serde_json::to_string(&error).unwrap(), wire);
            assert_eq!(serde_json::from_str::<ValidationError>(wire).unwrap(), error);
        }
    }
}
