"""A number went through 32 bits."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.number import Single
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether numbers are as exact as 32 bits."""
    return (
        departure.dimension is Dimension.PRECISION
        and isinstance(departure.used, Single)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes numbers as {departure.used.words}"


DRIFT = Drift(
    id="float-f32-widened",
    title="A 32-bit float is printed with the digits of a 64-bit one",
    severity=Severity.LOSES,
    what="0.1 is kept in 32 bits, widened to 64 and printed as `0.10000000149011612`.",
    where=(
        "JavaScript: an item of a Float32Array, and `Math.fround`.",
        "Python: an item of `array('f')` or of a numpy float32 array.",
        "Rust: `f64::from` an f32, and an f32 that goes through `serde_json::Value`.",
        "Go: `float64` of a float32; a float32 field itself is printed in its own few digits.",
    ),
    harm="Sums, comparisons and displays show digits that nobody measured.",
    recognised="In every answer the number is exactly the nearest binary32 number to the canonical one.",
    lookalikes=(
        Lookalike("int-beyond-2p53", "there only whole numbers beyond 2^53 are rounded, to 64 bits"),
        Lookalike("float-exponent-threshold", "there the numbers are worth the same"),
    ),
    fixes=(
        ("go", "keep float32 in the struct, or use float64 throughout."),
        ("rust", "keep f32 up to the serializer, or use f64 from the start."),
        ("python", "`round(float(value), 7)`, or float64 arrays."),
        ("typescript", "`Number(value.toPrecision(7))` for an item of a Float32Array."),
    ),
    example=('{"reading":0.1}', '{"reading":0.10000000149011612}'),
    names=names,
    tell=tell,
)
