"""A date is an instant on one side, or an instant a date."""

from __future__ import annotations

from codegen.wire.coded.date import DateForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.time_of_day import TimeForm
from parity.drift import Departure, Drift, Lookalike, Severity

_MIDNIGHTS = frozenset(
    {DateForm.MIDNIGHT_Z, DateForm.MIDNIGHT_MILLIS, DateForm.MIDNIGHT_OFFSET, DateForm.MIDNIGHT_NAIVE}
)
_DATED = frozenset({TimeForm.YEAR_0, TimeForm.YEAR_1970})


def names(departure: Departure) -> bool:
    """Whether one side has both date and time, the other only one of them."""
    used = departure.used
    return used is not departure.wanted and (used is InstantForm.DATE or used in _MIDNIGHTS or used in _DATED)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case DateForm() as form:
            return f"writes a date as {form.value}"
        case TimeForm() as form:
            return f"writes a time of day as {form.value}"
    return "writes an instant as its date alone"


DRIFT = Drift(
    id="time-date-vs-datetime",
    title="A date is an instant on one side",
    severity=Severity.BREAKS,
    what=(
        "One runtime writes a day as a date, the other as an instant at midnight; or a time of day as an "
        "instant of some first day; or an instant as its date alone."
    ),
    where=(
        "Go: there is no type for a date or a time of day, so `time.Time` stands in.",
        "JavaScript: `Date` is an instant, with three digits of a second.",
        "Rust: `NaiveDate` is a date, `DateTime<Utc>` an instant.",
        "Python: `date` is a date, `datetime` an instant.",
    ),
    harm=(
        "A strict decoder refuses the other form, and midnight in UTC is the day before in half of the world."
    ),
    recognised=(
        "In every answer the instant is midnight of exactly the canonical day, in UTC. Any other hour is "
        "another value: the mark of a zone applied by mistake."
    ),
    lookalikes=(
        Lookalike("time-naive", "there both sides have date and time and only the offset is missing"),
        Lookalike("time-precision-truncation", "there only a part of a second is missing"),
    ),
    fixes=(
        ("go", 'a type for dates whose `MarshalText` formats with `"2006-01-02"`.'),
        ("rust", "`NaiveDate` instead of `DateTime<Utc>`."),
        ("python", "`date` instead of `datetime`."),
        ("typescript", "`toISOString().slice(0, 10)`."),
    ),
    example=('{"on":"2024-01-02"}', '{"on":"2024-01-02T00:00:00Z"}'),
    names=names,
    tell=tell,
)
