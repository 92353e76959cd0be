"""A part of a second is cut off."""

from __future__ import annotations

from codegen.wire.coded.fraction import Resolution
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether less of a second is kept."""
    return (
        departure.dimension is Dimension.RESOLUTIONS
        and isinstance(departure.used, Resolution)
        and departure.wanted is not departure.used
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = departure.used.value if isinstance(departure.used, Resolution) else ""
    return f"writes times cut to {told}"


DRIFT = Drift(
    id="time-precision-truncation",
    title="A part of a second is cut off",
    severity=Severity.LOSES,
    what=(
        "One runtime writes nanoseconds, the other cuts them to microseconds, milliseconds or whole seconds: "
        "its type holds no more."
    ),
    where=(
        "Python: `datetime` holds microseconds.",
        "JavaScript: `Date` holds milliseconds.",
        "Java: `java.util.Date` holds milliseconds, `Instant` nanoseconds.",
        "Go and Rust hold nanoseconds, unless `Truncate` or `trunc_subsecs` cut them.",
    ),
    harm=(
        "Events that happened in an order come out equal, and an instant that is sent back no longer matches "
        "the one that was stored."
    ),
    recognised=(
        "In every answer the instant is the canonical one, cut down to the same unit and never rounded."
    ),
    lookalikes=(
        Lookalike("time-fraction-digits", "there only zeros come and go"),
        Lookalike("time-date-vs-datetime", "there the whole time of day is gone"),
    ),
    fixes=(
        ("go", "`t.Truncate(time.Microsecond)` where all sides are to keep less."),
        ("rust", "`trunc_subsecs(6)` where all sides are to keep less."),
        ("python", "carry the text, or a count of nanoseconds, where they matter."),
        ("typescript", "carry the text, or a `bigint` of nanoseconds, where they matter."),
    ),
    example=('{"at":"2024-01-02T03:04:05.123456789Z"}', '{"at":"2024-01-02T03:04:05.123456Z"}'),
    names=names,
    tell=tell,
)
