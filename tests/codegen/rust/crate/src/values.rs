//! What people do with the values: accessors, three states, places in errors.

use std::net::IpAddr;

use serde_json::json;

use crate::generated::support::{Hex, Instant, Ip, Json, Maybe, Uuid};
use crate::generated::validation_error::{Fault, ValidationError};

#[test]
fn a_value_is_made_by_hand_and_written_as_the_contract_says() {
    let reason = "nothing to approve".to_owned();
    let error = ValidationError::Policy(Fault { reason });
    let text = serde_json::to_string(&error).unwrap();
    assert_eq!(text, r#"{"Policy":{"reason":"nothing to approve"}}"#);
    assert_eq!(
        serde_json::from_str::<ValidationError>(&text).unwrap(),
        error
    );
    assert_eq!(
        serde_json::from_value::<ValidationError>(
            json!({"Policy": {"reason": "nothing to approve"}})
        )
        .unwrap(),
        error
    );
    assert_eq!(
        serde_json::from_reader::<_, ValidationError>(text.as_bytes()).unwrap(),
        error
    );
}

#[test]
fn an_error_says_where() {
    let told = |text: &str| {
        serde_json::from_str::<Vec<ValidationError>>(text)
            .unwrap_err()
            .to_string()
    };
    let text = r#"[{"Schema": {"field": "a", "reason": 1}}]"#;
    assert!(
        told(text).starts_with("/Schema/reason: a text was expected, not a number"),
        "{}",
        told(text)
    );
    assert!(told(r#"[{"Policy": {}}]"#).starts_with(r#"/Policy: the member "reason" is missing"#));
    assert!(told(r#"["Policy"]"#).starts_with("the document: an object was expected, not a text"));
    let twice = r#"[{"Policy": {"reason": "a", "reason": "b"}}]"#;
    assert!(told(twice).starts_with(r#"/Policy: the member "reason" stands more than once"#));
}

#[test]
fn an_instant_is_counted_from_1970() {
    let since = |text: &str| Instant::new(text).unwrap().since_epoch();
    assert_eq!(since("1970-01-01T00:00:00Z"), (0, 0));
    assert_eq!(
        since("2026-02-28T12:30:05.120Z"),
        (1_772_281_805, 120_000_000)
    );
    assert_eq!(
        since("2024-02-29t23:59:59.123456789123-01:30"),
        (1_709_256_599, 123_456_789)
    );
    assert_eq!(since("0000-03-01T00:00:00+00:00"), (-62_162_035_200, 0));
    assert_eq!(since("1969-12-31T23:59:59.5+00:01"), (-61, 500_000_000));
}

#[test]
fn texts_give_what_they_stand_for() {
    let address = Ip::new("::ffff:1.2.3.4").unwrap().address();
    assert_eq!(address, "::ffff:1.2.3.4".parse::<IpAddr>().ok());
    let uuid = Uuid::new("00000000-0000-0000-0000-0000000000fF").unwrap();
    assert_eq!(
        (uuid.as_u128(), uuid.as_str()),
        (255, "00000000-0000-0000-0000-0000000000fF")
    );
    assert_eq!(uuid.to_string(), uuid.as_str());
    assert!(Uuid::new("not a uuid").is_none());
    assert_eq!(
        serde_json::to_string(&Hex::from(vec![0xAB])).unwrap(),
        r#""ab""#
    );
    let upper: Hex = serde_json::from_str(r#""AB""#).unwrap();
    assert_eq!(
        (
            upper.bytes.as_slice(),
            serde_json::to_string(&upper).unwrap()
        ),
        (&[0xAB][..], r#""AB""#.to_owned())
    );
    assert!(serde_json::from_str::<Hex>(r#""aB""#).is_err());
}

#[test]
fn any_json_keeps_its_digits() {
    let json: Json = serde_json::from_str(r#"{"a": [1.50, 1e400]}"#).unwrap();
    assert_eq!(json.as_str(), r#"{"a": [1.50, 1e400]}"#);
    assert_eq!(
        json,
        serde_json::from_str(r#"{"a":[15e-1,10e399]}"#).unwrap()
    );
    assert_ne!(json, Json::new(&1).unwrap());
    assert_eq!(Json::new(&[1, 2]).unwrap().to::<Vec<u8>>().unwrap(), [1, 2]);
    assert!(serde_json::from_str::<Json>(r#"[{"a": 1, "\u0061": 2}]"#).is_err());
    assert!(serde_json::from_str::<Json>(r#"["\ud800"]"#).is_err());
}

#[test]
fn absent_null_and_a_value_are_three_states() {
    assert_eq!(Maybe::<i64>::default(), Maybe::Absent);
    let states = [Maybe::Absent, Maybe::Null, Maybe::Value(1)];
    assert_eq!(
        states.map(|state| state.value().copied()),
        [None, None, Some(1)]
    );
    assert_eq!(states.map(|state| state.is_absent()), [true, false, false]);
}
