"""A value of one part stands bare on one side and inside an object on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InMember
from codegen.wire.forms.bare import Bare
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether exactly one side has an object of one member around a value that is no variant's payload."""
    match departure.dimension, departure.used:
        case (Dimension.WRAPPED, InMember()) | (Dimension.RECORDS, Bare()):
            return not departure.is_payload and departure.wanted != departure.used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if isinstance(departure.used, InMember):
        return f"writes {departure.used.words}, where the contract has it bare"
    return "writes the value of an object's one member, without the object around it"


DRIFT = Drift(
    id="struct-newtype-transparent",
    title="A value of one part stands bare or inside an object",
    severity=Severity.BREAKS,
    what="A type with a single field is its value on one side, and an object with that field on the other.",
    where=(
        "Rust: a tuple struct of one field writes the value; a struct with one named field writes an object "
        "unless it is `#[serde(transparent)]`.",
        "Go: a defined type such as `type UserID int` writes the value; a struct around it writes an object.",
        "Python: `RootModel` and `NewType` write the value; a model with one field writes an object.",
        "JavaScript: an instance of a class with one property writes an object; one with `toJSON` its value.",
        "Java: a record of one component writes an object unless the component is marked `@JsonValue`.",
    ),
    harm="A decoder that expects a number or text meets an object, or the other way round, and refuses it.",
    recognised="At every value of the place the object has exactly one member, always of the same name, and "
    "what it holds is the very value.",
    lookalikes=(
        Lookalike("enum-newtype-variant", "there the value is the payload of a variant"),
        Lookalike("scalar-vs-singleton-list", "there a list stands around the value, not an object"),
        Lookalike("struct-embed-marshaler-hijack", "there the object has further members, and they are lost"),
        Lookalike("sql-null-wrapper", "there a second member says whether the value is null"),
    ),
    fixes=(
        ("go", "a defined type (`type UserID int`) instead of a struct with one field."),
        ("rust", "`#[serde(transparent)]` on the struct, or take it off."),
        ("python", "`RootModel[int]` instead of a model with one field, or the other way round."),
        ("typescript", "a `toJSON` method that returns the value."),
    ),
    example=('{"owner":5}', '{"owner":{"value":5}}'),
    names=names,
    tell=tell,
)
