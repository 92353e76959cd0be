/// What a contract demands of a value; each demand holds for values of one kind and says nothing of others.
impl Node<'_> {
    /// Demands a text of at least so many characters.
    pub fn min_length(&self, least: usize) -> Result<()> {
        if self.kind() != "a text" {
            return Ok(());
        }
        let found = self.text()?.chars().count();
        self.demand(found >= least, || {
            format!("a text of at least {least} characters")
        })
    }

    /// Demands a text of at most so many characters.
    pub fn max_length(&self, most: usize) -> Result<()> {
        if self.kind() != "a text" {
            return Ok(());
        }
        let found = self.text()?.chars().count();
        self.demand(found <= most, || {
            format!("a text of at most {most} characters")
        })
    }

    /// Demands a number not below this one.
    pub fn minimum(&self, least: &str) -> Result<()> {
        if self.kind() != "a number" {
            return Ok(());
        }
        let holds = self.decimal()? >= Decimal::of(least);
        self.demand(holds, || format!("a number of at least {least}"))
    }

    /// Demands a number not above this one.
    pub fn maximum(&self, most: &str) -> Result<()> {
        if self.kind() != "a number" {
            return Ok(());
        }
        let holds = self.decimal()? <= Decimal::of(most);
        self.demand(holds, || format!("a number of at most {most}"))
    }

    /// Demands a number above this one.
    pub fn above(&self, limit: &str) -> Result<()> {
        if self.kind() != "a number" {
            return Ok(());
        }
        let holds = self.decimal()? > Decimal::of(limit);
        self.demand(holds, || format!("a number above {limit}"))
    }

    /// Demands a number below this one.
    pub fn below(&self, limit: &str) -> Result<()> {
        if self.kind() != "a number" {
            return Ok(());
        }
        let holds = self.decimal()? < Decimal::of(limit);
        self.demand(holds, || format!("a number below {limit}"))
    }

    /// Demands a whole number of times this one.
    pub fn multiple_of(&self, divisor: &str) -> Result<()> {
        if self.kind() != "a number" {
            return Ok(());
        }
        let holds = self.decimal()?.is_multiple_of(&Decimal::of(divisor));
        self.demand(holds, || format!("a multiple of {divisor}"))
    }

    /// Demands a list of at least so many items.
    pub fn min_items(&self, least: usize) -> Result<()> {
        if self.kind() != "a list" {
            return Ok(());
        }
        let found = self.items()?.len();
        self.demand(found >= least, || {
            format!("a list of at least {least} items")
        })
    }

    /// Demands a list of at most so many items.
    pub fn max_items(&self, most: usize) -> Result<()> {
        if self.kind() != "a list" {
            return Ok(());
        }
        let found = self.items()?.len();
        self.demand(found <= most, || format!("a list of at most {most} items"))
    }

    /// Demands a list in which no value comes twice.
    pub fn unique(&self) -> Result<()> {
        if self.kind() != "a list" {
            return Ok(());
        }
        let worths = self.list(|item| item.worth())?;
        let distinct: std::collections::BTreeSet<_> = worths.iter().collect();
        let holds = distinct.len() == worths.len();
        self.demand(holds, || "a list in which nothing comes twice".to_owned())
    }

    /// Demands an object of at least so many members.
    pub fn min_members(&self, least: usize) -> Result<()> {
        if self.kind() != "an object" {
            return Ok(());
        }
        let found = self.object()?.len();
        self.demand(found >= least, || {
            format!("an object of at least {least} members")
        })
    }

    /// Demands an object of at most so many members.
    pub fn max_members(&self, most: usize) -> Result<()> {
        if self.kind() != "an object" {
            return Ok(());
        }
        let found = self.object()?.len();
        self.demand(found <= most, || {
            format!("an object of at most {most} members")
        })
    }

    /// Demands an object whose member names `read` takes.
    pub fn names<T: Ord>(&self, read: impl Fn(Node<'_>) -> Result<T>) -> Result<()> {
        let node = Node { tag: None, ..*self };
        node.map_by(read, |_| Ok(())).map(drop)
    }

    /// Demands one of the values of a JSON list.
    pub fn one_of(&self, list: &str) -> Result<()> {
        let worth = self.worth()?;
        let values: Vec<&RawValue> = serde_json::from_str(list).expect("a JSON list is given");
        let mut worths = values.into_iter().map(|value| Node::root(value).worth());
        let holds = worths.any(|each| each.as_ref() == Ok(&worth));
        self.demand(holds, || format!("one of {list}"))
    }

    /// What is wrong with a name that the contract does not list.
    pub fn unknown(&self, name: &str) -> Fault {
        self.fault(format!("{name:?} is none of the names that were expected"))
    }
}
