//! Schema: every member that an artifact of this kind needs is there and has the right type.

use super::release::{Channel, Context, Environment, Form, Release};
use super::section::Section;
use crate::artifact::Artifact;
use crate::report::Kind;
use crate::validation_error::ValidationError;

const CHANNELS: [(&str, Channel); 2] = [("beta", Channel::Beta), ("stable", Channel::Stable)];
const ENVIRONMENTS: [(&str, Environment); 2] =
    [("production", Environment::Production), ("staging", Environment::Staging)];

/// An artifact whose members are typed.
pub struct Submission<'a> {
    pub release: Release<'a>,
    pub context: Context<'a>,
    pub warnings: Vec<String>,
}

/// Gives the members of an artifact their types.
pub fn read(artifact: &Artifact) -> Result<Submission<'_>, ValidationError> {
    let kind = read_kind(&artifact.kind)?;
    Ok(Submission {
        release: read_release(kind, &Section { name: "payload", members: &artifact.payload })?,
        context: read_context(&Section { name: "context", members: &artifact.context })?,
        warnings: unknown_members(kind, artifact),
    })
}

fn read_kind(kind: &str) -> Result<Kind, ValidationError> {
    match kind {
        "image" => Ok(Kind::Image),
        "package" => Ok(Kind::Package),
        _ => Err(ValidationError::schema("kind", "must be one of image, package")),
    }
}

fn read_release<'a>(kind: Kind, payload: &Section<'a>) -> Result<Release<'a>, ValidationError> {
    Ok(Release {
        name: payload.text("name")?,
        version: payload.text("version")?,
        channel: payload.choice("channel", &CHANNELS)?,
        size_bytes: payload.whole_number("size_bytes")?,
        form: match kind {
            Kind::Image => Form::Image { digest: payload.text("digest")? },
            Kind::Package => Form::Package { license: payload.text("license")? },
        },
    })
}

fn read_context<'a>(context: &Section<'a>) -> Result<Context<'a>, ValidationError> {
    Ok(Context {
        environment: context.optional_choice("environment", &ENVIRONMENTS)?,
        requested_by: context.optional_text("requested_by")?,
        approved_by: context.optional_text("approved_by")?,
    })
}

/// One warning for each payload member that no check looks at, in the order of their names.
fn unknown_members(kind: Kind, artifact: &Artifact) -> Vec<String> {
    let own_member = match kind {
        Kind::Image => "digest",
        Kind::Package => "license",
    };
    let known = ["name", "version", "channel", "size_bytes", own_member];
    let mut names: Vec<&String> = artifact.payload.keys().collect();
    names.retain(|name| !known.contains(&name.as_str()));
    names.sort();
    names.into_iter().map(|name| format!("payload.{name} is not a known member")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refusal(kind: &str, change: impl FnOnce(&mut serde_json::Value)) -> Option<ValidationError> {
        let mut document = json!({
            "kind": kind,
            "payload": {"name": "parser", "version": "1.0.0", "channel": "stable", "size_bytes": 1,
                        "license": "MIT", "digest": "sha256:00"},
            "context": {},
        });
        change(&mut document);
        read(&serde_json::from_value(document).unwrap()).err()
    }

    #[test]
    fn both_kinds_can_be_read() {
        assert_eq!(refusal("image", |_| ()), None);
        assert_eq!(refusal("package", |_| ()), None);
        let unknown = ValidationError::schema("kind", "must be one of image, package");
        assert_eq!(refusal("Image", |_| ()), Some(unknown));
    }

    #[test]
    fn each_member_of_the_kind_is_required() {
        for (kind, member) in [
            ("package", "name"),
            ("package", "version"),
            ("package", "channel"),
            ("package", "size_bytes"),
            ("package", "license"),
            ("image", "digest"),
        ] {
            let found = refusal(kind, |artifact| {
                artifact["payload"].as_object_mut().unwrap().remove(member);
            });
            let wanted = ValidationError::schema(format!("payload.{member}"), "is required");
            assert_eq!(found, Some(wanted));
        }
    }

    #[test]
    fn each_member_has_a_type() {
        let text = "must be a non-empty string";
        for (section, member, value, reason) in [
            ("payload", "name", json!(""), text),
            ("payload", "version", json!(1), text),
            ("payload", "channel", json!("nightly"), "must be one of beta, stable"),
            ("payload", "size_bytes", json!("1"), "must be a whole number"),
            ("payload", "size_bytes", json!(1.0), "must be a whole number"),
            ("payload", "size_bytes", json!(-1), "must be a whole number"),
            ("payload", "license", json!(null), text),
            ("context", "environment", json!("moon"), "must be one of production, staging"),
            ("context", "requested_by", json!([]), text),
            ("context", "approved_by", json!(null), text),
        ] {
            let found = refusal("package", |artifact| artifact[section][member] = value);
            let wanted = ValidationError::schema(format!("{section}.{member}"), reason);
            assert_eq!(found, Some(wanted));
        }
    }
}
