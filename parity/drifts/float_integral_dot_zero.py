"""A whole number is written with `.0` on one side."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.number import read_number
from parity.spelling.spelled import Numbers, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether one side has the same digits with `.0` behind them."""
    if not isinstance(spelled, Numbers):
        return False
    return spelled.wanted + ".0" == spelled.used or (
        spelled.used + ".0" == spelled.wanted and read_number(spelled.used) is not None
    )


DRIFT = Drift(
    id="float-integral-dot-zero",
    title="A whole float ends in `.0` on one side",
    severity=Severity.COSMETIC,
    what="A float whose value is whole is written as `1.0` on one side and as `1` on the other.",
    where=(
        "Rust: serde_json writes an f64 or f32 with `.0`.",
        "Python: json and pydantic write a float with `.0`.",
        "Java: Double.toString writes `.0`.",
        "Go: encoding/json writes a whole float64 without a fraction.",
        "JavaScript: all numbers are doubles, and JSON.stringify writes a whole one without a fraction.",
    ),
    harm="Decoders of integers in Rust and Go refuse `1.0`; a signature or cache key made of bytes differs.",
    recognised="Two texts of one number are the same digits, once with `.0` behind them and once without.",
    lookalikes=(
        Lookalike("float-negative-zero", "there the value is zero and only one side writes its sign"),
        Lookalike("float-exponent-threshold", "there one side writes an exponent"),
    ),
    fixes=(
        ("go", "none is needed for a float reader; a MarshalJSON on the type can append `.0`."),
        (
            "rust",
            "`serialize_with` a function that writes an integer where `fract()` is zero, or an integer type.",
        ),
        ("python", "a `field_serializer` that gives an int where `is_integer()` holds, or an int field."),
        ("java", "a serializer that writes a long where the value is whole, or an integer type."),
        ("typescript", "none is needed: a JavaScript reader cannot tell the two."),
    ),
    example=('{"ratio":1}', '{"ratio":1.0}'),
    spells=spells,
)
