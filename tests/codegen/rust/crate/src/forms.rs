//! The scanners of texts take what the expressions take.

use crate::generated::support;

#[derive(serde::Deserialize)]
struct Case {
    kind: String,
    text: String,
    is: bool,
}

#[test]
fn scanners_are_the_expressions() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("forms.json")).unwrap();
    assert!(cases.len() > 1_000);
    for case in cases {
        let is = match case.kind.as_str() {
            "Instant" => support::Instant::is,
            "Date" => support::Date::is,
            "Time" => support::Time::is,
            "Duration" => support::Duration::is,
            "Uuid" => support::Uuid::is,
            "Ip" => support::Ip::is,
            "Network" => support::Network::is,
            "Mac" => support::Mac::is,
            "Url" => support::Url::is,
            "DecimalText" => support::DecimalText::is,
            other => panic!("{other} has no scanner"),
        };
        assert_eq!(is(&case.text), case.is, "{} {:?}", case.kind, case.text);
    }
}
