//! Completeness: the context says everything that this release needs.

use super::release::{Context, Destination, Environment};
use crate::validation_error::ValidationError;

/// Finds out where a release goes, and that its context suffices to go there.
pub fn check<'a>(context: &Context<'a>) -> Result<Destination<'a>, ValidationError> {
    let environment = context
        .environment
        .ok_or_else(|| ValidationError::completeness("context.environment is missing"))?;
    let requested_by = context
        .requested_by
        .ok_or_else(|| ValidationError::completeness("context.requested_by is missing"))?;
    match (environment, context.approved_by) {
        (Environment::Staging, _) => Ok(Destination::Staging),
        (Environment::Production, Some(approved_by)) => {
            Ok(Destination::Production { requested_by, approved_by })
        }
        (Environment::Production, None) => Err(ValidationError::completeness(
            "context.approved_by is missing, a release to production needs it",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(context: &Context) -> Option<String> {
        match check(context) {
            Ok(_) => None,
            Err(ValidationError::Completeness { reason }) => Some(reason),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn staging_needs_less_than_production() {
        let mut context = Context::default();
        assert_eq!(reason(&context).unwrap(), "context.environment is missing");
        context.environment = Some(Environment::Staging);
        assert_eq!(reason(&context).unwrap(), "context.requested_by is missing");
        context.requested_by = Some("build-farm");
        assert_eq!(reason(&context), None);
        context.environment = Some(Environment::Production);
        assert_eq!(
            reason(&context).unwrap(),
            "context.approved_by is missing, a release to production needs it"
        );
        context.approved_by = Some("release-desk");
        assert_eq!(reason(&context), None);
    }
}
