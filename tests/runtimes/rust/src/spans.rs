//! Durations, months and weekdays, decimals.

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        _ => vec![],
    }
}
