text_type! {
    /// A hardware address of six bytes.
    Mac, "a hardware address", scan_mac
}

fn scan_mac(left: &mut Scan<'_>) -> Option<()> {
    for place in 0..6 {
        if place > 0 {
            left.one(b":-")?;
        }
        if left.some(u8::is_ascii_hexdigit).len() != 2 {
            return None;
        }
    }
    Some(())
}
