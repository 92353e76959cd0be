"""The payload of a variant with one value stands bare on one side and inside a member on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InMember
from codegen.wire.forms.bare import Bare
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether exactly one side has a member around the value of a variant."""
    match departure.dimension, departure.used:
        case (Dimension.WRAPPED, InMember()) | (Dimension.RECORDS, Bare()):
            return departure.is_payload and departure.wanted != departure.used
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if isinstance(departure.used, InMember):
        return f"writes the value of a variant as a member `{departure.used.name}`, not bare"
    return "writes the value of a variant bare, without a member around it"


DRIFT = Drift(
    id="enum-newtype-variant",
    title="The payload of a newtype variant is bare on one side and a member on the other",
    severity=Severity.BREAKS,
    what="A variant with a single value and no name for it is that value on one side; the other side has a "
    "member for it, often beside the tag.",
    where=(
        'Rust: `Code(5)` is `{"Code":5}`. With an internal tag a newtype variant around a number or text '
        "compiles and fails when it is written.",
        "Go, Python, JavaScript and Java have no variants without names: a struct or class gives the value "
        'one, as in `{"type":"Code","value":5}`.',
    ),
    harm="A decoder that expects the value meets an object, or the other way round, for this variant alone; "
    "tests of the other variants pass.",
    recognised="The payload of the variant is the very value on one side, and an object with it as its one "
    "member, always of the same name, on the other.",
    lookalikes=(
        Lookalike("struct-newtype-transparent", "there the value is no payload of a variant"),
        Lookalike("enum-external-vs-adjacent", "there every payload moves under one and the same member"),
        Lookalike("enum-external-vs-internal", "there the variant's name moves; it often comes together"),
    ),
    fixes=(
        ("go", "write `map[string]any{variant: value}` for this variant in MarshalJSON."),
        ("rust", "a struct variant `Code { value: i32 }`, or tag and content."),
        ("python", "`RootModel[int]` as the payload, or a model with a `value` field on both sides."),
        (
            "typescript",
            "`({ [kind]: value })` for the payload itself, or an object around it.",
        ),
    ),
    example=('{"Code":5}', '{"Code":{"value":5}}'),
    names=names,
    tell=tell,
)
