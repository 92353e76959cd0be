"""A time is a list of its parts on one side."""

from __future__ import annotations

from codegen.wire.coded.date import DateForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.time_of_day import TimeForm
from parity.drift import Departure, Drift, Lookalike, Severity

_LISTS = frozenset(
    {
        InstantForm.CALENDAR_LIST,
        InstantForm.ORDINAL_LIST,
        InstantForm.ORDINAL_OFFSET_LIST,
        DateForm.CALENDAR_LIST,
        DateForm.ORDINAL_LIST,
        TimeForm.LIST,
        TimeForm.SHORT_LIST,
    }
)


def names(departure: Departure) -> bool:
    """Whether a list of parts is used."""
    return departure.used in _LISTS and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case InstantForm() as form:
            return f"writes instants as {form.value}"
        case DateForm() as form:
            return f"writes dates as {form.value}"
        case TimeForm() as form:
            return f"writes times of day as {form.value}"
    return "writes times as lists"


DRIFT = Drift(
    id="time-component-array",
    title="A time is a list of its parts on one side",
    severity=Severity.BREAKS,
    what="One runtime writes a date or time as text, the other as a list of numbers, one for each part.",
    where=(
        "Rust: the `time` crate writes lists with the day of the year, unless a format is named.",
        "Java: plain Jackson writes `LocalDateTime`, `LocalDate` and `LocalTime` as lists and leaves zero "
        "seconds out.",
        "Go, Python and JavaScript have no such form of their own.",
    ),
    harm="A decoder for text refuses a list, and what the numbers mean stands nowhere.",
    recognised=(
        "In every answer the list holds exactly the parts of the canonical time, in one known order; the day "
        "of the year or month and day tell the `time` crate from Jackson."
    ),
    lookalikes=(
        Lookalike("time-epoch", "there one number stands for all parts"),
        Lookalike("bytes-array-vs-base64", "there the list holds the octets of a text"),
    ),
    fixes=(
        ("go", "nothing: `time.Time` is text; write a list by a type of its own."),
        ("rust", '`#[serde(with = "time::serde::rfc3339")]` on the field.'),
        ("python", "nothing: `datetime` is text; write a list by a `PlainSerializer`."),
        ("java", "disable `WRITE_DATES_AS_TIMESTAMPS`."),
    ),
    example=('{"at":"2024-01-02T03:04:05Z"}', '{"at":[2024,2,3,4,5,0,0,0,0]}'),
    names=names,
    tell=tell,
)
