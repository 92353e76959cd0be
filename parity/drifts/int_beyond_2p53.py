"""A whole number too large for a double was rounded to one."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.number import Double
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether large whole numbers are rounded to doubles."""
    return (
        departure.dimension is Dimension.PRECISION
        and isinstance(departure.used, Double)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes whole numbers beyond 2^53 as {departure.used.words}"


DRIFT = Drift(
    id="int-beyond-2p53",
    title="A whole number beyond 2^53 is rounded to a double",
    severity=Severity.LOSES,
    what="9007199254740993 becomes 9007199254740992, and the largest u64 becomes 18446744073709552000.",
    where=(
        "JavaScript: every number is a double, so `JSON.parse` has rounded it before anything else happens.",
        "Go: a number that is read into `any` or `map[string]any` is a float64, and is written rounded.",
        "Rust, Python and Java keep 64-bit integers exactly, and round where code goes through a float.",
    ),
    harm="An identifier points to another object, and nothing fails.",
    recognised="In every answer the number is exactly the double nearest to the canonical one; numbers up to "
    "2^53 are untouched.",
    lookalikes=(
        Lookalike("int-as-string", "there every digit is kept, in quotes"),
        Lookalike("float-f32-widened", "there numbers far below 2^53 are rounded too"),
    ),
    fixes=(
        ("go", "a typed field instead of `any`, or `Decoder.UseNumber`."),
        ("rust", "keep i64 or u64; `serde_with::DisplayFromStr` for readers in JavaScript."),
        ("python", "keep int; a `PlainSerializer(str)` for readers in JavaScript."),
        ("typescript", "carry identifiers as text, or BigInt with a parser that knows it."),
    ),
    example=('{"total":9007199254740993}', '{"total":9007199254740992}'),
    names=names,
    tell=tell,
)
