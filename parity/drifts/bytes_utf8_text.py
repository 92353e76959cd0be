"""Bytes are the text for which they stand on one side, base64 on the other."""

from __future__ import annotations

from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension
from codegen.wire.forms.octets import TextAs
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether bytes are written as text, or a text as its bytes."""
    match departure.used:
        case TextAs(spelling) as used:
            return spelling is not Octets.BUFFER and departure.wanted != used
    return (
        departure.dimension is Dimension.BYTES
        and departure.used is Octets.UTF8
        and departure.wanted is not departure.used
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case TextAs(spelling):
            return f"writes a text as the {spelling.value} of its UTF-8"
    return "writes bytes as the text they are in UTF-8"


DRIFT = Drift(
    id="bytes-utf8-text",
    title="Bytes are text as it is on one side, encoded on the other",
    severity=Severity.BREAKS,
    what=(
        "One side takes bytes for UTF-8 and writes the text; the other writes them in base64 or hex. The "
        "contract may have either."
    ),
    where=(
        "Python: pydantic writes `bytes` as the text they are, and fails on bytes that are not UTF-8.",
        "Go: a text that is held as `[]byte` is written in base64.",
        "Rust: `String::from_utf8` makes text of bytes; a `Vec<u8>` is a list of numbers.",
        "JavaScript: `buffer.toString()` makes text of a Buffer.",
        "Java: Jackson writes `byte[]` in base64.",
    ),
    harm=(
        "Where base64 is wanted, a text such as `abcd` decodes to other bytes without an error, and bytes "
        "that are no text cannot be written at all."
    ),
    recognised="In every answer one side is exactly the encoded UTF-8 of the other.",
    lookalikes=(
        Lookalike("bytes-base64-alphabet", "there both sides are base64"),
        Lookalike("bytes-hex", "there the digits are the bytes, and no text"),
        Lookalike("struct-std-type-leak", "there the text is inside an object of the library"),
    ),
    fixes=(
        ("go", "`string` for text, `[]byte` for base64."),
        ("rust", "`String` for text, `serde_with::base64::Base64` for base64."),
        ("python", '`str` for text; `Base64Bytes`, or `ser_json_bytes="base64"`, for bytes.'),
        ("typescript", '`toString("base64")` for bytes, `toString()` for text.'),
    ),
    example=('{"body":"YWJj"}', '{"body":"abc"}'),
    names=names,
    tell=tell,
)
