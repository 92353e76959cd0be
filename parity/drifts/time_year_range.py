"""A year beyond four digits is written in another way."""

from __future__ import annotations

from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether years beyond four digits have another form."""
    return (
        departure.dimension is Dimension.YEARS
        and isinstance(departure.used, YearForm)
        and departure.wanted is not departure.used
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = departure.used.value if isinstance(departure.used, YearForm) else ""
    return f"writes years beyond four digits {told}"


DRIFT = Drift(
    id="time-year-range",
    title="A year beyond four digits is written in another way",
    severity=Severity.BREAKS,
    what=(
        "A year after 9999 or before 0 does not fit into RFC 3339: one runtime writes it with a sign, one "
        "with a sign and six digits, one with neither, and some refuse to write it."
    ),
    where=(
        "Rust: chrono writes `+12024`.",
        "JavaScript: `Date` writes `+012024`.",
        "Java: `Instant` writes `+12024`.",
        "Go: `Format` writes `12024`, and encoding a `time.Time` is an error.",
        "Python: `datetime` ends with the year 9999.",
    ),
    harm="No parser but that of the same language reads it; what is meant as for ever comes out as an error.",
    recognised=(
        "The instants are equal, and only the text of a year beyond four digits differs. A runtime that "
        "answers with an error instead shows that error, not this."
    ),
    lookalikes=(
        Lookalike("zero-time-emitted", "there the year 1 stands for a time that was never set"),
        Lookalike("time-offset-kept-vs-utc", "there the clock differs and not the form of the year"),
    ),
    fixes=(
        ("go", "clamp to the year 9999 before encoding."),
        ("rust", "clamp to the year 9999 before encoding."),
        ("python", "nothing: such a year cannot be held; carry text."),
        ("typescript", "clamp to the year 9999 before encoding."),
    ),
    example=('{"at":"+12024-01-02T03:04:05Z"}', '{"at":"+012024-01-02T03:04:05Z"}'),
    names=names,
    tell=tell,
)
