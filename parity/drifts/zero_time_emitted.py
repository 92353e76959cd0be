"""A time that was never set is written as the first day of the year 1."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Presence
from codegen.wire.shape import Coded, Kind
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether an instant that is absent or null is written as a zero value."""
    return (
        departure.dimension in (Dimension.ABSENCE, Dimension.NULLS)
        and departure.used is Presence.ZERO
        and departure.wanted is not Presence.ZERO
        and isinstance(departure.shape, Coded)
        and departure.shape.kind is Kind.INSTANT
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    what = "an absent" if departure.dimension is Dimension.ABSENCE else "a null"
    return f"writes {what} instant as the first day of the year 1"


DRIFT = Drift(
    id="zero-time-emitted",
    title="A time that was never set is the first day of the year 1",
    severity=Severity.LOSES,
    what=(
        "One runtime leaves a time that is not there out, or writes null; the other writes "
        '`"0001-01-01T00:00:00Z"`.'
    ),
    where=(
        "Go: a `time.Time` that was never set is written so; `omitempty` does not drop it, since it is a "
        "struct.",
        "Rust, Python and JavaScript write null or nothing.",
    ),
    harm="A caller takes it for a date two thousand years ago: sorted first, long expired, never null.",
    recognised=(
        "The canonical value has no such time, and in the answers the member holds exactly Go's zero time."
    ),
    lookalikes=(
        Lookalike("absent-as-zero", "there the zero value is that of a text, a number or a record"),
        Lookalike("none-null-vs-absent", "there the member holds null, never a time"),
    ),
    fixes=(
        ("go", "a `*time.Time` with `omitempty`, or `omitzero` since Go 1.24."),
        ("rust", "`Option<DateTime<Utc>>`."),
        ("python", "`datetime | None`."),
    ),
    example=('{"id":"7"}', '{"id":"7","paid_at":"0001-01-01T00:00:00Z"}'),
    names=names,
    tell=tell,
)
