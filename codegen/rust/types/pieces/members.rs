/// The members of an object that nobody has read yet.
pub struct Members<'a> {
    node: Node<'a>,
    left: BTreeMap<String, &'a RawValue>,
}

impl Members<'_> {
    /// A member that must be there.
    pub fn required<T>(&mut self, name: &str, read: impl Fn(Node<'_>) -> Result<T>) -> Result<T> {
        match self.optional(name, read)? {
            Some(value) => Ok(value),
            None => Err(self.node.fault(format!("the member {name:?} is missing"))),
        }
    }

    /// A member that may be absent.
    pub fn optional<T>(
        &mut self,
        name: &str,
        read: impl Fn(Node<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let Some(raw) = self.left.remove(name) else {
            return Ok(None);
        };
        let way = Way::Member(&self.node, name);
        read(self.node.inner(raw, way)).map(Some)
    }

    /// A member that may be absent, and null.
    pub fn maybe<T>(
        &mut self,
        name: &str,
        read: impl Fn(Node<'_>) -> Result<T>,
    ) -> Result<Maybe<T>> {
        Ok(match self.optional(name, nullable(read))? {
            None => Maybe::Absent,
            Some(None) => Maybe::Null,
            Some(Some(value)) => Maybe::Value(value),
        })
    }

    /// The only member: its name, and what `read` reads of it by that name.
    pub fn only<T>(self, read: impl Fn(&str, Node<'_>) -> Result<T>) -> Result<T> {
        let mut members = self.left.iter();
        match (members.next(), members.next()) {
            (Some((name, raw)), None) => {
                read(name, self.node.inner(raw, Way::Member(&self.node, name)))
            }
            _ => Err(self
                .node
                .fault("an object with exactly one member was expected")),
        }
    }

    /// The members that the contract does not name.
    pub fn rest(&mut self) -> Result<BTreeMap<String, Json>> {
        let left = std::mem::take(&mut self.left).into_iter();
        left.map(|(name, raw)| {
            let way = Way::Member(&self.node, &name);
            let value = Json::read(self.node.inner(raw, way))?;
            Ok((name, value))
        })
        .collect()
    }

    /// Refuses members that the contract does not name.
    pub fn end(self) -> Result<()> {
        match self.left.first_key_value() {
            None => Ok(()),
            Some((name, raw)) => {
                let way = Way::Member(&self.node, name);
                Err(self
                    .node
                    .inner(raw, way)
                    .fault("there is no member of this name"))
            }
        }
    }
}

/// The members of an object by name, each once.
struct Pairs<'a>(BTreeMap<String, &'a RawValue>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Pairs<'de>;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut from: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut members = BTreeMap::new();
                while let Some((name, raw)) = from.next_entry::<String, &RawValue>()? {
                    if members.contains_key(&name) {
                        let what = format!("the member {name:?} stands more than once");
                        return Err(de::Error::custom(what));
                    }
                    members.insert(name, raw);
                }
                Ok(Pairs(members))
            }
        }

        from.deserialize_map(Object)
    }
}
