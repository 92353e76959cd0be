/// A text that stands for something else. It is kept as it is, and written as it was read.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $said:literal, $is:path) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text as such a value, if it is one.
            pub fn new(text: impl Into<String>) -> Option<Self> {
                let text = text.into();
                Self::is(&text).then_some(Self(text))
            }

            /// Whether a text is such a value.
            pub fn is(text: &str) -> bool {
                let mut left = Scan(text.as_bytes());
                $is(&mut left).is_some() && left.0.is_empty()
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Reads such a text.
            pub fn read(node: Node<'_>) -> Result<Self> {
                let text = node.text()?;
                Self::new(text).ok_or_else(|| node.fault(concat!($said, " was expected")))
            }

            /// Demands that a text is such a value; says nothing of what is no text.
            pub fn demand(node: Node<'_>) -> Result<()> {
                if node.is_text() {
                    Self::read(node)?;
                }
                Ok(())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str(&self.0)
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

/// What is left of a text that is read from its start.
struct Scan<'a>(&'a [u8]);

impl<'a> Scan<'a> {
    /// The next byte, if it is one of these.
    fn one(&mut self, of: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !of.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    /// As many bytes as `take` takes, however few.
    fn some(&mut self, take: impl Fn(&u8) -> bool) -> &'a [u8] {
        let end = self.0.iter().position(|byte| !take(byte));
        let (taken, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        taken
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<&'a [u8]> {
        let found = self.some(u8::is_ascii_digit);
        (!found.is_empty()).then_some(found)
    }

    /// A number of so many digits, from `least` to `most`.
    fn number(&mut self, digits: usize, least: u32, most: u32) -> Option<u32> {
        let (taken, rest) = self.0.split_at_checked(digits)?;
        if !taken.iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.0 = rest;
        let number = taken
            .iter()
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        (least..=most).contains(&number).then_some(number)
    }
}
