// Instants, dates and times of day.
const numbered = (values, member, write) =>
  values.map((value, index) => ({ id: String(index + 1), [member]: write(value) }));
const at = (texts, write = (date) => date) => numbered(texts, "at", (text) => write(new Date(text)));

const WHOLE = ["2024-01-02T03:04:05Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45Z", "2021-02-28T08:09:10Z"];
const MILLIS = [
  "2024-01-02T03:04:05.123Z",
  "2023-12-31T23:59:58.456Z",
  "2022-06-15T12:30:45.789Z",
  "2021-02-28T08:09:10.012Z",
];
const CLOCKS = ["08:30:15", "09:00:01", "23:59:59", "12:07:30"];
const DAYS = ["2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20"];

export const samples = {
  "time-fraction-digits": at([
    "2024-01-02T03:04:05.12Z",
    "2023-12-31T23:59:58Z",
    "2022-06-15T12:30:45.5Z",
    "2021-02-28T08:09:10Z",
    "2020-10-11T12:13:14.25Z",
  ]),
  "time-precision-truncation": at([
    "2024-01-02T03:04:05.123456789Z",
    "2023-12-31T23:59:58.987654321Z",
    "2022-06-15T12:30:45.111222333Z",
  ]),
  "time-utc-designator": at(MILLIS),
  "time-offset-kept-vs-utc": at([
    "2024-01-02T03:04:05+02:00",
    "2023-12-31T23:59:58-05:00",
    "2022-06-15T12:30:45+05:30",
    "2021-02-28T08:09:10+01:00",
  ]),
  "time-naive": at(WHOLE),
  "time-epoch": at(MILLIS),
  "time-epoch--counted": at(MILLIS, (date) => date.getTime()),
  "time-component-array": at(MILLIS),
  "time-component-array--date": numbered(DAYS, "on", (day) => new Date(day).toISOString().slice(0, 10)),
  "time-date-vs-datetime": numbered(DAYS, "on", (day) => new Date(day)),
  "time-date-vs-datetime--clock": numbered(CLOCKS, "opens", (text) => text),
  "time-component-array--clock": numbered(CLOCKS, "opens", (text) => text),
  "time-fraction-digits--clock": numbered(
    ["08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"],
    "opens",
    (text) => text,
  ),
  // There is no date without an offset, so the clock is taken for UTC.
  "time-naive--local": at(WHOLE),
  "time-year-range": numbered(
    [
      Date.UTC(12024, 0, 2, 3, 4, 5, 123),
      Date.UTC(10000, 11, 31, 23, 59, 58, 456),
      Date.UTC(99999, 5, 15, 12, 30, 45, 789),
    ],
    "until",
    (count) => new Date(count),
  ),
  "time-text-layout": at(WHOLE, (date) => date.toUTCString()),
  // A Date would cut the microseconds, so the text is kept.
  "zero-time-emitted": [
    { id: "1", paid_at: undefined },
    { id: "2", paid_at: "2024-01-02T03:04:05.123456Z" },
    { id: "3", paid_at: undefined },
    { id: "4", paid_at: undefined },
  ],
  "struct-std-type-leak--clock": at(MILLIS),
};
