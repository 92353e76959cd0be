/// Bytes that are written as a text; only the one text that is written for them is read.
macro_rules! octets_type {
    ($(#[$doc:meta])* $name:ident, $said:literal, $spell:path, $unspell:path) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            /// The bytes.
            pub bytes: Vec<u8>,
            /// Whether the other of two ways to write the same bytes is meant.
            other: bool,
        }

        impl $name {
            /// Reads such a text.
            pub fn read(node: Node<'_>) -> Result<Self> {
                let text = node.text()?;
                let bytes = $unspell(&text);
                let found = bytes.and_then(|bytes| {
                    let is_own = $spell(&bytes, false) == text;
                    let other = !is_own && $spell(&bytes, true) == text;
                    (is_own || other).then_some(Self { bytes, other })
                });
                found.ok_or_else(|| node.fault(concat!("bytes in ", $said, " were expected")))
            }

            /// Demands that a text is such bytes; says nothing of what is no text.
            pub fn demand(node: Node<'_>) -> Result<()> {
                if node.is_text() {
                    Self::read(node)?;
                }
                Ok(())
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self {
                    bytes,
                    other: false,
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
                to.serialize_str(&$spell(&self.bytes, self.other))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(
                from: D,
            ) -> std::result::Result<Self, D::Error> {
                decode(from, Self::read)
            }
        }
    };
}
