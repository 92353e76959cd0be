"""No value is written as an empty text."""

from __future__ import annotations

from codegen.wire.encoding import ZEROED, Dimension, Presence
from codegen.wire.shape import Choice, Coded, Kind, Text
from parity.drift import Departure, Drift, Lookalike, Severity

#: Kinds whose zero value is no empty text.
_OTHER_ZERO = frozenset({Kind.INSTANT, Kind.UUID, Kind.DURATION, Kind.DECIMAL, Kind.BYTES})


def names(departure: Departure) -> bool:
    """Whether exactly one side writes a text that is not there as an empty one."""
    return is_zero_on_one_side(departure) and is_empty_when_zero(departure)


def is_zero_on_one_side(departure: Departure) -> bool:
    """Whether exactly one side writes what is not there, or null, as a zero value."""
    pair = (departure.wanted, departure.used)
    return (
        departure.dimension in (Dimension.ABSENCE, Dimension.NULLS)
        and any(side in ZEROED for side in pair)
        and departure.wanted is not departure.used
        and Presence.NOT_A_NUMBER not in pair
    )


def is_empty_when_zero(departure: Departure) -> bool:
    """Whether the zero value of what stands there is an empty text."""
    side = departure.used if departure.used in ZEROED else departure.wanted
    match departure.shape:
        case Text() | Choice():
            return True
        case Coded(kind):
            return side is Presence.BLANK or kind not in _OTHER_ZERO
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    what = "a null text" if departure.dimension is Dimension.NULLS else "a text that is not there"
    if departure.used in ZEROED:
        match departure.wanted:
            case Presence.OMITTED:
                return f"writes {what} as an empty one, where the contract leaves it out"
            case Presence.NULL:
                return f"writes {what} as an empty one, where the contract has null"
        return f"writes {what} as an empty one, where the contract wants another zero value"
    if departure.used is Presence.OMITTED:
        return f"leaves {what} out, where the contract wants an empty one"
    return f"writes {what} as null, where the contract wants an empty one"


DRIFT = Drift(
    id="empty-string-as-null",
    title="An empty text stands for no value",
    severity=Severity.LOSES,
    what='A text, an address, a URL or a name of a list that is not there is written as `""`.',
    where=(
        "Go: a `string` that was never set, a nil `net.IP`, the zero `netip.Addr`, and a constant type over "
        '`string` are all `""`.',
        'Python: a field with the default `""` is written with it.',
        'JavaScript: a form field that was left empty is `""`.',
        "Rust: `Option` is null or left out; `serde_with::NoneAsEmptyString` writes the empty text.",
        'Java: Jackson takes `""` for null when it reads some types, and never writes it by itself.',
    ),
    harm=(
        "A caller cannot tell an empty text from none; and where the text has a form, as an address or one "
        'of a list of names has, `""` is not valid and a strict decoder fails on it.'
    ),
    recognised=(
        "The canonical value has no such field, or null in it, and in the answers the member is an empty "
        "text. The finding says that absent and empty cannot be told apart on this wire."
    ),
    lookalikes=(
        Lookalike("absent-as-zero", "there the member is a number, a flag or a record at zero"),
        Lookalike("none-null-vs-absent", "there the member is null or left out, never empty"),
    ),
    fixes=(
        ("go", "a pointer field with `omitempty`."),
        ("rust", "an `Option` without `serde_with::NoneAsEmptyString`."),
        ("python", "`None` as the default, or `exclude_unset=True`."),
        ("typescript", "`value || undefined` before `JSON.stringify`."),
    ),
    example=('{"reason":"y","address":null}', '{"reason":"y","address":""}'),
    names=names,
    tell=tell,
)
