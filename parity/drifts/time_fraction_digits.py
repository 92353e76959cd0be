"""A second is written with more or fewer zeros behind it."""

from __future__ import annotations

from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_counts import UNITS
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the digits of a second follow another rule; a contract that counts has no digits."""
    counted = isinstance(departure.shape, Coded) and departure.shape.detail in UNITS
    parts = departure.wanted is not departure.used and isinstance(departure.used, Fraction)
    return departure.dimension is Dimension.FRACTIONS and parts and not counted


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = departure.used.value if isinstance(departure.used, Fraction) else ""
    return f"writes {told} of a fraction of a second"


DRIFT = Drift(
    id="time-fraction-digits",
    title="A fraction of a second has another number of digits",
    severity=Severity.COSMETIC,
    what=(
        "The same instant is written with other zeros at the end of its fraction: `.12`, `.120` or "
        "`.120000`, and a whole second with `.000` or without a point."
    ),
    where=(
        "Go: `time.Time` writes as many digits as the value needs, none for a whole second.",
        "Rust: chrono writes none, three, six or nine digits.",
        "Python: `datetime` writes none or six.",
        "JavaScript: `Date` always writes three.",
        "Java: `Instant` writes none, three, six or nine.",
    ),
    harm=(
        "Texts that mean the same are not equal, so signatures, cache keys and tests that compare them "
        "break; a parser with a fixed pattern refuses the other form."
    ),
    recognised=(
        "The instants are equal to the nanosecond, and one rule for the number of digits gives every "
        "fraction that was seen. Where the answers allow several rules the most usual one is named."
    ),
    lookalikes=(
        Lookalike("time-precision-truncation", "there digits other than zeros are missing"),
        Lookalike("time-utc-designator", "there it is the mark behind the time that differs"),
    ),
    fixes=(
        ("go", 'a type whose `MarshalJSON` formats with `"2006-01-02T15:04:05.000Z07:00"`.'),
        ("rust", "`to_rfc3339_opts(SecondsFormat::Millis, true)` in a `serialize_with` function."),
        ("python", 'a `PlainSerializer` with `isoformat(timespec="milliseconds")`.'),
        ("typescript", "cut the zeros off in a `toJSON` of the class that holds the date."),
    ),
    example=('{"at":"2024-01-02T03:04:05.12Z"}', '{"at":"2024-01-02T03:04:05.120Z"}'),
    names=names,
    tell=tell,
)
