"""Values in fixed places are a list on one side and an object on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.keyed import Indexed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.positional import Positional
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether exactly one side gives the places of a list names, outside a variant."""
    match departure.dimension, departure.used:
        case (Dimension.TUPLES, Labelled() | Indexed()) | (Dimension.RECORDS, Positional()):
            return not departure.is_payload and departure.wanted != departure.used
        case (Dimension.LISTS | Dimension.SETS, Indexed()):
            return departure.wanted != departure.used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    what = "an object" if departure.dimension is Dimension.RECORDS else "a list"
    return f"writes {what} as {departure.used.words}"


DRIFT = Drift(
    id="tuple-array-vs-object",
    title="A tuple is a list on one side and an object on the other",
    severity=Severity.BREAKS,
    what="A few values that belong together are a list on one side, told apart by their places, and an "
    "object with a name for each on the other.",
    where=(
        "Rust: tuples and tuple structs of several fields are lists, structs with named fields are objects.",
        "Go has no tuples: a struct writes an object.",
        "Python: a tuple and a NamedTuple write a list; a dataclass or a model writes an object.",
        'JavaScript: an array is a list; a typed array is an object of its indices (`{"0":1,"1":2}`).',
        "Java: a record writes an object.",
    ),
    harm="A decoder refuses the other structure; one that reads by place takes the wrong value after a "
    "field is added or moved.",
    recognised="List and object have as many values, and each place has the value of the same member in "
    "every answer.",
    lookalikes=(
        Lookalike("enum-tuple-variant-array", "there the tuple is the payload of a variant"),
        Lookalike("set-encoding", "there the items are the names of the members, not what they hold"),
        Lookalike("bytes-uint8-list", "there the contract has bytes, not a list of values"),
    ),
    fixes=(
        ("go", "MarshalJSON that writes `[]any{p.X, p.Y}`, or an array where all places have one type."),
        ("rust", "a struct with named fields instead of a tuple, or the other way round."),
        ("python", "a model instead of a tuple, or `tuple[...]` instead of a model."),
        ("typescript", "`Array.from` around a typed array before it is written."),
    ),
    example=('{"point":[1,"a"]}', '{"point":{"X":1,"Y":"a"}}'),
    names=names,
    tell=tell,
)
