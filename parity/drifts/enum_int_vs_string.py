"""A member of an enumeration is its number on one side and its name on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.calendar import calendar_of
from codegen.wire.forms.ordinal import Ordinal
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a name is written as its place in the order of declaration, and is no month or weekday."""
    return (
        departure.dimension is Dimension.CHOICES
        and isinstance(departure.used, Ordinal)
        and departure.used != departure.wanted
        and calendar_of(departure.shape) is None
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Ordinal)  # noqa: S101 - `names` says so
    return f"writes a name as {departure.used.words}"


DRIFT = Drift(
    id="enum-int-vs-string",
    title="An enumeration is numbers on one side and names on the other",
    severity=Severity.BREAKS,
    what="A value from a closed list is written as its name on one side, and as its place in the order of "
    "declaration on the other.",
    where=(
        "Go: constants counted by `iota` are numbers; a String method alone changes nothing for JSON.",
        "Python: IntEnum is a number, StrEnum a name.",
        "TypeScript: an enum without texts is numbers, counted from 0.",
        "Rust: a unit variant is its name; `#[serde(into)]` or serde_repr makes it a number.",
        "Java: an enum is its name unless a method is marked `@JsonValue`.",
    ),
    harm="A caller meets a number where it looks a name up; a member that is added in the middle shifts the "
    "meaning of all behind it, and nothing fails.",
    recognised="At least two different names are numbers, and every number is the place of its name in the "
    "order of declaration, counted from 0 or from 1.",
    lookalikes=(
        Lookalike("enum-variant-renamed", "there the name is another name"),
        Lookalike("enum-flags", "there one number stands for several names"),
        Lookalike("calendar-enum", "there the names are months or weekdays, which are numbered in many ways"),
    ),
    fixes=(
        ("go", "MarshalText and UnmarshalText on the type; they serve for map keys too."),
        ("rust", "serde's default is the name; take `into` or serde_repr off."),
        ("python", "`StrEnum` instead of `IntEnum`."),
        ("typescript", "an enum with texts, or a union of literals."),
    ),
    example=('{"steps":["low","high"]}', '{"steps":[0,2]}'),
    names=names,
    tell=tell,
)
