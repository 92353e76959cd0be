/// The one item of a list.
fn only_item(value: Value) -> Result<Value, String> {
    let mut items = as_list(value)?;
    let item = items.pop().filter(|_| items.is_empty());
    item.ok_or_else(|| "a list of one item was expected".to_owned())
}

fn in_list(value: Value) -> Result<Value, String> {
    Ok(Value::Array(vec![value]))
}

/// The one member of an object.
fn of_member(value: Value, name: &str) -> Result<Value, String> {
    as_object(value)?
        .remove(name)
        .ok_or_else(|| format!("the member `{name}` is missing"))
}

fn in_member(value: Value, name: &str) -> Result<Value, String> {
    Ok(Value::Object(Map::from_iter([(name.to_owned(), value)])))
}

/// The items of a list under names.
fn under_names(value: Value, names: &[&str]) -> Result<Value, String> {
    let items = as_list(value)?;
    if items.len() != names.len() {
        return Err(format!(
            "{} items were expected, not {}",
            names.len(),
            items.len()
        ));
    }
    Ok(names
        .iter()
        .map(|name| (*name).to_owned())
        .zip(items)
        .collect())
}

fn without_names(value: Value, names: &[&str]) -> Result<Value, String> {
    let mut members = as_object(value)?;
    let mut part = |name: &&str| members.remove(*name).ok_or(format!("`{name}` is missing"));
    names
        .iter()
        .map(&mut part)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

/// The names in one text.
fn split_names(value: Value, between: &str) -> Result<Value, String> {
    let names = as_text(value)?;
    let parts = names.split(between).filter(|name| !name.is_empty());
    Ok(parts.map(Value::from).collect::<Vec<_>>().into())
}

fn joined_names(value: Value, between: &str) -> Result<Value, String> {
    let names = as_list(value)?
        .into_iter()
        .map(as_text)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(names.join(between).into())
}

/// A list of pairs as an object; the parts of a key are joined.
fn map_of_pairs(value: Value, between: &str) -> Result<Value, String> {
    let mut members = Map::new();
    for pair in as_list(value)? {
        let [key, part] =
            <[Value; 2]>::try_from(as_list(pair)?).map_err(|_| "a pair was expected")?;
        if members.insert(key_of(key, between)?, part).is_some() {
            return Err("two entries have one key".to_owned());
        }
    }
    Ok(Value::Object(members))
}

fn key_of(value: Value, between: &str) -> Result<String, String> {
    match value {
        Value::String(key) => Ok(key),
        Value::Number(key) => Ok(key.to_string()),
        Value::Bool(key) => Ok(key.to_string()),
        Value::Array(parts) => {
            let parts = parts.into_iter().map(|part| key_of(part, between));
            parts
                .collect::<Result<Vec<_>, _>>()
                .map(|parts| parts.join(between))
        }
        other => Err(format!("{other} is no key")),
    }
}

fn pairs_of_map(value: Value, between: &str) -> Result<Value, String> {
    let part = |part: &str| serde_json::from_str(part).unwrap_or_else(|_| part.into());
    let parts = |key: &str| match key.split(between).map(part).collect::<Vec<Value>>() {
        several if !between.is_empty() => several.into(),
        _ => part(key),
    };
    let pairs = as_object(value)?
        .into_iter()
        .map(|(key, value)| vec![parts(&key), value].into());
    Ok(Value::Array(pairs.collect()))
}

/// Keys that are whole numbers, without `.0`.
fn whole_keys(value: Value) -> Result<Value, String> {
    let short = |key: String| key.strip_suffix(".0").map(str::to_owned).unwrap_or(key);
    Ok(as_object(value)?
        .into_iter()
        .map(|(key, part)| (short(key), part))
        .collect())
}

/// Nothing as an object without members.
fn empty_object(_: Value) -> Result<Value, String> {
    Ok(Value::Object(Map::new()))
}

fn to_null(_: Value) -> Result<Value, String> {
    Ok(Value::Null)
}

/// One name for another.
fn renamed(value: Value, names: &[(&str, &str)]) -> Result<Value, String> {
    let own = if let Value::String(own) = value {
        own
    } else {
        value.to_string()
    };
    let found = names
        .iter()
        .find(|(from, _)| *from == own)
        .map(|(_, to)| (*to).into());
    found.ok_or_else(|| format!("`{own}` is none of the names"))
}

fn renamed_back(value: Value, names: &[(&str, &str)]) -> Result<Value, String> {
    let wire = as_text(value)?;
    let found = names
        .iter()
        .find(|(_, to)| *to == wire)
        .map(|(from, _)| *from);
    found
        .map(Value::from)
        .ok_or_else(|| format!("`{wire}` is none of the names"))
}

fn numbered_back(value: Value, names: &[(&str, &str)]) -> Result<Value, String> {
    let own = as_text(renamed_back(value, names)?)?;
    serde_json::from_str(&own).map_err(|error| error.to_string())
}

/// A number, or true or false, that stands in a text.
fn plain_of_text(value: Value) -> Result<Value, String> {
    serde_json::from_str(&as_text(value)?).map_err(|error| error.to_string())
}

fn text_of_plain(value: Value) -> Result<Value, String> {
    Ok(value.to_string().into())
}

/// The IPv4 address that stands in an IPv6 address.
fn ipv4_alone(value: Value) -> Result<Value, String> {
    let address = as_text(value)?;
    Ok(address.strip_prefix("::ffff:").unwrap_or(&address).into())
}

fn ipv4_mapped(value: Value) -> Result<Value, String> {
    let address = as_text(value)?;
    Ok(if address.contains(':') {
        address
    } else {
        format!("::ffff:{address}")
    }
    .into())
}
