text_type! {
    /// A duration as ISO 8601 has it: `P1DT12H`.
    Duration, "a duration", scan_duration
}

fn scan_duration(left: &mut Scan<'_>) -> Option<()> {
    left.one(b"P")?;
    let days = scan_units(left, b"YMWD", b"")?;
    if days == b"W" {
        return Some(());
    }
    let is_in_order = matches!(
        days.as_slice(),
        b"" | b"Y" | b"YM" | b"YMD" | b"YD" | b"M" | b"MD" | b"D"
    );
    let mut time = Vec::new();
    if left.one(b"T").is_some() {
        time = scan_units(left, b"HMS", b"S")?;
        if time.is_empty() {
            return None;
        }
    }
    let is_time_in_order = matches!(
        time.as_slice(),
        b"" | b"H" | b"HM" | b"HMS" | b"M" | b"MS" | b"S"
    );
    (is_in_order && is_time_in_order && days.len() + time.len() > 0).then_some(())
}

/// The units that stand behind numbers; only those of `with_fraction` may have one.
fn scan_units(left: &mut Scan<'_>, units: &[u8], with_fraction: &[u8]) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    while left.0.first().is_some_and(u8::is_ascii_digit) {
        left.digits()?;
        let has_fraction = left.one(b".").is_some();
        if has_fraction {
            left.digits()?;
        }
        let unit = left.one(if has_fraction { with_fraction } else { units })?;
        found.push(unit);
    }
    Some(found)
}
