/// A number of any size and precision, kept as its digits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Numeral(Json);

impl Numeral {
    /// The digits as they stand on the wire.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Reads a number.
    pub fn read(node: Node<'_>) -> Result<Self> {
        node.decimal()?;
        Ok(Self(Json(node.raw.to_owned())))
    }
}

impl<'de> Deserialize<'de> for Numeral {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        decode(from, Self::read)
    }
}
