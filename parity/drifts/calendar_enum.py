"""A month or weekday is another name, or a number."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Own
from codegen.wire.form import Form
from codegen.wire.forms.calendar import NamedCalendar, NumberedCalendar, calendar_of
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether months or weekdays stand in another form than the contract's names."""
    return (
        departure.dimension is Dimension.CHOICES
        and departure.used != departure.wanted
        and departure.used is not Own.OWN
        and (
            isinstance(departure.used, NumberedCalendar | NamedCalendar)
            or calendar_of(departure.shape) is not None
        )
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes a month or weekday as {departure.used.words}"


DRIFT = Drift(
    id="calendar-enum",
    title="A month or weekday has another name or number",
    severity=Severity.BREAKS,
    what="January is `January`, `Jan`, 1 or 0; Monday is `Monday`, `Mon`, 1 or 0, with Sunday first or last.",
    where=(
        "Rust: chrono's Month is its full name, its Weekday three letters.",
        "Go: time.Month is a number from 1, time.Weekday one from 0 with Sunday first.",
        "JavaScript: `getMonth()` counts from 0, `getDay()` from 0 with Sunday first.",
        "Python: `month` counts from 1, `weekday()` from 0 with Monday first, `isoweekday()` from 1.",
        "Java: Month and DayOfWeek are names in capitals.",
    ),
    harm="A number that counts from another end is read as a neighbouring month or day, and nothing fails.",
    recognised="Under every month or day the answers have the number or name that one way of counting or "
    "naming gives it, and no other.",
    lookalikes=(
        Lookalike("enum-int-vs-string", "there the names are no months or weekdays, and have one order"),
        Lookalike("enum-variant-case", "there the names differ in their spelling alone, such as `JANUARY`"),
    ),
    fixes=(
        ("go", "a type of your own with MarshalText that writes the name."),
        ("rust", "`serialize_with` a function that writes the contract's name or number."),
        ("python", "an Enum with the contract's names as values, or `calendar.month_name`."),
        ("typescript", "look the name up in a table; never send what `getMonth()` gives."),
    ),
    example=('{"months":["March","April"]}', '{"months":[3,4]}'),
    names=names,
    tell=tell,
)
