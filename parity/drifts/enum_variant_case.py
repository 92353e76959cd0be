"""Variant names have the same words on both sides, in another style."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.in_style import in_style


def names(departure: Departure) -> bool:
    """Whether the two settings spell variant names in different styles."""
    return departure.dimension is Dimension.VARIANTS and departure.wanted is not departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes variant names {in_style(departure.used)}, not {in_style(departure.wanted)}"


DRIFT = Drift(
    id="enum-variant-case",
    title="Variant names are spelled in another style",
    severity=Severity.BREAKS,
    what=(
        "The names of variants, or of the members of a plain enumeration, have the same words on both sides "
        "and differ only in how they are joined: "
        "`NotFound`, `not_found`, `notFound`, `NOT_FOUND`."
    ),
    where=(
        "Rust: variants are written as declared, PascalCase, unless `#[serde(rename_all = ...)]` stands on "
        "the enum.",
        "Go: constants are typed by hand, usually in snake_case or lower case.",
        "Python: the values of an `Enum` or `Literal` are typed by hand; `auto()` in a `StrEnum` lower-cases "
        "the name.",
        "TypeScript: string unions are typed by hand, usually in camelCase or snake_case.",
        "Java: an enum constant is written by its name, SCREAMING_SNAKE_CASE.",
    ),
    harm="A caller of the other spelling refuses the answer as an unknown variant, or takes its default.",
    recognised=(
        "The written names have the same words as the declared ones, each for its own variant, and one style "
        "spells them all."
    ),
    lookalikes=(
        Lookalike("enum-variant-renamed", "there the words differ, or no style gives the spelling"),
        Lookalike("enum-acronym-split", "there an acronym falls apart into single letters"),
        Lookalike("key-case-style", "there it is the names of members, not of variants"),
    ),
    fixes=(
        ("go", "change the values of the constants, or map them in MarshalJSON: `wirelaw fix go`."),
        ("rust", '`#[serde(rename_all = "snake_case")]` on the enum; it does not touch the fields inside.'),
        ("python", "set the members' values to the contract's names."),
        ("typescript", "a table from each literal to the contract's name, typed `Record<Kind, string>`."),
    ),
    example=('{"NotFound":{"reason":"n"}}', '{"not_found":{"reason":"n"}}'),
    names=names,
    tell=tell,
)
