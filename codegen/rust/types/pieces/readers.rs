/// Reads a text; half of a surrogate pair is none.
pub fn text(node: Node<'_>) -> Result<String> {
    node.text()
}

/// Reads true or false.
pub fn flag(node: Node<'_>) -> Result<bool> {
    node.expect("a flag")?;
    node.parse()
}

/// Reads a number as a double, which may round it.
pub fn f64(node: Node<'_>) -> Result<f64> {
    node.expect("a number")?;
    match node.raw.get().parse() {
        Ok(number) if f64::is_finite(number) => Ok(number),
        _ => Err(node.fault("a number that a double can hold was expected")),
    }
}

/// Reads a whole number, however it is spelled.
pub fn i64(node: Node<'_>) -> Result<i64> {
    node.whole("64 bits")
}

/// Reads a whole number from 0 on, however it is spelled.
pub fn u64(node: Node<'_>) -> Result<u64> {
    node.whole("64 bits without a sign")
}

/// Reads a list of what `read` reads.
pub fn list<T>(read: impl Fn(Node<'_>) -> Result<T>) -> impl Fn(Node<'_>) -> Result<Vec<T>> {
    move |node| node.list(&read)
}

/// Reads an object whose member names are data.
pub fn map<T>(
    read: impl Fn(Node<'_>) -> Result<T>,
) -> impl Fn(Node<'_>) -> Result<BTreeMap<String, T>> {
    move |node| node.map(&read)
}

/// Reads an object whose member names are data that `name` reads.
pub fn map_by<K: Ord, T>(
    name: impl Fn(Node<'_>) -> Result<K>,
    read: impl Fn(Node<'_>) -> Result<T>,
) -> impl Fn(Node<'_>) -> Result<BTreeMap<K, T>> {
    move |node| node.map_by(&name, &read)
}

/// Reads null, or what `read` reads.
pub fn nullable<T>(read: impl Fn(Node<'_>) -> Result<T>) -> impl Fn(Node<'_>) -> Result<Option<T>> {
    move |node| node.nullable(&read)
}

/// Reads what `read` reads into a box, for types that hold themselves.
pub fn boxed<T>(read: impl Fn(Node<'_>) -> Result<T>) -> impl Fn(Node<'_>) -> Result<Box<T>> {
    move |node| read(node).map(Box::new)
}
