//! Values in another structure: wrapped, as lists, as objects, as ordinals.

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        _ => vec![],
    }
}
