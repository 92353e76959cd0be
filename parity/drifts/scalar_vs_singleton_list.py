"""A list of one is its item on one side."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InList
from codegen.wire.forms.single import Single
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a list of one stands on exactly one side."""
    match departure.dimension, departure.used:
        case (Dimension.WRAPPED, InList()):
            return departure.wanted != departure.used
        case (Dimension.LISTS | Dimension.SETS | Dimension.TUPLES, Single()):
            return departure.wanted != departure.used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if isinstance(departure.used, InList):
        return "writes one value as a list of one"
    return "writes a list of one as its one item"


DRIFT = Drift(
    id="scalar-vs-singleton-list",
    title="A list of one is its item, or one value is a list of one",
    severity=Severity.BREAKS,
    what="Where there is exactly one of something, one side writes it alone and the other in a list.",
    where=(
        "JavaScript: code that collects values into an array only once there is a second one, and readers of "
        "XML and query strings, hold one value bare.",
        "Rust: serde_with's `OneOrMany` writes one item bare or in a list; a tuple of one, `(x,)`, is a list "
        "of one, while a tuple struct of one field is bare.",
        "Java: Jackson's WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED writes one item bare.",
        "Go and Python write what the type says.",
    ),
    harm="A caller that walks through the list walks through the letters of a text, or fails; it works in "
    "every test with two items.",
    recognised="Every list of one item is written as that item and every other list as a list; or every "
    "value of the place stands in a list of its own.",
    lookalikes=(
        Lookalike("struct-newtype-transparent", "there an object stands around the value, not a list"),
        Lookalike("enum-flags", "there a list of several names is one text or number too"),
    ),
    fixes=(
        ("go", "a slice type; never an `any` that holds one value or a slice."),
        ("rust", "`Vec<T>`, or `OneOrMany` with `PreferMany`."),
        ("python", "`list[T]`, with a `BeforeValidator` that accepts one value on the way in."),
        ("typescript", "`[value].flat()` before the answer is written."),
    ),
    example=('{"tags":["new"]}', '{"tags":"new"}'),
    names=names,
    tell=tell,
)
