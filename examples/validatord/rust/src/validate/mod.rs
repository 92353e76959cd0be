//! The four checks, each in a file of its own, and the order they run in.
//!
//! The first check that fails decides: later ones may rely on what earlier ones established.

mod completeness;
mod consistency;
mod policy;
mod release;
mod schema;
mod section;

use crate::artifact::Artifact;
use crate::report::{Check, CheckName, Outcome, Report};
use crate::validation_error::ValidationError;

/// Judges an artifact.
///
/// # Errors
/// Why the artifact may not be released.
pub fn validate(artifact: &Artifact) -> Result<Report, ValidationError> {
    let submission = schema::read(artifact)?;
    let destination = completeness::check(&submission.context)?;
    consistency::check(&submission.release)?;
    let policy = policy::check(&submission.release, &destination)?;

    let checks = [
        (CheckName::Schema, Outcome::Passed),
        (CheckName::Completeness, Outcome::Passed),
        (CheckName::Consistency, Outcome::Passed),
        (CheckName::Policy, policy),
    ];
    Ok(Report {
        kind: submission.release.kind(),
        checks: checks.map(|(name, outcome)| Check { name, outcome }).into(),
        warnings: submission.warnings,
    })
}
