"""Base64 in another alphabet, or with and without padding."""

from __future__ import annotations

from codegen.wire.coded.bytes import form
from codegen.wire.coded.octets import BASE64, Octets
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether bytes are in base64 on both sides, each its own way."""
    return (
        departure.dimension is Dimension.BYTES
        and departure.used in BASE64
        and departure.wanted is not departure.used
        and not is_hex(departure)
    )


def is_hex(departure: Departure) -> bool:
    """Whether the contract has the bytes in hex."""
    match departure.shape:
        case Coded(_, detail):
            return form(detail) == "hex"
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used = departure.used.value if isinstance(departure.used, Octets) else "base64"
    return f"writes bytes in {used}, not in the base64 of the contract"


DRIFT = Drift(
    id="bytes-base64-alphabet",
    title="Base64 in another alphabet or padding",
    severity=Severity.BREAKS,
    what=(
        "Both sides write base64. One uses `+` and `/`, the other the URL-safe `-` and `_`; or one pads with "
        "`=` and the other does not."
    ),
    where=(
        'Python: pydantic\'s `ser_json_bytes="base64"` is the URL-safe alphabet with padding; `Base64Bytes` '
        "is the standard one.",
        'JavaScript: `toString("base64url")` is URL-safe without padding.',
        "Go: `[]byte` is standard with padding; `base64.RawURLEncoding` is what tokens use.",
        "Rust: whichever engine of the `base64` crate the code names.",
        "Java: Jackson writes the standard alphabet with padding.",
    ),
    harm=(
        "Most bytes look the same in both, so it passes the tests; then a value with `-` or `_` in it, or of "
        "another length, is refused by Go and Java."
    ),
    recognised=(
        "In every answer the text is exactly the same bytes in the other alphabet or padding. Where both a "
        "padded and an unpadded form fit all answers, the padded one is told."
    ),
    lookalikes=(
        Lookalike("bytes-hex", "there one side is hex: two digits for each byte"),
        Lookalike("bytes-utf8-text", "there one side is the text for which the bytes stand"),
    ),
    fixes=(
        ("go", "`[]byte` for the standard form; else a type with `MarshalText` and the encoding it needs."),
        ("rust", "`serde_with::base64::Base64<Standard, Padded>` names alphabet and padding."),
        ("python", '`Base64Bytes` instead of `ser_json_bytes="base64"`, or `Base64UrlBytes`.'),
        ("typescript", '`toString("base64")` instead of `toString("base64url")`.'),
    ),
    example=('{"key":"+//+"}', '{"key":"-__-"}'),
    names=names,
    tell=tell,
)
