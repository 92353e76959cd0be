"""A text is written as {} whatever it says."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.erased import Erased
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether nothing of a text is written."""
    return (
        departure.dimension is Dimension.TEXTS
        and isinstance(departure.used, Erased)
        and departure.used != departure.wanted
    )


def tell(_: Departure) -> str:
    """The departure as a clause."""
    return "writes a text as `{}` whatever it says, so that one value cannot be told from another"


DRIFT = Drift(
    id="error-value-empty",
    title="An error is an empty object instead of its text",
    severity=Severity.LOSES,
    what="An error value is given to the serializer as it is. It has no members that are seen, so that its "
    "text becomes `{}`.",
    where=(
        "Go: an `error` in a struct is `{}`, since the fields of the errors package are unexported; any type "
        "whose MarshalJSON is declared on the pointer does the same where it stands as a value.",
        "JavaScript: an Error is `{}`; its message is not enumerable.",
        "Rust: an Error has no `Serialize`, so code writes its text.",
        "Python: an exception is refused, so code writes `str` of it.",
        "Java: Jackson writes an exception with its cause and stack trace.",
    ),
    harm="The reason is gone at the moment it is needed, and nothing failed.",
    recognised="Every value of the place is `{}`, while at least two different texts should stand there.",
    lookalikes=(
        Lookalike("map-class-lost", "there the contract has an object or a map, not a text"),
        Lookalike("error-text", "there the message is written, in other words"),
        Lookalike("nil-map-null", "there an empty map is null"),
    ),
    fixes=(
        ("go", "a text field set from `err.Error()`, or MarshalText on the error type, on the value."),
        ("typescript", "`error.message`, or a `toJSON` method on the error class."),
        ("rust", "`serialize_with` a function that writes `to_string()`."),
        ("python", "`str(error)`."),
    ),
    example=('{"problems":["disk full","timeout"]}', '{"problems":[{},{}]}'),
    names=names,
    tell=tell,
)
