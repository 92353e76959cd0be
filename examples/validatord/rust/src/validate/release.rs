//! What an artifact says once its members are known to be there and of the right type.

use crate::report::Kind;

/// The payload.
pub struct Release<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub channel: Channel,
    pub size_bytes: u64,
    pub form: Form<'a>,
}

/// The part of the payload that depends on the kind of artifact.
pub enum Form<'a> {
    Image { digest: &'a str },
    Package { license: &'a str },
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Beta,
    Stable,
}

/// The context; whether enough of it is there is not known yet.
#[derive(Default)]
pub struct Context<'a> {
    pub environment: Option<Environment>,
    pub requested_by: Option<&'a str>,
    pub approved_by: Option<&'a str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    Production,
    Staging,
}

/// Where a release goes, with what is needed to go there.
pub enum Destination<'a> {
    Production { requested_by: &'a str, approved_by: &'a str },
    Staging,
}

impl Release<'_> {
    pub fn kind(&self) -> Kind {
        match self.form {
            Form::Image { .. } => Kind::Image,
            Form::Package { .. } => Kind::Package,
        }
    }
}
