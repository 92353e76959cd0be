"""The payload of a tuple variant is a list on one side and an object on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.keyed import Indexed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.positional import Positional
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether exactly one side gives the places of a variant's payload names."""
    match departure.dimension, departure.used:
        case (Dimension.TUPLES, Labelled() | Indexed()) | (Dimension.RECORDS, Positional()):
            return departure.is_payload and departure.wanted != departure.used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes the payload of a variant as {departure.used.words}"


DRIFT = Drift(
    id="enum-tuple-variant-array",
    title="The payload of a tuple variant is a list on one side and an object on the other",
    severity=Severity.BREAKS,
    what="A variant with several values and no names for them is a list on one side; the other side has "
    "a member for each value, often beside the tag.",
    where=(
        'Rust: `Move(i32, i32)` is `{"Move":[1,2]}`, or the list under the content of an adjacent tag; an '
        "internal tag is refused for it when compiling.",
        "Go, Python, JavaScript and Java have no variants without names: a struct or class writes members.",
    ),
    harm="A decoder refuses the other structure, and a name for each place has to be agreed on by hand.",
    recognised="The payload of the variant has as many values on both sides, and each place has the value "
    "of the same member in every answer.",
    lookalikes=(
        Lookalike("tuple-array-vs-object", "there the tuple is no payload of a variant"),
        Lookalike("enum-external-vs-internal", "there the variant's name moves; it often comes together"),
    ),
    fixes=(
        ("go", "MarshalJSON that writes `[]any{m.X, m.Y}` as the payload."),
        ("rust", "a variant with named fields: `Move { x: i32, y: i32 }`."),
        ("python", "`tuple[int, int]` as the payload, or a model on both sides."),
        ("typescript", "write `[value.x, value.y]` as the payload."),
    ),
    example=('{"Move":[1,2]}', '{"Move":{"x":1,"y":2}}'),
    names=names,
    tell=tell,
)
