text_type! {
    /// A date of the calendar: `2026-02-28`.
    Date, "a date of the calendar", scan_date
}

fn scan_date(left: &mut Scan<'_>) -> Option<()> {
    let year = left.number(4, 0, 9999)?;
    left.one(b"-")?;
    let month = left.number(2, 1, 12)?;
    left.one(b"-")?;
    let day = left.number(2, 1, 31)?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (day <= last).then_some(())
}
