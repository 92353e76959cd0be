"""A decimal that is text loses the zeros at its end."""

from __future__ import annotations

from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether decimals are text on both sides, and short on one."""
    return (
        departure.dimension is Dimension.DECIMALS
        and departure.used in (DecimalForm.SHORT, DecimalForm.NORMALISED)
        and departure.used is not departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, DecimalForm)  # noqa: S101 - `names` says so
    return f"writes decimals as {departure.used.value}"


DRIFT = Drift(
    id="decimal-scale-lost",
    title="A decimal loses the zeros at its end",
    severity=Severity.LOSES,
    what="An amount that is `1.10` on one side is `1.1` on the other, or `1E+2` instead of `100`.",
    where=(
        "Go: a float64 with `,string` writes the shortest text; shopspring's decimal trims zeros.",
        "JavaScript: `String(1.10)` is `1.1`.",
        "Python: `Decimal.normalize()` trims zeros before the point too.",
        "Rust: rust_decimal's `normalize()`, and a Decimal that was read through a float.",
    ),
    harm="The decimal places are part of an amount: signatures, receipts and comparisons of texts break.",
    recognised="In every answer the text is the canonical one without the zeros at its end.",
    lookalikes=(
        Lookalike("decimal-string-vs-number", "there one side is a number, in which such zeros say nothing"),
        Lookalike("float-integral-dot-zero", "there both sides are numbers"),
    ),
    fixes=(
        ("go", "a decimal type that keeps its scale, read from text."),
        ("rust", "read with `rust_decimal::serde::str`, and do not normalise."),
        ("python", "`Decimal(text)`, and `quantize` to the places of the currency before writing."),
        ("typescript", "keep the amount as text, or `toFixed` with the places of the currency."),
    ),
    example=('{"price":"1.10"}', '{"price":"1.1"}'),
    names=names,
    tell=tell,
)
