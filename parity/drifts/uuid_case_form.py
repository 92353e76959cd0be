"""A UUID is written in another form: case, hyphens, URN, braces, or its sixteen bytes."""

from __future__ import annotations

from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension, Own
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether UUIDs are written in a form of the runtime's own."""
    return departure.dimension is Dimension.UUIDS and departure.used not in (Own.OWN, departure.wanted)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used = departure.used.value if isinstance(departure.used, Uuid) else "in a form of its own"
    return f"writes a UUID {used}, not as the contract has it"


DRIFT = Drift(
    id="uuid-case-form",
    title="A UUID in another form",
    severity=Severity.BREAKS,
    what=(
        "The same 128 bits are written in upper or lower case, without hyphens, as `urn:uuid:`, in braces, "
        "as a list of sixteen numbers, or in base64."
    ),
    where=(
        "Go: `[16]byte` is a list of numbers; `uuid.UUID` of the usual packages is lower case with hyphens.",
        "Rust: `uuid::Uuid` is lower case with hyphens; `uuid::serde::simple`, `urn`, `braced` and `compact` "
        "each write another form.",
        "Python: `UUID` is lower case with hyphens; `uuid.hex` and `uuid.urn` are other forms.",
        "JavaScript: a text stays as it came, in whatever case.",
        "Java: `UUID` is lower case with hyphens.",
    ),
    harm=(
        "A caller that compares the texts takes one thing for two: no cache hit, no join, a second row. A "
        "list of numbers cannot be read as a UUID at all."
    ),
    recognised=(
        "In every answer the 128 bits are those of the contract's text. The mixed byte order of some GUID "
        "libraries gives other bits, and so is a different value."
    ),
    lookalikes=(
        Lookalike("bytes-fixed-array", "there the contract has bytes, not a UUID"),
        Lookalike("bytes-base64-alphabet", "there the contract has base64"),
    ),
    fixes=(
        ("go", "a UUID type with `MarshalText`, never `[16]byte`."),
        ("rust", "`uuid::Uuid` without an adapter in `#[serde(with)]`."),
        ("python", "the type `UUID`; upper case survives only in a `str`."),
        ("typescript", "`toLowerCase()` where the text enters the program."),
    ),
    example=(
        '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"}',
        '{"id":"F9168C5E-CEB2-4FAA-B6BF-329BF39FA1E4"}',
    ),
    names=names,
    tell=tell,
)
