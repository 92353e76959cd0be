"""A whole number is written as text."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Notation
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether whole numbers are text on exactly one side."""
    return departure.dimension is Dimension.INTEGERS and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Notation.TEXT:
        return "writes whole numbers as text"
    return "writes whole numbers as numbers, not as text"


DRIFT = Drift(
    id="int-as-string",
    title="A whole number is text on one side",
    severity=Severity.BREAKS,
    what="A whole number stands in quotes on one side and without them on the other.",
    where=(
        "Go: the tag option `,string` writes numbers as text.",
        "JavaScript: 64-bit numbers are carried as text, because a double holds 53 bits.",
        "Protobuf's JSON mapping writes 64-bit integers as text.",
        "Rust, Python and Java write a number unless told otherwise.",
    ),
    harm="A strict decoder refuses the other type; a lenient one may round a number above 2^53.",
    recognised="Under every value of the field the text is the very number, digit for digit.",
    lookalikes=(
        Lookalike("decimal-string-vs-number", "there the contract has any number, not a whole one"),
        Lookalike("bool-as-string", "there it is true or false"),
    ),
    fixes=(
        ("go", "take `,string` off the tag, or add it."),
        ("rust", "`serde_with::DisplayFromStr` on the field, or take it off."),
        ("python", "a `PlainSerializer(str)` on the field, or take it off."),
    ),
    example=('{"total":9007199254740993}', '{"total":"9007199254740993"}'),
    names=names,
    tell=tell,
)
