text_type! {
    /// A time of day, with or without an offset from UTC: `12:30:05.120Z`.
    Time, "a time of day", scan_time
}

fn scan_time(left: &mut Scan<'_>) -> Option<()> {
    scan_clock(left)?;
    if left.0.is_empty() {
        Some(())
    } else {
        scan_offset(left)
    }
}

fn scan_clock(left: &mut Scan<'_>) -> Option<()> {
    left.number(2, 0, 23)?;
    left.one(b":")?;
    left.number(2, 0, 59)?;
    left.one(b":")?;
    left.number(2, 0, 60)?;
    if left.one(b".").is_some() {
        left.digits()?;
    }
    Some(())
}

fn scan_offset(left: &mut Scan<'_>) -> Option<()> {
    if left.one(b"Zz").is_some() {
        return Some(());
    }
    left.one(b"+-")?;
    left.number(2, 0, 23)?;
    left.one(b":")?;
    left.number(2, 0, 59)?;
    Some(())
}
