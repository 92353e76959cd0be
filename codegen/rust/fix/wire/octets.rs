const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn octets_of_list(value: Value) -> Result<Vec<u8>, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

fn list_of_octets(octets: Vec<u8>) -> Result<Value, String> {
    Ok(octets.into())
}

fn octets_of_text(value: Value) -> Result<Vec<u8>, String> {
    as_text(value).map(String::into_bytes)
}

fn text_of_octets(octets: Vec<u8>) -> Result<Value, String> {
    String::from_utf8(octets)
        .map(Value::String)
        .map_err(|error| error.to_string())
}

/// A text as serde writes an `OsString` on Unix.
fn octets_of_os_text(value: Value) -> Result<Vec<u8>, String> {
    let octets = as_object(value)?.remove("Unix");
    octets_of_list(octets.ok_or("only the text of a Unix system is read")?)
}

fn os_text_of_octets(octets: Vec<u8>) -> Result<Value, String> {
    Ok(Value::Object(Map::from_iter([(
        "Unix".to_owned(),
        octets.into(),
    )])))
}

fn octets_of_base64(value: Value, alphabet: &[u8; 64], padded: bool) -> Result<Vec<u8>, String> {
    let written = as_text(value)?;
    let digits = written.trim_end_matches('=');
    let mut octets = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let found = alphabet.iter().position(|each| *each == digit);
        bits = bits << 6
            | found
                .and_then(|at| u32::try_from(at).ok())
                .ok_or("this is not base64")?;
        count += 6;
        if count >= 8 {
            count -= 8;
            octets.push((bits >> count & 0xff) as u8);
        }
    }
    let again = base64_of_octets(octets.clone(), alphabet, padded)?;
    if again == written {
        Ok(octets)
    } else {
        Err("this is not base64".to_owned())
    }
}

fn base64_of_octets(octets: Vec<u8>, alphabet: &[u8; 64], padded: bool) -> Result<Value, String> {
    let mut written = String::with_capacity(octets.len().div_ceil(3) * 4);
    for part in octets.chunks(3) {
        let bits = part
            .iter()
            .fold(0, |bits, octet| bits << 8 | usize::from(*octet));
        let bits = bits << (8 * (3 - part.len()));
        for place in 0..=part.len() {
            written.push(char::from(alphabet[bits >> (18 - 6 * place) & 0x3f]));
        }
        if padded {
            written.push_str(&"=="[..3 - part.len()]);
        }
    }
    Ok(written.into())
}

/// Octets in hex, with a separator between them or none.
fn octets_of_hex(value: Value, between: &str) -> Result<Vec<u8>, String> {
    let written = as_text(value)?.replace(between, "");
    let plain = written.bytes().all(|digit| digit.is_ascii_hexdigit());
    let octet = |at| {
        u8::from_str_radix(written.get(at..at + 2)?, 16)
            .ok()
            .filter(|_| plain)
    };
    let octets = (0..written.len())
        .step_by(2)
        .map(octet)
        .collect::<Option<Vec<_>>>();
    octets.ok_or_else(|| "this is not hex".to_owned())
}

fn hex_of_octets(octets: Vec<u8>, between: &str, upper: bool) -> Result<Value, String> {
    let octets: Vec<String> = octets.iter().map(|octet| format!("{octet:02x}")).collect();
    let written = octets.join(between);
    Ok(if upper {
        written.to_uppercase()
    } else {
        written
    }
    .into())
}
