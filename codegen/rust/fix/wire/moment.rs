/// Nanoseconds since 1970, and the minutes of the offset in which they are told.
type Moment = (i128, i128);

/// A moment of RFC 3339; one without an offset counts as UTC.
fn moment_of_text(value: Value) -> Result<Moment, String> {
    let written = as_text(value)?;
    let fault = || format!("`{written}` is not an instant");
    let (date, rest) = written.split_once(['T', 't', ' ']).ok_or_else(fault)?;
    let at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let offset = offset_of(&rest[at..]).ok_or_else(fault)?;
    let local = days_of_text(date)? * DAY + clock_of_text(&rest[..at])?;
    Ok((local - offset * MINUTE, offset))
}

/// The same as text; `digits` of a second, or as many as it needs, and the mark of UTC.
fn text_of_moment(
    (nanoseconds, offset): Moment,
    digits: Option<usize>,
    utc: &str,
) -> Result<Value, String> {
    let local = nanoseconds + offset * MINUTE;
    let (date, clock) = (text_of_days(local.div_euclid(DAY)), local.rem_euclid(DAY));
    let mark = if offset == 0 {
        utc.to_owned()
    } else {
        text_of_offset(offset, ":")
    };
    Ok(format!("{date}T{}{mark}", text_of_clock(clock, digits)).into())
}

/// The minutes of `Z`, `+02:00` or `+0200`.
fn offset_of(written: &str) -> Option<i128> {
    if matches!(written, "" | "Z" | "z") {
        return Some(0);
    }
    let plain = written.get(1..)?.replace(':', "");
    let minutes = digits_of(plain.get(..2)?, 2)? * 60 + digits_of(plain.get(2..)?, 2)?;
    Some(if written.starts_with('-') {
        -minutes
    } else {
        minutes
    })
}

fn text_of_offset(minutes: i128, between: &str) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!(
        "{sign}{:02}{between}{:02}",
        minutes.abs() / 60,
        minutes.abs() % 60
    )
}

/// A moment as a count since 1970; what is finer is cut off.
fn count_of_moment((nanoseconds, _): Moment, unit: i128) -> Result<Value, String> {
    to_number(nanoseconds.div_euclid(unit))
}

fn moment_of_count(value: Value, unit: i128) -> Result<Moment, String> {
    Ok((as_whole(&value)? * unit, 0))
}

fn moment_of_system_time(value: Value) -> Result<Moment, String> {
    let parts = as_object(value)?;
    let part = |name| parts.get(name).map_or(Ok(0), as_whole);
    Ok((
        part("secs_since_epoch")? * SECOND + part("nanos_since_epoch")?,
        0,
    ))
}

fn system_time_of_moment((nanoseconds, _): Moment) -> Result<Value, String> {
    let seconds = to_number(nanoseconds.div_euclid(SECOND))?;
    let rest = to_number(nanoseconds.rem_euclid(SECOND))?;
    let members = [("secs_since_epoch", seconds), ("nanos_since_epoch", rest)];
    Ok(members
        .map(|(name, part)| (name.to_owned(), part))
        .into_iter()
        .collect())
}

/// Year, day of the year, hour, minute, second, nanosecond, and the offset.
fn moment_of_list(value: Value) -> Result<Moment, String> {
    let part = parts_of(value)?;
    let days = days_of(part(0), 1, 1) + part(1) - 1;
    let clock = part(2) * HOUR + part(3) * MINUTE + part(4) * SECOND + part(5);
    let offset = part(6) * 60 + part(7);
    Ok((days * DAY + clock - offset * MINUTE, offset))
}

fn list_of_moment((nanoseconds, offset): Moment, with_offset: bool) -> Result<Value, String> {
    let local = nanoseconds + offset * MINUTE;
    let (days, clock) = (local.div_euclid(DAY), local.rem_euclid(DAY));
    let year = date_of(days).0;
    let mut parts = vec![
        year,
        days - days_of(year, 1, 1) + 1,
        clock / HOUR,
        clock % HOUR / MINUTE,
    ];
    parts.extend([clock % MINUTE / SECOND, clock % SECOND]);
    if with_offset {
        parts.extend([offset / 60, offset % 60, 0]);
    }
    parts
        .into_iter()
        .map(to_number)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A moment of a mail date: `Tue, 2 Jan 2024 03:04:05 +0000`.
fn moment_of_mail(value: Value) -> Result<Moment, String> {
    let written = as_text(value)?;
    let fault = || format!("`{written}` is not a mail date");
    let parts: Vec<&str> = written.split_whitespace().collect();
    let [_, day, month, year, clock, zone] = parts[..] else {
        return Err(fault());
    };
    let month = MONTHS
        .iter()
        .position(|name| *name == month)
        .ok_or_else(fault)?;
    let month = i128::try_from(month + 1).map_err(|_| fault())?;
    let part = |digits: &str| digits_of(digits, 4).ok_or_else(fault);
    let offset = offset_of(zone).ok_or_else(fault)?;
    let local = days_of(part(year)?, month, part(day)?) * DAY + clock_of_text(clock)?;
    Ok((local - offset * MINUTE, offset))
}

fn mail_of_moment((nanoseconds, offset): Moment) -> Result<Value, String> {
    let local = nanoseconds + offset * MINUTE;
    let (days, clock) = (local.div_euclid(DAY), local.rem_euclid(DAY));
    let (year, month, day) = date_of(days);
    let named = |names: &[&'static str], at: i128| usize::try_from(at).map(|at| names[at]);
    let weekday = named(&DAYS, (days + 3).rem_euclid(7)).map_err(|error| error.to_string())?;
    let month = named(&MONTHS, month - 1).map_err(|error| error.to_string())?;
    let (clock, zone) = (
        text_of_clock(clock - clock % SECOND, None),
        text_of_offset(offset, ""),
    );
    Ok(format!("{weekday}, {day} {month} {year:04} {clock} {zone}").into())
}
