/// Writes what a type writes by itself in another form.
fn write_as<T, S>(
    value: &T,
    serializer: S,
    change: impl Fn(Value) -> Result<Value, String>,
) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    S: Serializer,
{
    let own = serde_json::to_value(value).map_err(serde::ser::Error::custom)?;
    change(own)
        .map_err(serde::ser::Error::custom)?
        .serialize(serializer)
}

/// Reads that form, and gives the type what it writes by itself.
fn read_as<'de, T, D>(
    deserializer: D,
    change: impl Fn(Value) -> Result<Value, String>,
) -> Result<T, D::Error>
where
    T: serde::de::DeserializeOwned,
    D: Deserializer<'de>,
{
    let own = change(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)?;
    serde_json::from_value(own).map_err(serde::de::Error::custom)
}

/// Null stays null.
fn or_null(value: Value, change: impl Fn(Value) -> Result<Value, String>) -> Result<Value, String> {
    if value.is_null() {
        Ok(value)
    } else {
        change(value)
    }
}

/// The same for every item of a list.
fn each_item(
    value: Value,
    change: impl Fn(Value) -> Result<Value, String>,
) -> Result<Value, String> {
    as_list(value)?
        .into_iter()
        .map(change)
        .collect::<Result<Vec<_>, _>>()
        .map(Value::Array)
}

/// The same for every member of an object.
fn each_member(
    value: Value,
    change: impl Fn(Value) -> Result<Value, String>,
) -> Result<Value, String> {
    let changed = |(key, part)| Ok((key, change(part)?));
    as_object(value)?
        .into_iter()
        .map(changed)
        .collect::<Result<Map<_, _>, String>>()
        .map(Value::Object)
}

fn as_text(value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(format!("a text was expected, not {other}")),
    }
}

fn as_list(value: Value) -> Result<Vec<Value>, String> {
    match value {
        Value::Array(items) => Ok(items),
        other => Err(format!("a list was expected, not {other}")),
    }
}

fn as_object(value: Value) -> Result<Map<String, Value>, String> {
    match value {
        Value::Object(members) => Ok(members),
        other => Err(format!("an object was expected, not {other}")),
    }
}

fn as_whole(value: &Value) -> Result<i128, String> {
    let number = value
        .as_i64()
        .map(i128::from)
        .or_else(|| value.as_u64().map(i128::from));
    number.ok_or_else(|| format!("a whole number was expected, not {value}"))
}

/// A whole number as JSON.
fn to_number(value: i128) -> Result<Value, String> {
    if let Ok(small) = i64::try_from(value) {
        return Ok(small.into());
    }
    u64::try_from(value)
        .map(Value::from)
        .map_err(|_| format!("{value} has more than 64 bits"))
}

/// Reads either form: what is not in the new one is what the type writes by itself.
fn read_either<'de, T, D>(
    deserializer: D,
    change: impl Fn(Value) -> Result<Value, String>,
) -> Result<T, D::Error>
where
    T: serde::de::DeserializeOwned,
    D: Deserializer<'de>,
{
    let wire = Value::deserialize(deserializer)?;
    let own = change(wire.clone()).unwrap_or(wire);
    serde_json::from_value(own).map_err(serde::de::Error::custom)
}
