text_type! {
    /// An instant with its offset from UTC: `2026-02-28T12:30:05.120Z`.
    Instant, "an instant", scan_instant
}

impl Instant {
    /// The seconds since 1970 in UTC, and the nanoseconds after them; finer parts are cut off.
    pub fn since_epoch(&self) -> (i64, u32) {
        let number = |from: usize, to: usize| self.0[from..to].parse::<i64>().unwrap_or_default();
        let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
        let seconds = number(11, 13) * 3600 + number(14, 16) * 60 + number(17, 19);
        let (fraction, offset) = match self.0[19..].find(['Z', 'z', '+', '-']) {
            Some(at) => self.0[19..].split_at(at),
            None => ("", "Z"),
        };
        let nanoseconds = format!("{:0<9}", fraction.trim_start_matches('.'));
        let east = match offset.as_bytes() {
            [sign, ..] if offset.len() == 6 => {
                let end = self.0.len();
                let minutes = number(end - 5, end - 3) * 60 + number(end - 2, end);
                match sign {
                    b'-' => -minutes,
                    _ => minutes,
                }
            }
            _ => 0,
        };
        // Days are counted from the first of March, so that the day of a leap year comes last.
        let (year, month) = if month < 3 {
            (year - 1, month + 9)
        } else {
            (year, month - 3)
        };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let days = year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468;
        let nanoseconds = nanoseconds[..9].parse().unwrap_or_default();
        (days * 86_400 + seconds - east * 60, nanoseconds)
    }
}

fn scan_instant(left: &mut Scan<'_>) -> Option<()> {
    scan_date(left)?;
    left.one(b"Tt")?;
    scan_clock(left)?;
    scan_offset(left)
}
