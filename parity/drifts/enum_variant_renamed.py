"""One variant has another name that no style explains."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a variant has two different names."""
    return departure.dimension is Dimension.VARIANT_NAME and departure.wanted != departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the variant `{departure.wanted}` under the name `{departure.used}`"


DRIFT = Drift(
    id="enum-variant-renamed",
    title="One variant has another name",
    severity=Severity.BREAKS,
    what=(
        "A variant, or a member of a plain enumeration, is written under a name that is not the contract's "
        "in any style: `Shape` for `Schema`, or an acronym spelled otherwise than the rest "
        "(`h_t_t_p_server` for `HTTPServer`)."
    ),
    where=(
        'Rust: `#[serde(rename = "...")]` on the variant; `rename_all` splits acronyms letter by letter.',
        "Go: the value of the constant.",
        "Python: the value of the enum member or the `Literal`.",
        "Java: `@JsonProperty` on the constant, or `@JsonSubTypes` and `@JsonTypeName`.",
    ),
    harm="A caller refuses the answer as an unknown variant, or takes its default branch.",
    recognised=(
        "In all answers one name stands where the value has one variant and no other, the contract does not "
        "own that name, and the variant is never written under its own. A name that the contract owns is a "
        "wrong variant, and never a rename."
    ),
    lookalikes=(
        Lookalike("enum-variant-case", "there one style gives the spelling of every name"),
        Lookalike("enum-tag-key-name", "there it is the member around the name that is called otherwise"),
    ),
    fixes=(
        ("go", "change the value of the constant, or map it in MarshalJSON: `wirelaw fix go`."),
        ("rust", '`#[serde(rename = "Schema")]` on the variant.'),
        ("python", "set the member's value to the contract's name."),
    ),
    example=('{"Schema":{"field":"x","reason":"y"}}', '{"Shape":{"field":"x","reason":"y"}}'),
    names=names,
    tell=tell,
)
