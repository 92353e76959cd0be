"""A decimal number is written as text."""

from __future__ import annotations

from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.encoding import Dimension, Notation
from parity.drift import Departure, Drift, Lookalike, Severity

_OTHER_TYPE = (DecimalForm.NUMBER, DecimalForm.DOUBLE, DecimalForm.TEXT, DecimalForm.SHORT_TEXT)


def names(departure: Departure) -> bool:
    """Whether numbers are text on exactly one side."""
    if departure.dimension is Dimension.DECIMALS and departure.used not in _OTHER_TYPE:
        return False
    of_numbers = departure.dimension in (Dimension.NUMBERS, Dimension.DECIMALS)
    return of_numbers and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if isinstance(departure.used, DecimalForm):
        return f"writes decimals as {departure.used.value}"
    if departure.used is Notation.TEXT:
        return "writes numbers as text"
    return "writes numbers as numbers, not as text"


DRIFT = Drift(
    id="decimal-string-vs-number",
    title="A decimal number is text on one side",
    severity=Severity.BREAKS,
    what="An amount or another decimal stands in quotes on one side and without them on the other.",
    where=(
        "Rust: rust_decimal writes text; its `float` feature writes a number.",
        "Go: float64 and json.Number are numbers; shopspring's decimal writes text.",
        "Python: pydantic writes a Decimal as text; a FastAPI route without a response model, as a number.",
        "Java: a BigDecimal is a number.",
    ),
    harm="A strict decoder refuses the other type; one that takes it as a float may change the last digits.",
    recognised="Under every value of the field the text and the number are worth the same; where the "
    "contract has a number, digit for digit.",
    lookalikes=(
        Lookalike("int-as-string", "there the contract has a whole number"),
        Lookalike("decimal-scale-lost", "there both sides are text"),
        Lookalike("bool-as-string", "there it is true or false"),
    ),
    fixes=(
        ("go", "a decimal type whose MarshalJSON writes what the contract has."),
        ("rust", '`#[serde(with = "rust_decimal::serde::str")]`, or `::float`.'),
        ("python", "a `PlainSerializer(float)` for a number; pydantic's default for text."),
        (
            "typescript",
            "`String(price)` or `Number(price)` where it is written; what must be exact stays text.",
        ),
    ),
    example=('{"price":1.10}', '{"price":"1.10"}'),
    names=names,
    tell=tell,
)
