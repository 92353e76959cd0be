"""A time has no offset on one side."""

from __future__ import annotations

from codegen.wire.coded.offset import Mark
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity

_TOLD = {
    Mark.NONE: "times without an offset, where the contract has one",
    Mark.ADDED_Z: "times with `Z`, where the contract has no offset",
    Mark.ADDED_COLON: "times with `+00:00`, where the contract has no offset",
}


def names(departure: Departure) -> bool:
    """Whether an offset is missing on exactly one side."""
    return (
        departure.dimension is Dimension.DESIGNATORS
        and departure.used in _TOLD
        and departure.wanted is not departure.used
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = _TOLD[departure.used] if isinstance(departure.used, Mark) else ""
    return f"writes {told}"


DRIFT = Drift(
    id="time-naive",
    title="A time has an offset on one side and none on the other",
    severity=Severity.BREAKS,
    what="One runtime writes date and time without `Z` or an offset, the other with it.",
    where=(
        "Rust: chrono's `NaiveDateTime` has no offset.",
        "Python: a `datetime` without `tzinfo` has none; `datetime.utcnow()` gives such a one.",
        "Java: `LocalDateTime` has none.",
        "Go: `time.Time` always writes one.",
        "JavaScript: `toISOString()` always writes `Z`.",
    ),
    harm=(
        "Without an offset the text names no instant: Go and chrono's `DateTime` refuse it, JavaScript reads "
        "it in the zone of the machine, Python takes it for local time."
    ),
    recognised=(
        "The clock shows the same, in the zone of the canonical text or in UTC, and the mark is missing. "
        "A clock that shows another time is another value."
    ),
    lookalikes=(
        Lookalike("time-utc-designator", "there both sides say UTC, each in its own way"),
        Lookalike("time-date-vs-datetime", "there the time of day is missing as well"),
    ),
    fixes=(
        ("go", "a type whose `MarshalJSON` leaves the offset out, where the contract wants none."),
        ("rust", "`DateTime<Utc>` instead of `NaiveDateTime`."),
        ("python", "`AwareDatetime`, and `datetime.now(timezone.utc)` instead of `utcnow()`."),
        ("typescript", "`at.toISOString().slice(0, 19)` where the contract has no offset."),
    ),
    example=('{"at":"2024-01-02T03:04:05Z"}', '{"at":"2024-01-02T03:04:05"}'),
    names=names,
    tell=tell,
)
