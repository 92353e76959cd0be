"""A fixed number of bytes is a list of numbers on one side and a text on the other."""

from __future__ import annotations

from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts.bytes_array_vs_base64 import is_fixed, is_of_numbers, told


def names(departure: Departure) -> bool:
    """Whether bytes of a fixed number are written as numbers."""
    return is_of_numbers(departure) and is_fixed(departure)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes bytes of a fixed length as {told(departure)}, where the contract has a text"


DRIFT = Drift(
    id="bytes-fixed-array",
    title="A fixed number of bytes is numbers on one side, text on the other",
    severity=Severity.BREAKS,
    what=(
        "The contract has a text that always stands for equally many bytes: a digest, a key, a nonce. The "
        "runtime holds them in an array of that size and writes each byte as a number."
    ),
    where=(
        "Go: `[32]byte` is a list of numbers, although `[]byte` is base64; `encoding/json/v2` writes base64.",
        "Rust: `[u8; 32]` is a list of numbers, as every array and `Vec<u8>` is.",
        "JavaScript: a `Uint8Array` is an object with a member for each index.",
        "Python and Java have no array type of fixed size that JSON would show.",
    ),
    harm=(
        "In Go the wire changes when somebody replaces a slice by an array of the same bytes, and every "
        "reader of the old form fails."
    ),
    recognised=(
        "The schema says `contentEncoding` with a `minLength` equal to its `maxLength`, and in every answer "
        "the numbers are exactly the bytes of that text."
    ),
    lookalikes=(
        Lookalike("bytes-array-vs-base64", "there the contract leaves the number of bytes open"),
        Lookalike("uuid-case-form", "there the sixteen numbers are a UUID"),
    ),
    fixes=(
        ("go", "give the array type a `MarshalText`, or write the slice `digest[:]` as `[]byte`."),
        ("rust", "`serde_with::base64::Base64` or `serde_with::hex::Hex` on the field."),
        ("python", "`Base64Bytes` with a length, not `list[int]`."),
        ("typescript", '`Buffer.from(array).toString("base64")` before `JSON.stringify`.'),
    ),
    example=('{"nonce":"AQL/AA=="}', '{"nonce":[1,2,255,0]}'),
    names=names,
    tell=tell,
)
