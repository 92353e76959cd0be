"""Instants, dates and times of day."""

from __future__ import annotations

from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

INSTANT = {"type": "string", "format": "date-time"}
DATE = {"type": "string", "format": "date"}
#: An instant whose year may need more than four digits, which `date-time` does not allow.
FAR_INSTANT = {"type": "string", "x-wire": {"is": "instant"}}
#: An instant without an offset, which `date-time` does not allow either.
LOCAL_INSTANT = FAR_INSTANT
COUNT = {"type": "integer", "x-wire": {"is": "instant", "form": "ms"}}
CLOCK = {"type": "string", "x-wire": {"is": "time-of-day"}}

WHOLE = (
    '{"id":"1","at":"2024-01-02T03:04:05Z"}',
    '{"id":"2","at":"2023-12-31T23:59:58Z"}',
    '{"id":"3","at":"2022-06-15T12:30:45Z"}',
    '{"id":"4","at":"2021-02-28T08:09:10Z"}',
)
MILLIS = (
    '{"id":"1","at":"2024-01-02T03:04:05.123Z"}',
    '{"id":"2","at":"2023-12-31T23:59:58.456Z"}',
    '{"id":"3","at":"2022-06-15T12:30:45.789Z"}',
    '{"id":"4","at":"2021-02-28T08:09:10.012Z"}',
)
CLOCKS = (
    '{"id":"1","opens":"08:30:15"}',
    '{"id":"2","opens":"09:00:01"}',
    '{"id":"3","opens":"23:59:59"}',
    '{"id":"4","opens":"12:07:30"}',
)
DAYS = (
    '{"id":"1","on":"2024-01-02"}',
    '{"id":"2","on":"2023-12-31"}',
    '{"id":"3","on":"2024-02-29"}',
    '{"id":"4","on":"1969-07-20"}',
)


def dated(member: str, shape: Any) -> Any:
    """An identifier and a time."""
    return record({"id": TEXT, member: shape})


ENDPOINTS = (
    Endpoint(
        "time-fraction-digits",
        dated("at", INSTANT),
        (
            '{"id":"1","at":"2024-01-02T03:04:05.12Z"}',
            '{"id":"2","at":"2023-12-31T23:59:58Z"}',
            '{"id":"3","at":"2022-06-15T12:30:45.5Z"}',
            '{"id":"4","at":"2021-02-28T08:09:10Z"}',
            '{"id":"5","at":"2020-10-11T12:13:14.25Z"}',
        ),
        dict.fromkeys(("node", "python", "rust"), only("time-fraction-digits")),
    ),
    Endpoint(
        "time-fraction-digits--clock",
        dated("opens", CLOCK),
        (
            '{"id":"1","opens":"08:30:15.5"}',
            '{"id":"2","opens":"09:00:01"}',
            '{"id":"3","opens":"23:59:59.25"}',
            '{"id":"4","opens":"12:07:30.75"}',
        ),
        dict.fromkeys(("python", "rust"), only("time-fraction-digits")),
    ),
    Endpoint(
        "time-precision-truncation",
        dated("at", INSTANT),
        (
            '{"id":"1","at":"2024-01-02T03:04:05.123456789Z"}',
            '{"id":"2","at":"2023-12-31T23:59:58.987654321Z"}',
            '{"id":"3","at":"2022-06-15T12:30:45.111222333Z"}',
        ),
        dict.fromkeys(("node", "python"), only("time-precision-truncation")),
    ),
    Endpoint(
        "time-utc-designator",
        dated("at", INSTANT),
        MILLIS,
        dict.fromkeys(("go", "python", "rust"), only("time-utc-designator")),
    ),
    Endpoint(
        "time-offset-kept-vs-utc",
        dated("at", INSTANT),
        (
            '{"id":"1","at":"2024-01-02T03:04:05+02:00"}',
            '{"id":"2","at":"2023-12-31T23:59:58-05:00"}',
            '{"id":"3","at":"2022-06-15T12:30:45+05:30"}',
            '{"id":"4","at":"2021-02-28T08:09:10+01:00"}',
        ),
        {
            "node": only("time-offset-kept-vs-utc", "time-fraction-digits"),
            "rust": only("time-offset-kept-vs-utc"),
        },
    ),
    Endpoint(
        "time-naive",
        dated("at", INSTANT),
        WHOLE,
        {
            "node": only("time-fraction-digits"),
            "python": only("time-naive"),
            "rust": only("time-naive"),
        },
    ),
    Endpoint(
        "time-naive--local",
        dated("at", LOCAL_INSTANT),
        tuple(body.replace("Z", "") for body in WHOLE),
        {"go": only("time-naive"), "node": only("time-naive", "time-fraction-digits")},
    ),
    Endpoint(
        "time-epoch",
        dated("at", INSTANT),
        MILLIS,
        dict.fromkeys(("go", "python", "rust"), only("time-epoch")),
    ),
    Endpoint(
        "time-epoch--counted",
        dated("at", COUNT),
        (
            '{"id":"1","at":1704164645123}',
            '{"id":"2","at":1704067198456}',
            '{"id":"3","at":1655296245789}',
            '{"id":"4","at":1614499750012}',
        ),
        dict.fromkeys(("python", "rust"), only("time-epoch")),
    ),
    Endpoint(
        "time-component-array",
        dated("at", INSTANT),
        MILLIS,
        {"python": only("time-fraction-digits"), "rust": only("time-component-array")},
    ),
    Endpoint("time-component-array--date", dated("on", DATE), DAYS, {"rust": only("time-component-array")}),
    Endpoint(
        "time-component-array--clock", dated("opens", CLOCK), CLOCKS, {"rust": only("time-component-array")}
    ),
    Endpoint(
        "time-date-vs-datetime",
        dated("on", DATE),
        DAYS,
        dict.fromkeys(("go", "node", "python"), only("time-date-vs-datetime")),
    ),
    Endpoint(
        "time-date-vs-datetime--clock",
        dated("opens", CLOCK),
        CLOCKS,
        {"go": only("time-date-vs-datetime")},
    ),
    Endpoint(
        "time-year-range",
        dated("until", FAR_INSTANT),
        (
            '{"id":"1","until":"+12024-01-02T03:04:05.123Z"}',
            '{"id":"2","until":"+10000-12-31T23:59:58.456Z"}',
            '{"id":"3","until":"+99999-06-15T12:30:45.789Z"}',
        ),
        dict.fromkeys(("go", "node"), only("time-year-range")),
    ),
    Endpoint(
        "time-text-layout",
        dated("at", INSTANT),
        WHOLE,
        {
            "go": only("time-text-layout"),
            "node": only("time-text-layout"),
            "python": only("time-text-layout", "time-utc-designator"),
            "rust": only("time-text-layout"),
        },
    ),
    Endpoint(
        "zero-time-emitted",
        record({"id": TEXT}, paid_at=INSTANT),
        (
            '{"id":"1"}',
            '{"id":"2","paid_at":"2024-01-02T03:04:05.123456Z"}',
            '{"id":"3"}',
            '{"id":"4"}',
        ),
        {"go": only("zero-time-emitted"), "python": only("none-null-vs-absent")},
    ),
    Endpoint(
        "struct-std-type-leak--clock",
        dated("at", INSTANT),
        MILLIS,
        {"python": only("time-fraction-digits"), "rust": only("struct-std-type-leak")},
    ),
)
