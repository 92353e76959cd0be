//! The expressions that are written for `regex` match what those of the contracts match.

#[derive(serde::Deserialize)]
struct Case {
    pattern: String,
    expression: String,
    texts: Vec<(String, bool)>,
}

#[test]
fn expressions_match_what_the_patterns_match() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("patterns.json")).unwrap();
    assert!(cases.len() > 20);
    for case in cases {
        let expression = regex::Regex::new(&case.expression).expect(&case.expression);
        for (text, fits) in case.texts {
            assert_eq!(
                expression.is_match(&text),
                fits,
                "{} as {} on {text:?}",
                case.pattern,
                case.expression
            );
        }
    }
}
