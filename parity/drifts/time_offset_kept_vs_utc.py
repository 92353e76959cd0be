"""An instant is written at another offset from UTC."""

from __future__ import annotations

from codegen.wire.coded.offset import Offset
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether instants are all written at one offset."""
    return (
        departure.dimension is Dimension.OFFSETS
        and isinstance(departure.used, Offset)
        and departure.wanted is not departure.used
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Offset.UTC:
        return "writes every instant in UTC, where the contract keeps its offset"
    told = departure.used.value if isinstance(departure.used, Offset) else ""
    return f"writes every instant at the offset {told}"


DRIFT = Drift(
    id="time-offset-kept-vs-utc",
    title="The offset of an instant is kept on one side and lost on the other",
    severity=Severity.LOSES,
    what=(
        "One runtime writes an instant at the offset it came with, the other converts it, mostly to UTC. The "
        "instant is the same, the clock on the wall is another."
    ),
    where=(
        "JavaScript: `Date` holds no offset and writes UTC.",
        "Rust: `DateTime<Utc>` converts, `DateTime<FixedOffset>` keeps.",
        "Go: `time.Time` keeps its location, unless `.UTC()` is called.",
        "Python: an aware `datetime` keeps its offset.",
        "Java: Jackson keeps the offset when it writes, and by default converts to UTC when it reads.",
    ),
    harm=(
        "The local date and hour at the place of the event are gone, and texts that mean the same are not "
        "equal."
    ),
    recognised="The instants are equal, and all answers of the runtime are at one offset.",
    lookalikes=(
        Lookalike("time-utc-designator", "there both are in UTC and only its mark differs"),
        Lookalike("time-naive", "there one side has no offset at all"),
    ),
    fixes=(
        ("go", "call `.UTC()` before encoding, or leave it out."),
        ("rust", "`DateTime<FixedOffset>` to keep the offset, `DateTime<Utc>` to convert."),
        ("python", "convert with `astimezone(timezone.utc)` in an `AfterValidator`, or leave that out."),
        ("typescript", "carry the offset in a member of its own, or keep the text."),
    ),
    example=('{"at":"2024-01-02T03:04:05+02:00"}', '{"at":"2024-01-02T01:04:05Z"}'),
    names=names,
    tell=tell,
)
