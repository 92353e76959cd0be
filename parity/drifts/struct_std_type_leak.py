"""What a type of the standard library holds inside is written, not what it stands for."""

from __future__ import annotations

from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Setting
from codegen.wire.forms.octets import NumbersAs, OsText, TextAs
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the form in use is the inside of a library's type."""
    return _leaked(departure.used) is not None and departure.wanted != departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes {_leaked(departure.used)}"


def _leaked(used: Setting) -> str | None:
    """What is written instead; None for any other form."""
    match used:
        case NumbersAs(Octets.BUFFER):
            return "a list of numbers as the object that stands for a Node Buffer"
        case TextAs(Octets.BUFFER):
            return "a text as the object that stands for a Node Buffer"
        case OsText():
            return "a text as the octets inside an `OsString`"
        case InstantForm.SYSTEM_TIME:
            return "instants as the fields inside a `SystemTime`"
    return None


DRIFT = Drift(
    id="struct-std-type-leak",
    title="The inside of a library's type is on the wire",
    severity=Severity.BREAKS,
    what=(
        "A value is held in a type of the standard library that has no form of its own in JSON, so that the "
        "members of that type are written."
    ),
    where=(
        'Rust: serde writes `OsString` as `{"Unix":[104,105]}`.',
        "Rust: serde writes `SystemTime` as `secs_since_epoch` and `nanos_since_epoch`.",
        'JavaScript: a `Buffer` is `{"type":"Buffer","data":[104,105]}`.',
        "Go: an exported struct without `MarshalText` or `MarshalJSON` shows its fields.",
        "Python: pydantic knows the types of the standard library and writes what they stand for.",
    ),
    harm="The form belongs to one library of one language; no other runtime reads it.",
    recognised=(
        "The contract has a plain value, and in every answer the object is exactly what that library writes "
        "for it. An object of the same members that the contract itself declares is no drift."
    ),
    lookalikes=(
        Lookalike("bytes-array-vs-base64", "there the contract has bytes"),
        Lookalike("bytes-uint8-list", "there the list of numbers becomes a text"),
        Lookalike("url-object-or-normalised", "there the value is a URL"),
        Lookalike("time-component-array", "there the parts of a time stand in a list"),
        Lookalike("ip-cidr-mac", "there the value is a network"),
    ),
    fixes=(
        ("go", "a type of your own with `MarshalText`."),
        ("rust", "`String` instead of `OsString`, `chrono::DateTime<Utc>` instead of `SystemTime`."),
        ("python", "the plain type that the contract names."),
        ("typescript", "`Array.from(buffer)` or `buffer.toString()` before `JSON.stringify`."),
    ),
    example=('{"file":"hi"}', '{"file":{"Unix":[104,105]}}'),
    names=names,
    tell=tell,
)
