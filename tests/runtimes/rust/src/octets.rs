//! Bytes, identifiers, addresses.

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        _ => vec![],
    }
}
