/// A regular expression that is looked for anywhere in a text.
pub struct Pattern {
    said: &'static str,
    expression: std::sync::OnceLock<regex::Regex>,
}

impl Pattern {
    /// The pattern of this expression, which compiles.
    pub const fn new(said: &'static str) -> Self {
        let expression = std::sync::OnceLock::new();
        Self { said, expression }
    }

    fn is_in(&self, text: &str) -> bool {
        let compile = || regex::Regex::new(self.said).expect("the expression compiles");
        self.expression.get_or_init(compile).is_match(text)
    }
}

impl Node<'_> {
    /// Demands a text in which a pattern is found.
    pub fn matches(&self, pattern: &Pattern) -> Result<()> {
        if self.kind() != "a text" {
            return Ok(());
        }
        let holds = pattern.is_in(&self.text()?);
        self.demand(holds, || format!("a text that matches {}", pattern.said))
    }
}
