//! validatord judges artifacts before they are released.
//!
//! A request goes one way through the crate: [`request`] reads the body into an
//! [`artifact::Artifact`], [`validate`] runs the four checks over it, and [`server`] answers
//! with a [`report::Report`], a [`validation_error::ValidationError`] or a
//! [`request::RequestError`].

pub mod artifact;
pub mod flags;
pub mod report;
pub mod request;
pub mod server;
pub mod validate;
pub mod validation_error;
