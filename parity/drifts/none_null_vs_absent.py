"""A member that is not there is written as null on one side and left out on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Presence
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts import struct_flatten_none


def names(departure: Departure) -> bool:
    """Whether the two settings part at null and left out."""
    return (
        departure.dimension in (Dimension.ABSENCE, Dimension.NULLS)
        and {departure.wanted, departure.used} == {Presence.NULL, Presence.OMITTED}
        and not struct_flatten_none.names(departure)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    subject = "an absent field" if departure.dimension is Dimension.ABSENCE else "a null field"
    if departure.used is Presence.OMITTED:
        return f"leaves {subject} out, where the contract wants null"
    return f"writes {subject} as null, where the contract leaves it out"


DRIFT = Drift(
    id="none-null-vs-absent",
    title="A member without a value is null on one side and absent on the other",
    severity=Severity.BREAKS,
    what=(
        "One runtime writes a field that holds nothing as a member with null; the other does not write it."
    ),
    where=(
        'Rust: `None` is null, unless `#[serde(skip_serializing_if = "Option::is_none")]` leaves it out.',
        "Go: a nil pointer is null, and left out with `omitempty`.",
        "Python: pydantic writes `None` as null, unless `exclude_none=True` leaves it out.",
        "TypeScript: `undefined` is left out in an object, and null in an array; `null` is null.",
        "Java: Jackson writes null, unless `JsonInclude.Include.NON_NULL` leaves it out.",
    ),
    harm=(
        "A caller with a required but nullable member refuses an answer without it; one with an optional "
        "member that is not nullable refuses null. Where both are allowed they may mean different things."
    ),
    recognised=(
        "The canonical value has no such field, or has null there, and in the answers the member is null "
        "where the contract leaves it out, or missing where the contract writes null."
    ),
    lookalikes=(
        Lookalike("absent-as-zero", 'there the member holds "", 0 or false, never null'),
        Lookalike("enum-foreign-members", "there the member belongs to another variant of the union"),
        Lookalike("key-renamed", "there the value stands under another name"),
    ),
    fixes=(
        ("go", "a pointer with `omitempty` to leave it out, a bare pointer to write null."),
        (
            "rust",
            '`#[serde(skip_serializing_if = "Option::is_none", default)]` to leave it out, none for null.',
        ),
        ("python", "`exclude_none=True`, in FastAPI `response_model_exclude_none=True`, to leave it out."),
    ),
    example=('{"reason":"y"}', '{"reason":"y","detail":null}'),
    names=names,
    tell=tell,
)
