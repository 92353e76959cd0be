"""A record without members is null on one side."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether an empty record is null on exactly one side, and written on the other."""
    return departure.dimension is Dimension.EMPTY_RECORDS and {departure.wanted, departure.used} == {
        Emptiness.WRITTEN,
        Emptiness.NULL,
    }


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Emptiness.NULL:
        return "writes an object without members as null"
    return "writes an object without members as `{}`, not as null"


DRIFT = Drift(
    id="struct-unit-null",
    title="An object without members is null on one side",
    severity=Severity.BREAKS,
    what="A type that has no fields is `{}` on one side and null on the other.",
    where=(
        "Rust: a unit struct (`struct Ping;`) and `()` are null; `struct Ping {}` is `{}`.",
        "Go: `struct{}` is `{}`; a nil pointer to one is null.",
        "Python: a model without fields is `{}`.",
        "JavaScript: `{}` is `{}`.",
        "Java: Jackson refuses a class without properties unless told otherwise.",
    ),
    harm="A decoder that expects an object refuses null; one that takes null for absence loses that the "
    "thing is there.",
    recognised="Every object without members is null, while one with members is written as it is.",
    lookalikes=(
        Lookalike("nil-map-null", "there the contract has a map, whose members are data"),
        Lookalike("enum-unit-variant-shape", "there it is a variant of a union, and has a name"),
        Lookalike("omitempty-struct-kept", "there the member is left out, not null"),
    ),
    fixes=(
        ("rust", "`struct Ping {}` with braces."),
        ("go", "a value of type `struct{}`, not a pointer."),
        ("python", "a model without fields instead of None."),
    ),
    example=('{"ping":{}}', '{"ping":null}'),
    names=names,
    tell=tell,
)
