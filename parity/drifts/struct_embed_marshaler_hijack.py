"""A whole object is written as one of its members."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.bare import Only
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one member stands for the whole record."""
    return (
        departure.dimension is Dimension.RECORDS
        and isinstance(departure.used, Only)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Only)  # noqa: S101 - `names` says so
    return f"writes an object as {departure.used.words}, so that the other members cannot be told"


DRIFT = Drift(
    id="struct-embed-marshaler-hijack",
    title="One member stands for the whole object",
    severity=Severity.LOSES,
    what="Instead of an object with its members, the value of one member stands there alone; the others are "
    "nowhere in the answer.",
    where=(
        "Go: a struct that embeds a type with MarshalJSON or MarshalText, such as `time.Time`, takes over "
        "that method, so that only the embedded value is written.",
        "Rust, Python, JavaScript and Java write all members; a method that gives one of them, such as "
        "`toJSON` or a serializer inherited from a base class, does the same by hand.",
    ),
    harm="All other members are lost, and nothing fails where they are written.",
    recognised="At least two answers that differ are the value of one and the same member of an object that "
    "has several, and no answer has the object.",
    lookalikes=(
        Lookalike("struct-newtype-transparent", "there the object has one member, so that nothing is lost"),
        Lookalike("map-class-lost", "there nothing of the object is written, not even one member"),
    ),
    fixes=(
        ("go", "give the embedded type a field name (`At time.Time`) instead of embedding it."),
        ("rust", "`#[serde(flatten)]` on the field, never a hand-written `Serialize` that forwards to it."),
        ("python", "no inherited `model_serializer` that returns one field."),
        ("typescript", "a `toJSON` that returns all members."),
    ),
    example=(
        '{"events":[{"at":"2024-05-01T10:00:00Z","name":"a"},{"at":"2024-05-02T11:30:00Z","name":"b"}]}',
        '{"events":["2024-05-01T10:00:00Z","2024-05-02T11:30:00Z"]}',
    ),
    names=names,
    tell=tell,
)
