"""An object without members is left out on one side."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether an empty record is left out on exactly one side."""
    return (
        departure.dimension is Dimension.EMPTY_RECORDS
        and departure.wanted is not departure.used
        and Emptiness.OMITTED in (departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case Emptiness.OMITTED:
            return "leaves a member out whose object has no members"
        case Emptiness.NULL:
            return "writes an object without members as null, where the contract leaves it out"
    return "writes an object without members, where the contract leaves it out"


DRIFT = Drift(
    id="omitempty-struct-kept",
    title="An object without members is left out on one side",
    severity=Severity.LOSES,
    what="A member that holds an object with nothing in it is written as `{}` on one side and left out on "
    "the other.",
    where=(
        "Go: `omitempty` keeps a struct whatever is in it, `omitzero` leaves a zero one out; with the second "
        "version of encoding/json `omitempty` leaves out what would be `{}`.",
        "Rust: a member is left out where `skip_serializing_if` says so.",
        "Python: a member is left out by `exclude_defaults` where the empty model is the default.",
        "JavaScript writes `{}`.",
    ),
    harm="A caller cannot tell an object without members from no object, and one that requires the member "
    "refuses the answer. A newer compiler or library changes the wire without a change of the code.",
    recognised="The member is missing in every answer in which its object has no members, and there in every "
    "other.",
    lookalikes=(
        Lookalike("none-null-vs-absent", "there the member is absent or null in the value itself"),
        Lookalike("struct-unit-null", "there the object is null, not left out"),
        Lookalike("omitempty-drops-zero", "there a text, number or flag is left out"),
    ),
    fixes=(
        ("go", "`omitzero` to leave it out in every version, neither to keep it."),
        ("rust", "take `skip_serializing_if` off, or add it."),
        ("python", "no `exclude_defaults` for this model."),
    ),
    example=('{"id":"1","options":{}}', '{"id":"1"}'),
    names=names,
    tell=tell,
)
