//! What is said about an artifact that may be released.

use serde::Serialize;

/// The checks an artifact went through, and what is worth a look although it passed.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What the artifact is.
    pub kind: Kind,
    /// Every check, in the order they run.
    pub checks: Vec<Check>,
    /// One sentence each.
    pub warnings: Vec<String>,
}

/// One check and how it ended; a failed check is a `ValidationError` instead.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Which check.
    pub name: CheckName,
    /// How it ended.
    pub outcome: Outcome,
}

/// The kinds of artifact that can be released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A container image.
    Image,
    /// A library or a program.
    Package,
}

/// The checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each variant has a module of its own in `validate`")]
pub enum CheckName {
    Schema,
    Completeness,
    Consistency,
    Policy,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It ran and found nothing.
    Passed,
    /// It does not apply where the artifact goes.
    Skipped,
}
