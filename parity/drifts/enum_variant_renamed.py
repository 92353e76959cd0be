"""One variant has another name that no style explains."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts import enum_acronym_split, result_either


def names(departure: Departure) -> bool:
    """Whether a variant has two different names, and neither an acronym nor a result explains them."""
    return (
        departure.dimension is Dimension.VARIANT_NAME
        and departure.wanted != departure.used
        and not enum_acronym_split.names(departure)
        and not result_either.names(departure)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the variant `{departure.wanted}` under the name `{departure.used}`"


DRIFT = Drift(
    id="enum-variant-renamed",
    title="One variant has another name",
    severity=Severity.BREAKS,
    what=(
        "A variant, or a member of a plain enumeration, is written under a name that is not the contract's "
        "in any style: `Shape` for `Schema`."
    ),
    where=(
        'Rust: `#[serde(rename = "...")]` on the variant.',
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
        Lookalike("enum-acronym-split", "there an acronym falls apart into single letters"),
        Lookalike("result-either", "there the two names are those of a result in Rust"),
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
