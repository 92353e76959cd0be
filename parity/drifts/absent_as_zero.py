"""A field that is not there is written as the zero value of its type."""

from __future__ import annotations

from codegen.wire.encoding import ZEROED, Dimension, Presence
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts.empty_string_as_null import is_empty_when_zero, is_zero_on_one_side
from parity.drifts.zero_time_emitted import names as is_zero_time


def names(departure: Departure) -> bool:
    """Whether exactly one side writes a field without a value as a zero value without a drift of its own."""
    return (
        is_zero_on_one_side(departure) and not is_empty_when_zero(departure) and not is_zero_time(departure)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    field = "a null field" if departure.dimension is Dimension.NULLS else "an absent field"
    if departure.used in ZEROED:
        match departure.wanted:
            case Presence.NULL:
                return f"writes {field} as its zero value, where the contract wants null"
            case Presence.OMITTED:
                return f"writes {field} as its zero value, where the contract leaves it out"
        return f"writes {field} as a zero value of another kind"
    if departure.used is Presence.NULL:
        return f"writes {field} as null, where the contract wants its zero value"
    return f"leaves {field} out, where the contract wants its zero value"


DRIFT = Drift(
    id="absent-as-zero",
    title="An absent field is written as a zero value",
    severity=Severity.LOSES,
    what=(
        "One runtime writes a field that holds nothing as the zero value of its type, 0, false or a record "
        "of zeros; the other leaves it out or writes null."
    ),
    where=(
        "Go: a field that is not a pointer and has no `omitempty` is always written; a number as 0, a struct "
        "with all of its members at zero.",
        "Java: a primitive field that was never set is written as 0 or false.",
        "Python: a field with the default 0 is written with it, unless `exclude_unset=True`.",
        "Rust: `Option` never does it; a plain field with `#[serde(default)]` does.",
    ),
    harm=(
        "A caller cannot tell a value that is really zero from one that was never there: a discount of 0, a "
        "delay of 0 seconds."
    ),
    recognised=(
        "The canonical value has no such field, and in the answers the member stands with exactly the zero "
        "value of its type. The finding says that absent and zero cannot be told apart on this wire."
    ),
    lookalikes=(
        Lookalike("none-null-vs-absent", "there the member holds null, never a zero value"),
        Lookalike("empty-string-as-null", "there the member is an empty text"),
        Lookalike("enum-foreign-members", "there the member belongs to another variant of the union"),
    ),
    fixes=(
        ("go", "a pointer field with `omitempty`; `omitempty` alone would drop a real zero as well."),
        ("rust", "an `Option` field instead of a plain one with a default."),
        ("python", "`None` as the default, or `exclude_unset=True`."),
    ),
    example=('{"reason":"y"}', '{"reason":"y","delay":0}'),
    names=names,
    tell=tell,
)
