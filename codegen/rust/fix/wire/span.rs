/// A duration of `secs` and `nanos`, in nanoseconds.
fn span_of_object(value: Value) -> Result<i128, String> {
    let parts = as_object(value)?;
    let part = |name| parts.get(name).map_or(Ok(0), as_whole);
    Ok(part("secs")? * SECOND + part("nanos")?)
}

fn object_of_span(span: i128) -> Result<Value, String> {
    let members = [
        ("secs", to_number(span / SECOND)?),
        ("nanos", to_number(span % SECOND)?),
    ];
    Ok(members
        .map(|(name, part)| (name.to_owned(), part))
        .into_iter()
        .collect())
}

/// A duration of a list of seconds and nanoseconds.
fn span_of_pair(value: Value) -> Result<i128, String> {
    let part = parts_of(value)?;
    Ok(part(0) * SECOND + part(1))
}

fn pair_of_span(span: i128) -> Result<Value, String> {
    let parts = [span.div_euclid(SECOND), span.rem_euclid(SECOND)];
    parts
        .into_iter()
        .map(to_number)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

/// The same, both with the sign.
fn signed_pair_of_span(span: i128) -> Result<Value, String> {
    [span / SECOND, span % SECOND]
        .into_iter()
        .map(to_number)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

/// A duration as a number of a unit, whole or with a fraction.
fn number_of_span(span: i128, unit: i128) -> Result<Value, String> {
    if span % unit == 0 {
        return to_number(span / unit);
    }
    let written = decimal_of(span, unit);
    written
        .parse::<f64>()
        .map(Value::from)
        .map_err(|error| error.to_string())
}

fn span_of_number(value: Value, unit: i128) -> Result<i128, String> {
    let written = value.to_string();
    span_of_decimal(&written, unit).ok_or_else(|| format!("`{written}` is not a duration"))
}

/// `1.5` for a number of a unit of nanoseconds.
fn decimal_of(span: i128, unit: i128) -> String {
    let sign = if span < 0 { "-" } else { "" };
    let (whole, rest) = (span.abs() / unit, span.abs() % unit);
    let fraction = format!("{:09}", rest * (SECOND / unit));
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

fn span_of_decimal(written: &str, unit: i128) -> Option<i128> {
    let size = written.strip_prefix(['-', '+']).unwrap_or(written);
    let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
    let span = digits_of(whole, 18)? * unit + fraction_of(fraction)? * unit / SECOND;
    Some(if written.starts_with('-') {
        -span
    } else {
        span
    })
}

/// A duration of ISO 8601 in days, hours, minutes and seconds, signed as a whole or part by part.
fn span_of_iso(value: Value) -> Result<i128, String> {
    let written = as_text(value)?;
    let fault = || format!("`{written}` is not a duration");
    let minus = written.starts_with('-');
    let parts = written
        .trim_start_matches(['-', '+'])
        .strip_prefix('P')
        .ok_or_else(fault)?;
    let (mut span, mut digits, mut in_time, mut told) = (0, String::new(), false, false);
    for char in parts.chars() {
        let unit = match char {
            'T' => {
                in_time = true;
                continue;
            }
            'W' => 7 * DAY,
            'D' => DAY,
            'H' => HOUR,
            'M' if in_time => MINUTE,
            'S' => SECOND,
            '0'..='9' | '.' | '-' | '+' => {
                digits.push(char);
                continue;
            }
            _ => return Err(fault()),
        };
        span += span_of_decimal(&digits, unit).ok_or_else(fault)?;
        digits.clear();
        told = true;
    }
    if !told || !digits.is_empty() {
        return Err(fault());
    }
    Ok(if minus { -span } else { span })
}

/// `PT26H`, `PT-1M-30S`; with one sign in front `-PT1M30S`.
fn iso_of_span(span: i128, signed_once: bool) -> Result<Value, String> {
    let minus = if span < 0 { "-" } else { "" };
    let (before, each) = if signed_once {
        (minus, "")
    } else {
        ("", minus)
    };
    let size = span.abs();
    let mut parts = String::new();
    for (part, unit) in [(size / HOUR, 'H'), (size % HOUR / MINUTE, 'M')] {
        if part != 0 {
            parts.push_str(&format!("{each}{part}{unit}"));
        }
    }
    if size % MINUTE != 0 {
        parts.push_str(&format!("{each}{}S", decimal_of(size % MINUTE, SECOND)));
    }
    Ok(format!("{before}PT{}", if parts.is_empty() { "0S" } else { &parts }).into())
}

/// `PT93600S`, as chrono displays it.
fn iso_seconds_of_span(span: i128) -> Result<Value, String> {
    let sign = if span < 0 { "-" } else { "" };
    let told = format!("{sign}PT{}S", decimal_of(span.abs(), SECOND));
    Ok(if span == 0 { "P0D".to_owned() } else { told }.into())
}
