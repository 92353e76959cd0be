/// What is wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer; empty for the whole document.
    pub place: String,
    /// What is wrong, a clause.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(to, "the document: {}", self.what),
            place => write!(to, "{place}: {}", self.what),
        }
    }
}

impl std::error::Error for Fault {}

/// A value that was read, or what is wrong with it.
pub type Result<T> = std::result::Result<T, Fault>;

/// Lists and objects inside one another, at most: deeper documents are refused, not followed.
const DEEPEST: usize = 128;

/// Reads a value from its JSON text. Any other format than `serde_json`'s is refused.
pub fn decode<'de, D, T>(
    from: D,
    read: impl Fn(Node<'_>) -> Result<T>,
) -> std::result::Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let raw = Box::<RawValue>::deserialize(from)?;
    let root = Node::root(&raw);
    if deepest(raw.get()) > DEEPEST {
        let what = format!("it is nested deeper than {DEEPEST} levels");
        return Err(de::Error::custom(root.fault(what)));
    }
    read(root).map_err(de::Error::custom)
}

/// How many lists and objects are inside one another in a JSON text.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth -= 1,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// One value of a document as it stands in the text, and the way to it.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    raw: &'a RawValue,
    way: Way<'a>,
    /// The member that a union around this object has read already.
    tag: Option<&'a str>,
}

/// The last step of the way to a node.
#[derive(Clone, Copy)]
enum Way<'a> {
    Root,
    Member(&'a Node<'a>, &'a str),
    Item(&'a Node<'a>, usize),
}

impl<'a> Node<'a> {
    fn root(raw: &'a RawValue) -> Self {
        Self {
            raw,
            way: Way::Root,
            tag: None,
        }
    }

    fn inner<'b>(&'b self, raw: &'b RawValue, way: Way<'b>) -> Node<'b> {
        Node {
            raw,
            way,
            tag: None,
        }
    }

    /// The same object to a reader that knows nothing of its tag.
    pub fn without(self, tag: &'a str) -> Self {
        Self {
            tag: Some(tag),
            ..self
        }
    }

    /// The text of the member that names a variant.
    pub fn tag(self, name: &str) -> Result<String> {
        self.members()?.required(name, text)
    }

    /// What is wrong here.
    pub fn fault(&self, what: impl Into<String>) -> Fault {
        let what = what.into();
        let place = self.place();
        Fault { place, what }
    }

    fn place(&self) -> String {
        match self.way {
            Way::Root => String::new(),
            Way::Item(above, index) => format!("{}/{index}", above.place()),
            Way::Member(above, name) => {
                let name = name.replace('~', "~0").replace('/', "~1");
                format!("{}/{name}", above.place())
            }
        }
    }

    fn kind(&self) -> &'static str {
        match self.raw.get().as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "a flag",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    fn expect(&self, kind: &str) -> Result<()> {
        match self.kind() {
            found if found == kind => Ok(()),
            found => Err(self.fault(format!("{kind} was expected, not {found}"))),
        }
    }

    fn demand(&self, holds: bool, what: impl FnOnce() -> String) -> Result<()> {
        if holds {
            Ok(())
        } else {
            Err(self.fault(format!("{} was expected", what())))
        }
    }

    fn parse<T: Deserialize<'a>>(&self) -> Result<T> {
        serde_json::from_str(self.raw.get()).map_err(|error| self.fault(error.to_string()))
    }

    /// Whether this is null.
    pub fn is_null(&self) -> bool {
        self.kind() == "null"
    }

    /// Whether this is a text.
    pub fn is_text(&self) -> bool {
        self.kind() == "a text"
    }

    fn text(self) -> Result<String> {
        self.expect("a text")?;
        self.parse()
    }

    fn whole<T: TryFrom<i128>>(&self, bits: &str) -> Result<T> {
        let Some(number) = self.decimal()?.whole() else {
            return Err(self.fault("a whole number was expected"));
        };
        number
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| self.fault(format!("a whole number of {bits} was expected")))
    }

    fn decimal(&self) -> Result<Decimal> {
        self.expect("a number")?;
        Ok(Decimal::of(self.raw.get()))
    }

    /// A list of what `read` reads.
    pub fn list<T>(self, read: impl Fn(Node<'_>) -> Result<T>) -> Result<Vec<T>> {
        let items = self.items()?.into_iter().enumerate();
        items
            .map(|(index, raw)| read(self.inner(raw, Way::Item(&self, index))))
            .collect()
    }

    /// The places of a list of fixed length.
    pub fn places<const N: usize>(&self) -> Result<[Node<'_>; N]> {
        let items = self.items()?.into_iter().enumerate();
        let places: Vec<_> = items
            .map(|(index, raw)| self.inner(raw, Way::Item(self, index)))
            .collect();
        places
            .try_into()
            .map_err(|_| self.fault(format!("a list of {N} items was expected")))
    }

    /// An object whose member names are data.
    pub fn map<T>(self, read: impl Fn(Node<'_>) -> Result<T>) -> Result<BTreeMap<String, T>> {
        self.map_by(text, read)
    }

    /// An object whose member names are data that `name` reads.
    pub fn map_by<K: Ord, T>(
        self,
        name: impl Fn(Node<'_>) -> Result<K>,
        read: impl Fn(Node<'_>) -> Result<T>,
    ) -> Result<BTreeMap<K, T>> {
        let members = self.members()?.left.into_iter();
        members
            .map(|(key, raw)| {
                let way = Way::Member(&self, &key);
                let quoted = Json::of(&key);
                Ok((
                    name(self.inner(&quoted.0, way))?,
                    read(self.inner(raw, way))?,
                ))
            })
            .collect()
    }

    /// Null, or what `read` reads.
    pub fn nullable<T>(self, read: impl Fn(Node<'_>) -> Result<T>) -> Result<Option<T>> {
        if self.is_null() {
            Ok(None)
        } else {
            read(self).map(Some)
        }
    }

    /// The members of an object; one that stands twice is refused.
    pub fn members(self) -> Result<Members<'a>> {
        let mut left = self.object()?;
        if let Some(tag) = self.tag {
            left.remove(tag);
        }
        Ok(Members { node: self, left })
    }

    fn object(&self) -> Result<BTreeMap<String, &'a RawValue>> {
        self.expect("an object")?;
        self.parse::<Pairs<'a>>().map(|pairs| pairs.0)
    }

    fn items(&self) -> Result<Vec<&'a RawValue>> {
        self.expect("a list")?;
        self.parse()
    }
}
