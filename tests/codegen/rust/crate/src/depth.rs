//! Hostile nesting is refused, never followed to the end of the stack.

use crate::generated::anything_goes::AnythingGoes;
use crate::generated::condition_tree::ConditionTree;
use crate::generated::expression::Expression;

const DEEP: usize = 100_000;

#[test]
fn deep_json_is_refused() {
    let text = format!(r#"{{"payload": {}{}}}"#, "[".repeat(DEEP), "]".repeat(DEEP));
    let error = serde_json::from_str::<AnythingGoes>(&text).unwrap_err();
    assert!(error.to_string().contains("nested deeper"), "{error}");
}

#[test]
fn deep_types_are_refused() {
    let text = format!(
        r#"{}{{"number": 1}}{}"#,
        r#"{"negate": "#.repeat(DEEP),
        "}".repeat(DEEP)
    );
    let error = serde_json::from_str::<Expression>(&text).unwrap_err();
    assert!(error.to_string().contains("nested deeper"), "{error}");
    let text = format!(
        r#"{}1{}"#,
        r#"{"op": "not", "of": "#.repeat(DEEP),
        "}".repeat(DEEP)
    );
    let error = serde_json::from_str::<ConditionTree>(&text).unwrap_err();
    assert!(error.to_string().contains("nested deeper"), "{error}");
}
