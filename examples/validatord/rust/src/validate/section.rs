//! Reads typed members out of one JSON object of an artifact.

use serde_json::{Map, Value};

use crate::validation_error::ValidationError;

/// `payload` or `context`; errors name its members `section.member`.
pub struct Section<'a> {
    pub name: &'static str,
    pub members: &'a Map<String, Value>,
}

impl<'a> Section<'a> {
    /// A text that must be there.
    pub fn text(&self, member: &str) -> Result<&'a str, ValidationError> {
        self.optional_text(member)?.ok_or_else(|| self.missing(member))
    }

    /// A text that may be absent, but not empty.
    pub fn optional_text(&self, member: &str) -> Result<Option<&'a str>, ValidationError> {
        match self.members.get(member) {
            None => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text)),
            Some(_) => Err(self.wrong(member, "must be a non-empty string")),
        }
    }

    /// One of a few words, which must be there.
    pub fn choice<T: Copy>(
        &self,
        member: &str,
        choices: &[(&str, T)],
    ) -> Result<T, ValidationError> {
        self.optional_choice(member, choices)?.ok_or_else(|| self.missing(member))
    }

    /// One of a few words, or nothing.
    pub fn optional_choice<T: Copy>(
        &self,
        member: &str,
        choices: &[(&str, T)],
    ) -> Result<Option<T>, ValidationError> {
        let Some(value) = self.members.get(member) else {
            return Ok(None);
        };
        if let Some((_, chosen)) = choices.iter().find(|(word, _)| value == word) {
            return Ok(Some(*chosen));
        }
        let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        Err(self.wrong(member, &format!("must be one of {}", words.join(", "))))
    }

    /// A whole number that must be there.
    pub fn whole_number(&self, member: &str) -> Result<u64, ValidationError> {
        let value = self.members.get(member).ok_or_else(|| self.missing(member))?;
        value.as_u64().ok_or_else(|| self.wrong(member, "must be a whole number"))
    }

    fn missing(&self, member: &str) -> ValidationError {
        self.wrong(member, "is required")
    }

    fn wrong(&self, member: &str, reason: &str) -> ValidationError {
        ValidationError::schema(format!("{}.{member}", self.name), reason)
    }
}
