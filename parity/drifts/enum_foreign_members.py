"""Members that belong to other variants are written on one side and left out on the other."""

from __future__ import annotations

from codegen.wire.encoding import ZEROED, Dimension, Presence
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the two settings write the other variants' members differently."""
    return departure.dimension is Dimension.FOREIGN and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used, wanted = (
        "empty or zero" if side in ZEROED else "null" for side in (departure.used, departure.wanted)
    )
    if departure.used is Presence.OMITTED:
        return f"omits the members of the other variants, where the contract wants them {_as(wanted)}"
    if departure.wanted is Presence.OMITTED:
        return f"writes the members of the other variants too, {_as(used)}"
    if used == wanted:
        return f"writes the members of the other variants {used} in another way"
    return f"writes the members of the other variants {_as(used)}, not {_as(wanted)}"


def _as(form: str) -> str:
    return "as null" if form == "null" else form


DRIFT = Drift(
    id="enum-foreign-members",
    title="Members that belong to other variants are written on one side and left out on the other",
    severity=Severity.LOSES,
    what=(
        "One runtime keeps all variants in one struct and writes every member of it for every variant, the "
        "strange ones as null or as a zero value; the other writes only what the variant has."
    ),
    where=(
        'Go: one merged struct without `omitempty` writes zero values (`"Field":""`), with pointer fields '
        "null; a struct with one pointer per variant writes the other variants as null.",
        "Python: one pydantic model with all members optional writes them as null.",
        "Java: one class with all members writes null for objects and 0 or false for primitives.",
        "Rust: an enum writes only the variant's own members; one struct of `Option` fields writes null.",
        "Code generators: several merge the alternatives of a `oneOf` into one struct.",
    ),
    harm=(
        'A caller cannot tell "this variant has no such member" from "the member is empty": it shows an '
        "empty field, or decides by presence and takes the wrong variant. A strict caller refuses the answer."
    ),
    recognised=(
        "The surplus members of an answer are fields of other variants of the union, and all of them are "
        "null, or all of them zero; or they are wanted so and left out."
    ),
    lookalikes=(
        Lookalike("none-null-vs-absent", "there the member is an optional field of the variant itself"),
        Lookalike("absent-as-zero", "there the member is an optional field of the variant itself"),
    ),
    fixes=(
        ("go", "`omitempty` drops empty values too; a MarshalJSON per variant is exact: `wirelaw fix go`."),
        ("rust", "an enum with a variant per case instead of one struct of options."),
        ("python", "one model per variant with a discriminator instead of one with optional members."),
    ),
    example=('{"kind":"Policy","reason":"p"}', '{"kind":"Policy","reason":"p","field":""}'),
    names=names,
    tell=tell,
)
