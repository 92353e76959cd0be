"""Bytes are hex on one side, or hex in the other case."""

from __future__ import annotations

from codegen.wire.coded.octets import BASE64, HEX, Octets
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts.bytes_base64_alphabet import is_hex


def names(departure: Departure) -> bool:
    """Whether bytes are written in hex, or in base64 where the contract has hex."""
    if departure.dimension is not Dimension.BYTES or departure.wanted is departure.used:
        return False
    return departure.used in HEX or (departure.used in BASE64 and is_hex(departure))


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used = departure.used.value if isinstance(departure.used, Octets) else "hex"
    return f"writes bytes in {used}, not in the {'hex' if is_hex(departure) else 'base64'} of the contract"


DRIFT = Drift(
    id="bytes-hex",
    title="Bytes are hex on one side",
    severity=Severity.BREAKS,
    what="One side writes bytes as hexadecimal digits, the other in base64, or in digits of the other case.",
    where=(
        'Python: `ser_json_bytes="hex"`, or `digest.hex()`.',
        'JavaScript: `toString("hex")`, as the digests of `node:crypto` are usually taken.',
        "Go: `hex.EncodeToString`; `[]byte` itself is base64.",
        "Rust: the `hex` crate or `serde_with::hex::Hex`.",
        "Java: `HexFormat`; Jackson itself writes base64.",
    ),
    harm=(
        "Every hex text of a length divisible by four is valid base64 too: a decoder of the other kind takes "
        "it without complaint and gives other bytes."
    ),
    recognised="In every answer the digits are exactly the bytes for which the text of the contract stands.",
    lookalikes=(
        Lookalike("bytes-base64-alphabet", "there both sides are base64"),
        Lookalike("bytes-utf8-text", "there one side is the text for which the bytes stand"),
    ),
    fixes=(
        ("go", "`[]byte` for base64, or a type with `MarshalText` in hex."),
        ("rust", "`serde_with::base64::Base64` or `serde_with::hex::Hex` on the field."),
        ("python", '`Base64Bytes`, or `ser_json_bytes="hex"`.'),
        ("typescript", '`toString("base64")` or `toString("hex")`, as the contract says.'),
    ),
    example=('{"digest":"Af8="}', '{"digest":"01ff"}'),
    names=names,
    tell=tell,
)
