//! Instants, dates and times of day.

use std::time::SystemTime;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use serde::Serialize;

use crate::written;

#[derive(Serialize)]
struct Event<T> {
    id: String,
    at: T,
}

#[derive(Serialize)]
struct Counted {
    id: String,
    #[serde(with = "chrono::serde::ts_milliseconds")]
    at: DateTime<Utc>,
}

#[derive(Serialize)]
struct Day<T> {
    id: String,
    on: T,
}

#[derive(Serialize)]
struct Shop<T> {
    id: String,
    opens: T,
}

#[derive(Serialize)]
struct Lease {
    id: String,
    until: DateTime<Utc>,
}

#[derive(Serialize)]
struct Invoice {
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<DateTime<Utc>>,
}

const WHOLE: [&str; 4] =
    ["2024-01-02T03:04:05Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45Z", "2021-02-28T08:09:10Z"];
const MILLIS: [&str; 4] = [
    "2024-01-02T03:04:05.123Z",
    "2023-12-31T23:59:58.456Z",
    "2022-06-15T12:30:45.789Z",
    "2021-02-28T08:09:10.012Z",
];
const CLOCKS: [&str; 4] = ["08:30:15", "09:00:01", "23:59:59", "12:07:30"];
const DAYS: [&str; 4] = ["2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20"];

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("it is an instant")
}

fn offset_date_time(moment: DateTime<Utc>) -> time::OffsetDateTime {
    SystemTime::from(moment).into()
}

fn date(day: NaiveDate) -> time::Date {
    let ordinal = u16::try_from(day.ordinal()).expect("a year has 366 days");
    time::Date::from_ordinal_date(day.year(), ordinal).expect("it is a date")
}

fn clock_time(clock: NaiveTime) -> time::Time {
    let part = |number: u32| u8::try_from(number).expect("it is on a clock");
    time::Time::from_hms_nano(
        part(clock.hour()),
        part(clock.minute()),
        part(clock.second()),
        clock.nanosecond(),
    )
    .expect("it is a time")
}

/// One answer for each text, numbered from 1.
fn each<T: Serialize>(texts: &[&str], make: impl Fn(String, &str) -> T) -> Vec<String> {
    let values: Vec<T> =
        texts.iter().enumerate().map(|(index, text)| make((index + 1).to_string(), text)).collect();
    written(&values)
}

/// The same for instants that are written as they are made of `DateTime<Utc>`.
fn at<T: Serialize>(texts: &[&str], make: impl Fn(DateTime<Utc>) -> T) -> Vec<String> {
    each(texts, |id, text| Event { id, at: make(utc(text)) })
}

/// The same for times of day.
fn opening<T: Serialize>(texts: &[&str], make: impl Fn(NaiveTime) -> T) -> Vec<String> {
    each(texts, |id, text| Shop { id, opens: make(text.parse().expect("it is a time")) })
}

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "time-fraction-digits" => at(
            &[
                "2024-01-02T03:04:05.12Z",
                "2023-12-31T23:59:58Z",
                "2022-06-15T12:30:45.5Z",
                "2021-02-28T08:09:10Z",
                "2020-10-11T12:13:14.25Z",
            ],
            |moment| moment,
        ),
        "time-precision-truncation" => at(
            &[
                "2024-01-02T03:04:05.123456789Z",
                "2023-12-31T23:59:58.987654321Z",
                "2022-06-15T12:30:45.111222333Z",
            ],
            |moment| moment,
        ),
        "time-utc-designator" => at(&MILLIS, |moment| moment.to_rfc3339()),
        "time-offset-kept-vs-utc" => at(
            &[
                "2024-01-02T03:04:05+02:00",
                "2023-12-31T23:59:58-05:00",
                "2022-06-15T12:30:45+05:30",
                "2021-02-28T08:09:10+01:00",
            ],
            |moment| moment,
        ),
        "time-naive" | "time-naive--local" => at(&WHOLE, |moment| -> NaiveDateTime { moment.naive_utc() }),
        "time-epoch" => each(&MILLIS, |id, text| Counted { id, at: utc(text) }),
        "time-epoch--counted" => at(&MILLIS, |moment| moment),
        "time-component-array" => at(&MILLIS, offset_date_time),
        "time-component-array--date" => {
            each(&DAYS, |id, text| Day { id, on: date(text.parse().expect("it is a date")) })
        }
        "time-date-vs-datetime" => {
            each(&DAYS, |id, text| Day { id, on: text.parse::<NaiveDate>().expect("it is a date") })
        }
        "time-date-vs-datetime--clock" => opening(&CLOCKS, |clock| clock),
        "time-component-array--clock" => opening(&CLOCKS, clock_time),
        "time-fraction-digits--clock" => {
            opening(&["08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"], |clock| clock)
        }
        "time-year-range" => each(
            &["+12024-01-02T03:04:05.123Z", "+10000-12-31T23:59:58.456Z", "+99999-06-15T12:30:45.789Z"],
            |id, text| Lease { id, until: utc(text) },
        ),
        "time-text-layout" => at(&WHOLE, |moment| moment.to_rfc2822()),
        "zero-time-emitted" => written(&[
            Invoice { id: "1", paid_at: None },
            Invoice { id: "2", paid_at: Some(utc("2024-01-02T03:04:05.123456Z")) },
            Invoice { id: "3", paid_at: None },
            Invoice { id: "4", paid_at: None },
        ]),
        "struct-std-type-leak--clock" => at(&MILLIS, SystemTime::from),
        _ => vec![],
    }
}
