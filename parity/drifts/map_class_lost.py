"""A map or an object is written as {} whatever it holds."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.erased import Erased
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether nothing of a map or record is written."""
    return (
        departure.dimension in (Dimension.MAPS, Dimension.RECORDS)
        and isinstance(departure.used, Erased)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    what = "a map" if departure.dimension is Dimension.MAPS else "an object"
    return f"writes {what} as `{{}}` whatever it holds, so that one value cannot be told from another"


DRIFT = Drift(
    id="map-class-lost",
    title="A map or an object is empty on the wire whatever it holds",
    severity=Severity.LOSES,
    what="A serializer that does not see what an object holds writes `{}` for it, and reports nothing.",
    where=(
        "JavaScript: a Map is `{}`, as is an instance of a class whose fields are private (`#name`), and an "
        "Error, whose message JSON does not see.",
        "Go: a struct whose fields are all unexported is `{}`, even with a MarshalJSON, where that is "
        "declared on the pointer and the struct stands as a value.",
        "Python, Rust and Java write what the object holds, or fail.",
    ),
    harm="The data is gone, and nobody is told: a caller takes the map for an empty one.",
    recognised="Every value of the place is `{}`, while at least two that differ should hold something.",
    lookalikes=(
        Lookalike("error-value-empty", "there the contract has a text, not an object"),
        Lookalike("set-encoding", "there the contract has a list"),
        Lookalike("nil-map-null", "there a map that is empty is null"),
        Lookalike("omitempty-drops-zero", "there only members that are empty, 0 or false are missing"),
    ),
    fixes=(
        ("typescript", "`Object.fromEntries(map)`, or a `toJSON` method on the class."),
        ("go", "export the fields, or declare MarshalJSON on the value."),
        ("rust", "derive `Serialize` without `#[serde(skip)]` on the fields."),
        ("python", "a plain `dict`, or a model."),
    ),
    example=('{"limits":[{"cpu":2},{"ram":8}]}', '{"limits":[{},{}]}'),
    names=names,
    tell=tell,
)
