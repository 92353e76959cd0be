//! Instants, dates and times of day.

use std::time::SystemTime;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use serde::Serialize;
use time::OffsetDateTime;

use crate::written;

#[derive(Serialize)]
struct Event {
    id: String,
    at: DateTime<Utc>,
}

#[derive(Serialize)]
struct Told {
    id: String,
    at: String,
}

#[derive(Serialize)]
struct Mailed {
    id: String,
    at: String,
}

#[derive(Serialize)]
struct Sighting {
    id: String,
    at: NaiveDateTime,
}

#[derive(Serialize)]
struct Appointment {
    id: String,
    at: NaiveDateTime,
}

#[derive(Serialize)]
struct Stamped {
    id: String,
    at: DateTime<Utc>,
}

#[derive(Serialize)]
struct Logged {
    id: String,
    at: OffsetDateTime,
}

#[derive(Serialize)]
struct Boot {
    id: String,
    at: SystemTime,
}

#[derive(Serialize)]
struct Counted {
    id: String,
    #[serde(with = "chrono::serde::ts_milliseconds")]
    at: DateTime<Utc>,
}

#[derive(Serialize)]
struct Birthday {
    id: String,
    on: NaiveDate,
}

#[derive(Serialize)]
struct Holiday {
    id: String,
    on: time::Date,
}

#[derive(Serialize)]
struct Shop {
    id: String,
    opens: NaiveTime,
}

#[derive(Serialize)]
struct Kiosk {
    id: String,
    opens: time::Time,
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

fn offset_date_time(moment: DateTime<Utc>) -> OffsetDateTime {
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

/// The same for instants.
fn at<T: Serialize>(texts: &[&str], make: impl Fn(String, DateTime<Utc>) -> T) -> Vec<String> {
    each(texts, |id, text| make(id, utc(text)))
}

/// The same for times of day.
fn opening<T: Serialize>(texts: &[&str], make: impl Fn(String, NaiveTime) -> T) -> Vec<String> {
    each(texts, |id, text| make(id, text.parse().expect("it is a time")))
}

/// The same for dates.
fn on<T: Serialize>(texts: &[&str], make: impl Fn(String, NaiveDate) -> T) -> Vec<String> {
    each(texts, |id, text| make(id, text.parse().expect("it is a date")))
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
            |id, at| Event { id, at },
        ),
        "time-precision-truncation" => at(
            &[
                "2024-01-02T03:04:05.123456789Z",
                "2023-12-31T23:59:58.987654321Z",
                "2022-06-15T12:30:45.111222333Z",
            ],
            |id, at| Event { id, at },
        ),
        "time-utc-designator" => at(&MILLIS, |id, moment| Told { id, at: moment.to_rfc3339() }),
        "time-offset-kept-vs-utc" => at(
            &[
                "2024-01-02T03:04:05+02:00",
                "2023-12-31T23:59:58-05:00",
                "2022-06-15T12:30:45+05:30",
                "2021-02-28T08:09:10+01:00",
            ],
            |id, at| Event { id, at },
        ),
        "time-naive" => at(&WHOLE, |id, moment| Sighting { id, at: moment.naive_utc() }),
        "time-naive--local" => at(&WHOLE, |id, moment| Appointment { id, at: moment.naive_utc() }),
        "time-epoch" => at(&MILLIS, |id, at| Counted { id, at }),
        "time-epoch--counted" => at(&MILLIS, |id, at| Stamped { id, at }),
        "time-component-array" => at(&MILLIS, |id, moment| Logged { id, at: offset_date_time(moment) }),
        "time-component-array--date" => on(&DAYS, |id, day| Holiday { id, on: date(day) }),
        "time-date-vs-datetime" => on(&DAYS, |id, on| Birthday { id, on }),
        "time-date-vs-datetime--clock" => opening(&CLOCKS, |id, opens| Shop { id, opens }),
        "time-component-array--clock" => opening(&CLOCKS, |id, clock| Kiosk { id, opens: clock_time(clock) }),
        "time-fraction-digits--clock" => {
            opening(&["08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"], |id, opens| Shop { id, opens })
        }
        "time-year-range" => each(
            &["+12024-01-02T03:04:05.123Z", "+10000-12-31T23:59:58.456Z", "+99999-06-15T12:30:45.789Z"],
            |id, text| Lease { id, until: utc(text) },
        ),
        "time-text-layout" => at(&WHOLE, |id, moment| Mailed { id, at: moment.to_rfc2822() }),
        "zero-time-emitted" => written(&[
            Invoice { id: "1", paid_at: None },
            Invoice { id: "2", paid_at: Some(utc("2024-01-02T03:04:05.123456Z")) },
            Invoice { id: "3", paid_at: None },
            Invoice { id: "4", paid_at: None },
        ]),
        "struct-std-type-leak--clock" => at(&MILLIS, |id, moment| Boot { id, at: moment.into() }),
        _ => vec![],
    }
}
