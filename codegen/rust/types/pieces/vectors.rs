/// Documents that the types must take or refuse, read from the files beside them.
#[cfg(test)]
pub mod vectors {
    use super::*;

    #[derive(Deserialize)]
    struct Vectors {
        accept: Vec<Vector>,
        reject: Vec<Vector>,
    }

    #[derive(Deserialize)]
    struct Vector {
        name: String,
        text: String,
        #[serde(default)]
        limited: String,
    }

    /// What a type makes of a vector, and whether it must.
    pub struct Outcome {
        pub name: String,
        /// What is wrong; empty where the type does as the contract says.
        pub wrong: String,
        /// Why this may go wrong; empty where it must not.
        pub limited: String,
    }

    /// What a type makes of all vectors of a file.
    pub fn outcomes<T: Serialize + de::DeserializeOwned>(file: &str) -> Vec<Outcome> {
        let vectors: Vectors = serde_json::from_str(file).expect("the vectors are JSON");
        let accept = vectors.accept.into_iter().map(|each| (each, true));
        let reject = vectors.reject.into_iter().map(|each| (each, false));
        let outcome = |(vector, accept): (Vector, bool)| Outcome {
            wrong: wrong::<T>(&vector.text, accept).err().unwrap_or_default(),
            name: vector.name,
            limited: vector.limited,
        };
        accept.chain(reject).map(outcome).collect()
    }

    /// Asserts that a type does with all vectors of a file as the contract says.
    pub fn hold<T: Serialize + de::DeserializeOwned>(file: &str) {
        let outcomes = outcomes::<T>(file);
        assert!(!outcomes.is_empty(), "there are no vectors");
        let wrong = outcomes
            .iter()
            .filter(|each| !each.wrong.is_empty() && each.limited.is_empty())
            .map(|each| format!("{}: {}", each.name, each.wrong));
        let wrong: Vec<_> = wrong.collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn wrong<T: Serialize + de::DeserializeOwned>(
        text: &str,
        accept: bool,
    ) -> std::result::Result<(), String> {
        match (serde_json::from_str::<T>(text), accept) {
            (Err(_), false) => Ok(()),
            (Ok(_), false) => Err(format!("{text} was read, and must be refused")),
            (Err(error), true) => Err(format!("{text} was refused: {error}")),
            (Ok(value), true) => {
                let written = serde_json::to_string(&value).map_err(|error| error.to_string())?;
                let worth = |text| {
                    let raw: &RawValue = serde_json::from_str(text).expect("JSON is written");
                    Node::root(raw).worth().map_err(|fault| fault.to_string())
                };
                if worth(text)? == worth(&written)? {
                    Ok(())
                } else {
                    Err(format!("{text} was written as {written}"))
                }
            }
        }
    }
}
