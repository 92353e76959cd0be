//! Consistency: no two members of the payload contradict each other.

use super::release::{Channel, Release};
use crate::validation_error::ValidationError;

/// Holds the version against the channel it is released to.
pub fn check(release: &Release) -> Result<(), ValidationError> {
    if release.channel == Channel::Stable && is_pre_release(release.version) {
        return Err(ValidationError::consistency(
            "payload.version is a pre-release, but payload.channel is stable",
        ));
    }
    Ok(())
}

/// As in Semantic Versioning: a hyphen before the build metadata.
fn is_pre_release(version: &str) -> bool {
    let (precedence, _build) = version.split_once('+').unwrap_or((version, ""));
    precedence.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_in_the_build_metadata_is_no_pre_release() {
        assert!(is_pre_release("1.0.0-rc.1"));
        assert!(is_pre_release("1.0.0-rc.1+build"));
        assert!(!is_pre_release("1.0.0"));
        assert!(!is_pre_release("1.0.0+build-7"));
    }
}
