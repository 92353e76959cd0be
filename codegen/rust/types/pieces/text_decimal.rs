text_type! {
    /// A decimal number, kept digit by digit.
    DecimalText, "a decimal number", scan_decimal
}

fn scan_decimal(left: &mut Scan<'_>) -> Option<()> {
    left.one(b"+-");
    left.digits()?;
    if left.one(b".").is_some() {
        left.digits()?;
    }
    if left.one(b"Ee").is_some() {
        left.one(b"+-");
        left.digits()?;
    }
    Some(())
}
