const SECOND: i128 = 1_000_000_000;

const MINUTE: i128 = 60 * SECOND;

const HOUR: i128 = 60 * MINUTE;

const DAY: i128 = 24 * HOUR;

/// Days since 1970 of a date.
fn days_of(year: i128, month: i128, day: i128) -> i128 {
    let shifted = if month > 2 { year } else { year - 1 };
    let era = shifted.div_euclid(400);
    let of_era = shifted.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of so many days since 1970.
fn date_of(days: i128) -> (i128, i128, i128) {
    let shifted = days + 719_468;
    let of_era = shifted.rem_euclid(146_097);
    let years = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * years + years / 4 - years / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = years + shifted.div_euclid(146_097) * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// A number of at most so many digits.
fn digits_of(part: &str, most: usize) -> Option<i128> {
    let plain =
        !part.is_empty() && part.len() <= most && part.bytes().all(|each| each.is_ascii_digit());
    if plain {
        part.parse().ok()
    } else {
        None
    }
}

/// Nanoseconds of the digits behind a point.
fn fraction_of(digits: &str) -> Option<i128> {
    digits_of(&format!("{digits:0<9}"), 9)
}

fn days_of_text(written: &str) -> Result<i128, String> {
    let fault = || format!("`{written}` is not a date");
    let mut parts = written.rsplitn(3, '-');
    let mut next = || parts.next().ok_or_else(fault);
    let (day, month, year) = (next()?, next()?, next()?);
    let part = |digits| digits_of(digits, 9).ok_or_else(fault);
    let size = part(year.trim_start_matches(['-', '+']))?;
    let date = (
        if year.starts_with('-') { -size } else { size },
        part(month)?,
        part(day)?,
    );
    let known = (1..=12).contains(&date.1);
    let days = if known {
        days_of(date.0, date.1, date.2)
    } else {
        0
    };
    if known && date_of(days) == date {
        Ok(days)
    } else {
        Err(fault())
    }
}

fn text_of_days(days: i128) -> String {
    let (year, month, day) = date_of(days);
    let sign = if year > 9999 { "+" } else { "" };
    format!("{sign}{year:04}-{month:02}-{day:02}")
}

/// Nanoseconds since midnight of `08:30:15.5`.
fn clock_of_text(written: &str) -> Result<i128, String> {
    let fault = || format!("`{written}` is not a time of day");
    let (clock, fraction) = written.split_once('.').unwrap_or((written, "0"));
    let parts: Option<Vec<i128>> = clock.split(':').map(|part| digits_of(part, 2)).collect();
    let parts = parts
        .filter(|parts| parts.len() == 2 || parts.len() == 3)
        .ok_or_else(fault)?;
    let (hours, minutes) = (parts[0], parts[1]);
    let seconds = parts.get(2).copied().unwrap_or(0);
    let nanoseconds = fraction_of(fraction).ok_or_else(fault)?;
    if hours > 23 || minutes > 59 || seconds > 60 {
        return Err(fault());
    }
    Ok(hours * HOUR + minutes * MINUTE + seconds * SECOND + nanoseconds)
}

/// The same as text; `digits` of a second, or as many as it needs.
fn text_of_clock(clock: i128, digits: Option<usize>) -> String {
    let (hours, minutes) = (clock / HOUR, clock % HOUR / MINUTE);
    let seconds = clock % MINUTE / SECOND;
    let full = format!("{:09}", clock % SECOND);
    let needed = full.trim_end_matches('0');
    let fraction = digits.map_or(needed, |digits| &full[..digits]);
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{hours:02}:{minutes:02}:{seconds:02}{point}{fraction}")
}

/// The numbers of a list, zeros behind it.
fn parts_of(value: Value) -> Result<impl Fn(usize) -> i128, String> {
    let parts = as_list(value)?
        .iter()
        .map(as_whole)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(move |at: usize| parts.get(at).copied().unwrap_or(0))
}

fn date_of_list(value: Value) -> Result<i128, String> {
    let part = parts_of(value)?;
    Ok(days_of(part(0), 1, 1) + part(1) - 1)
}

fn list_of_date(days: i128) -> Result<Value, String> {
    let year = date_of(days).0;
    Ok(Value::Array(vec![
        to_number(year)?,
        to_number(days - days_of(year, 1, 1) + 1)?,
    ]))
}

fn date_of_text(value: Value) -> Result<i128, String> {
    days_of_text(&as_text(value)?)
}

fn text_of_date(days: i128) -> Result<Value, String> {
    Ok(text_of_days(days).into())
}

fn time_of_list(value: Value) -> Result<i128, String> {
    let part = parts_of(value)?;
    Ok(part(0) * HOUR + part(1) * MINUTE + part(2) * SECOND + part(3))
}

fn list_of_time(clock: i128) -> Result<Value, String> {
    let parts = [
        clock / HOUR,
        clock % HOUR / MINUTE,
        clock % MINUTE / SECOND,
        clock % SECOND,
    ];
    parts
        .into_iter()
        .map(to_number)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

fn time_of_text(value: Value) -> Result<i128, String> {
    clock_of_text(&as_text(value)?)
}

fn text_of_time(clock: i128, digits: Option<usize>) -> Result<Value, String> {
    Ok(text_of_clock(clock, digits).into())
}
