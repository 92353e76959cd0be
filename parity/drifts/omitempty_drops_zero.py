"""A member is left out because what is in it is empty or zero."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness
from parity.drift import Departure, Drift, Lookalike, Severity

_SUBJECTS = {
    Dimension.EMPTY_LISTS: "a member that holds an empty list",
    Dimension.EMPTY_MAPS: "a member that holds an empty map",
    Dimension.ZEROS: 'a member that holds "", 0 or false',
}


def names(departure: Departure) -> bool:
    """Whether something empty is left out on exactly one side."""
    return (
        departure.dimension in _SUBJECTS
        and departure.wanted is not departure.used
        and (
            departure.dimension is Dimension.ZEROS or Emptiness.OMITTED in (departure.wanted, departure.used)
        )
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    subject = _SUBJECTS[departure.dimension]
    if departure.used is Emptiness.OMITTED:
        return f"leaves out {subject}"
    written = "null" if departure.used is Emptiness.NULL else "it"
    return f"writes {written} for {subject}, where the contract leaves it out"


DRIFT = Drift(
    id="omitempty-drops-zero",
    title="A member that is empty or zero is left out on one side",
    severity=Severity.LOSES,
    what="A member whose value is an empty text, zero, false, or an empty list or map is not written at all.",
    where=(
        "Go: `omitempty` leaves out zero values, empty texts and empty lists; in json/v2 only what is empty.",
        'Rust: `skip_serializing_if = "Vec::is_empty"` and its like.',
        "Python: `exclude_defaults=True` where the default is the zero value.",
        "Java: Jackson's `JsonInclude.Include.NON_DEFAULT` and `NON_EMPTY`.",
    ),
    harm=(
        "A caller cannot tell a value that is zero from one that is not there, and one that requires the "
        "member fails."
    ),
    recognised="Members whose value is empty or zero are missing in every answer, and no other member is.",
    lookalikes=(
        Lookalike("none-null-vs-absent", "there the value that is missing is null"),
        Lookalike("nil-slice-null", "there the empty list is written, as null"),
        Lookalike("absent-as-zero", "there a member that is absent is written as zero"),
    ),
    fixes=(
        ("go", "take `omitempty` off required members, or use a pointer."),
        ("rust", "take `skip_serializing_if` off, or add it on the other side."),
        ("python", "take `exclude_defaults` off."),
    ),
    example=('{"count":0,"name":""}', "{}"),
    names=names,
    tell=tell,
)
