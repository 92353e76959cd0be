text_type! {
    /// A UUID in either case: `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
    Uuid, "a UUID", scan_uuid
}

impl Uuid {
    /// Its 128 bits.
    pub fn as_u128(&self) -> u128 {
        u128::from_str_radix(&self.0.replace('-', ""), 16).unwrap_or_default()
    }
}

fn scan_uuid(left: &mut Scan<'_>) -> Option<()> {
    for (place, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if place > 0 {
            left.one(b"-")?;
        }
        if left.some(u8::is_ascii_hexdigit).len() != length {
            return None;
        }
    }
    Some(())
}
