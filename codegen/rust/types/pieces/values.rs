/// A member that may be absent, and null: three states that the wire keeps apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is there, and null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the member is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, where there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        self.value().serialize(to)
    }
}

/// Nothing but null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Null;

impl Null {
    /// Reads null.
    pub fn read(node: Node<'_>) -> Result<Self> {
        node.expect("null").map(|()| Self)
    }
}

/// Any JSON, kept as the text it is: numbers keep their digits.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The JSON of a text.
    fn of(text: &str) -> Self {
        Self(serde_json::value::to_raw_value(text).expect("every text has a JSON text"))
    }

    /// The JSON of a value.
    pub fn new<T: Serialize>(value: &T) -> serde_json::Result<Self> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// What it holds, as a type of your own.
    pub fn to<T: de::DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.0.get())
    }

    /// Reads any JSON in which no member stands twice and no text is half a surrogate pair.
    pub fn read(node: Node<'_>) -> Result<Self> {
        node.worth()?;
        Ok(Self(node.raw.to_owned()))
    }
}

impl PartialEq for Json {
    /// Whether both are the same JSON value.
    fn eq(&self, other: &Self) -> bool {
        let [one, another] = [self, other].map(|json| Node::root(&json.0).worth());
        matches!((one, another), (Ok(one), Ok(another)) if one == another)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        decode(from, Self::read)
    }
}

impl Node<'_> {
    /// One text for all spellings of a JSON value.
    pub fn worth(&self) -> Result<String> {
        let node = Node { tag: None, ..*self };
        Ok(match self.kind() {
            "a number" => node.decimal()?.to_string(),
            "a text" => Json::of(&node.text()?).0.get().to_owned(),
            "a list" => format!("[{}]", node.list(|item| item.worth())?.join(",")),
            "an object" => {
                let members = node.map(|member| member.worth())?.into_iter();
                let pairs: Vec<_> = members
                    .map(|(name, worth)| format!("{}:{worth}", Json::of(&name).0))
                    .collect();
                format!("{{{}}}", pairs.join(","))
            }
            _ => node.raw.get().to_owned(),
        })
    }
}
