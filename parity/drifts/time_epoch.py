"""A time is a count since 1970 on one side."""

from __future__ import annotations

from codegen.wire.coded.date import DateForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_counts import COUNTS, UNITS
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.offset import Mark
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity

_DATES = frozenset({DateForm.MILLISECONDS, DateForm.SECONDS, DateForm.DAYS})
_TEXTUAL = frozenset({*Fraction, Mark.Z, Mark.COLON, Mark.PLAIN, InstantForm.RFC_3339})


def names(departure: Departure) -> bool:
    """Whether a count is used, or a text where the contract counts."""
    if departure.wanted is departure.used:
        return False
    match departure.dimension:
        case Dimension.INSTANTS:
            return departure.used in COUNTS or (departure.used in _TEXTUAL and _counts(departure))
        case Dimension.FRACTIONS | Dimension.DESIGNATORS:
            return departure.used in _TEXTUAL and _counts(departure)
    return departure.dimension is Dimension.DATES and departure.used in _DATES


def _counts(departure: Departure) -> bool:
    """Whether the contract itself wants a count."""
    return isinstance(departure.shape, Coded) and departure.shape.detail in UNITS


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case Fraction() as rule:
            return f"writes {rule.value} of a fraction of a second, in a text where the contract counts"
        case Mark() as mark:
            return f"writes {mark.value}, in a text where the contract counts"
        case DateForm() as form:
            return f"writes dates as {form.value}"
        case InstantForm() as form if _counts(departure):
            unit = departure.shape.detail if isinstance(departure.shape, Coded) else ""
            return f"writes instants as {form.value}, where the contract counts in `{unit}`"
        case InstantForm() as form:
            return f"writes instants as {form.value}"
    return "writes a count since 1970"


DRIFT = Drift(
    id="time-epoch",
    title="A time is a count since 1970 on one side",
    severity=Severity.BREAKS,
    what=(
        "One runtime writes an instant as RFC 3339 text, the other as a count of seconds, milliseconds, "
        "microseconds or nanoseconds since 1970; or both count, in different units."
    ),
    where=(
        "Rust: chrono's `ts_seconds`, `ts_milliseconds` and the like count; its default is text.",
        "Go: `Unix()` and `UnixMilli()` count; `time.Time` is text.",
        "JavaScript: `Date.now()` and `getTime()` count milliseconds; `JSON.stringify` of a `Date` is text.",
        'Python: `timestamp()` and pydantic with `ser_json_temporal="milliseconds"` count.',
        "Java: plain Jackson counts, with a decimal fraction for `Instant`; Spring Boot writes text.",
    ),
    harm=(
        "A decoder for one type refuses the other, and a count in another unit lands in 1970 or in the year "
        "50000 without any error."
    ),
    recognised=(
        "In every answer the number, in one unit, is exactly the canonical instant, cut down to that unit "
        "where it is finer. The unit follows from the instants, never from the size of the number."
    ),
    lookalikes=(
        Lookalike("time-component-array", "there the parts of the date stand in a list"),
        Lookalike("duration-unit", "there the number is a span of time and no instant"),
    ),
    fixes=(
        ("go", "a `time.Time` field instead of `Unix()`, or a type that marshals `UnixMilli()`."),
        ("rust", '`#[serde(with = "chrono::serde::ts_milliseconds")]`, or take it off.'),
        ("python", 'leave `ser_json_temporal` at `"iso8601"`, or set it.'),
        ("java", "disable `WRITE_DATES_AS_TIMESTAMPS`."),
    ),
    example=('{"at":"2024-01-02T03:04:05.500Z"}', '{"at":1704164645500}'),
    names=names,
    tell=tell,
)
