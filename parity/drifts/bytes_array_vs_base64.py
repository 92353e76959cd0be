"""Bytes are a list of numbers on one side and a text on the other."""

from __future__ import annotations

from codegen.wire.coded.bytes import FIXED
from codegen.wire.coded.octets import NUMBERS, Octets
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether bytes of any number are written as numbers."""
    return is_of_numbers(departure) and not is_fixed(departure)


def is_of_numbers(departure: Departure) -> bool:
    """Whether bytes are written as numbers of the runtime's own."""
    return (
        departure.dimension is Dimension.BYTES
        and departure.used in NUMBERS
        and departure.wanted is not departure.used
    )


def is_fixed(departure: Departure) -> bool:
    """Whether the contract fixes the number of bytes."""
    match departure.shape:
        case Coded(_, detail):
            return detail.endswith(FIXED)
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes bytes as {told(departure)}, where the contract has a text"


def told(departure: Departure) -> str:
    """The structure of the numbers."""
    return departure.used.value if isinstance(departure.used, Octets) else "numbers"


DRIFT = Drift(
    id="bytes-array-vs-base64",
    title="Bytes are numbers on one side, text on the other",
    severity=Severity.BREAKS,
    what=(
        "The contract has bytes as a text, in base64 or hex; the runtime writes each byte as a number: in a "
        "list, in an object with an index for each, or in the object that stands for a Node Buffer."
    ),
    where=(
        "Rust: `Vec<u8>` is a list of numbers under serde; `serde_bytes` does not change that in JSON.",
        'JavaScript: a `Buffer` is `{"type":"Buffer","data":[...]}`, a `Uint8Array` an object with a member '
        "for each index.",
        "Go: `[]byte` is standard base64.",
        "Python: pydantic's `Base64Bytes` is standard base64, plain `bytes` the text they are in UTF-8.",
        "Java: Jackson writes `byte[]` in standard base64.",
    ),
    harm="No decoder of one form takes the other, and numbers need three to four times the room.",
    recognised=(
        "In every answer the numbers are exactly the bytes for which the text of the contract stands, and "
        "the contract does not fix how many there are."
    ),
    lookalikes=(
        Lookalike("bytes-uint8-list", "there the contract has a list of integers and the runtime a text"),
        Lookalike("bytes-fixed-array", "there the contract fixes the number of bytes"),
    ),
    fixes=(
        ("go", "`[]byte`, not a list of a wider integer type."),
        ("rust", "`serde_with::base64::Base64` on the field."),
        ("python", "`Base64Bytes`, or `bytes` with `ser_json_bytes`, not `list[int]`."),
        ("typescript", '`buffer.toString("base64")` before `JSON.stringify`.'),
    ),
    example=('{"digest":"AQL/"}', '{"digest":[1,2,255]}'),
    names=names,
    tell=tell,
)
