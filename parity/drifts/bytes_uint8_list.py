"""A list of small whole numbers is written as bytes are."""

from __future__ import annotations

from codegen.wire.coded.octets import Octets
from codegen.wire.forms.octets import NumbersAs
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a list of numbers is a text of bytes."""
    match departure.used:
        case NumbersAs(spelling) as used:
            return spelling is not Octets.BUFFER and departure.wanted != used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    spelling = departure.used.spelling if isinstance(departure.used, NumbersAs) else Octets.BASE64
    return f"writes a list of whole numbers as bytes, in {spelling.value}"


DRIFT = Drift(
    id="bytes-uint8-list",
    title="A list of small numbers becomes base64",
    severity=Severity.BREAKS,
    what=(
        "The contract has a list of whole numbers; the runtime holds them in its byte type and writes the "
        "text it writes for bytes."
    ),
    where=(
        "Go: `[]uint8` is the same type as `[]byte`, so a list of scores or flags becomes base64.",
        "JavaScript: a Buffer that was put in by `toString`.",
        "Rust, Python and Java write a list of numbers unless told otherwise.",
    ),
    harm="A client that reads a list fails on the text; one that shows it shows letters.",
    recognised=(
        "The schema says an array of integers, and in every answer the text is exactly these numbers as "
        "bytes. An empty list decides nothing: every form writes an empty text for it."
    ),
    lookalikes=(
        Lookalike("bytes-array-vs-base64", "there the contract has a text and the runtime the numbers"),
        Lookalike("struct-std-type-leak", "there the numbers stay numbers, in an object of the library"),
    ),
    fixes=(
        ("go", "`[]int` or `[]uint16` in the type that is written."),
        ("rust", "a plain `Vec<u8>` without an adapter for bytes."),
        ("python", "`list[int]`, not `bytes`."),
        ("typescript", "`Array.from(buffer)` before `JSON.stringify`."),
    ),
    example=('{"scores":[1,2]}', '{"scores":"AQI="}'),
    names=names,
    tell=tell,
)
