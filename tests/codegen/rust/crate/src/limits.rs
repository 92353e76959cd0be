//! What is said not to be kept is not kept: a limitation that is none is a fault.

use crate::every;

#[test]
fn each_limitation_is_one() {
    let wrong: Vec<_> = every::outcomes_of_all()
        .into_iter()
        .flat_map(|(contract, outcomes)| outcomes.into_iter().map(move |each| (contract, each)))
        .filter(|(_, each)| each.wrong.is_empty() != each.limited.is_empty())
        .map(|(contract, each)| {
            let why = if each.limited.is_empty() {
                each.wrong
            } else {
                each.limited
            };
            format!("{contract}, {}: {why}", each.name)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
