//! Policy: the rules about allowed values, which hold for production only.

use super::release::{Destination, Form, Release};
use crate::report::Outcome;
use crate::validation_error::ValidationError;

const ALLOWED_LICENSES: [&str; 3] = ["Apache-2.0", "BSD-3-Clause", "MIT"];
const LARGEST_SIZE_BYTES: u64 = 1_073_741_824;

/// Applies the rules, unless the release stays in staging.
pub fn check(release: &Release, destination: &Destination) -> Result<Outcome, ValidationError> {
    match destination {
        Destination::Staging => Ok(Outcome::Skipped),
        Destination::Production { requested_by, approved_by } => {
            match broken_rule(release, requested_by, approved_by) {
                Some(rule) => Err(ValidationError::policy(rule)),
                None => Ok(Outcome::Passed),
            }
        }
    }
}

fn broken_rule(release: &Release, requested_by: &str, approved_by: &str) -> Option<&'static str> {
    if !release.name.bytes().all(is_name_byte) {
        return Some("payload.name must be lower-case letters, digits and hyphens");
    }
    if release.size_bytes > LARGEST_SIZE_BYTES {
        return Some("payload.size_bytes must be at most 1073741824");
    }
    match release.form {
        Form::Image { digest } if !digest.starts_with("sha256:") => {
            return Some("payload.digest must start with sha256:");
        }
        Form::Package { license } if !ALLOWED_LICENSES.contains(&license) => {
            return Some("payload.license must be one of Apache-2.0, BSD-3-Clause, MIT");
        }
        _ => {}
    }
    (requested_by == approved_by)
        .then_some("context.approved_by must differ from context.requested_by")
}

fn is_name_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')
}

#[cfg(test)]
mod tests {
    use super::super::release::Channel;
    use super::*;

    const PRODUCTION: Destination =
        Destination::Production { requested_by: "build-farm", approved_by: "release-desk" };

    fn package() -> Release<'static> {
        Release {
            name: "parser-2",
            version: "1.0.0",
            channel: Channel::Stable,
            size_bytes: LARGEST_SIZE_BYTES,
            form: Form::Package { license: "MIT" },
        }
    }

    #[test]
    fn each_rule_can_be_broken_on_its_own() {
        assert_eq!(check(&package(), &PRODUCTION), Ok(Outcome::Passed));
        let alone =
            Destination::Production { requested_by: "build-farm", approved_by: "build-farm" };
        let broken = [
            (Release { name: "Parser", ..package() }, &PRODUCTION, "payload.name"),
            (
                Release { size_bytes: LARGEST_SIZE_BYTES + 1, ..package() },
                &PRODUCTION,
                "payload.size_bytes",
            ),
            (
                Release { form: Form::Package { license: "mit" }, ..package() },
                &PRODUCTION,
                "payload.license",
            ),
            (
                Release { form: Form::Image { digest: "md5:00" }, ..package() },
                &PRODUCTION,
                "payload.digest",
            ),
            (package(), &alone, "context.approved_by"),
        ];
        for (release, destination, member) in broken {
            match check(&release, destination) {
                Err(ValidationError::Policy { reason }) => {
                    assert!(reason.starts_with(&format!("{member} must ")), "{reason}");
                }
                other => panic!("{member}: {other:?}"),
            }
        }
    }

    #[test]
    fn staging_has_no_rules() {
        let release = Release { name: "Parser", ..package() };
        assert_eq!(check(&release, &Destination::Staging), Ok(Outcome::Skipped));
    }
}
