"""A member name has an underscore behind it on one side, since the bare word is reserved there."""

from __future__ import annotations

from parity.drift import Departure, Drift, Lookalike, Severity
from parity.key_difference import key_difference
from parity.name_difference import NameDifference


def names(departure: Departure) -> bool:
    """Whether two names of a member part at underscores behind."""
    return key_difference(departure) is NameDifference.TRAILING


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the member `{departure.wanted}` as `{departure.used}`: the underscores behind differ"


DRIFT = Drift(
    id="key-reserved-word",
    title="A member name has an underscore behind it on one side only",
    severity=Severity.BREAKS,
    what=(
        "The same member is `class` on one side and `class_` on the other, since the bare word cannot be, or "
        "should not be, a name in that language."
    ),
    where=(
        "Python: `class_`, `from_` and by habit `type_` and `id_` are written as they are declared, unless "
        "an alias is used for output.",
        "Rust: `r#type` is written as `type`; a field `type_` is written so, unless `rename` takes it off.",
        "Go: field names begin with a capital and never meet a reserved word; the tag says the rest.",
        "TypeScript: every reserved word may name a member.",
        "Java: accessors carry a prefix, so `getClass_` is rare, and `@JsonProperty` gives the name.",
    ),
    harm="A caller reads the member as absent, or refuses the answer because a required member is missing.",
    recognised="Two names are the same in their words, and one has more underscores behind them.",
    lookalikes=(
        Lookalike("key-private-leading-underscore", "there the underscore stands in front of the name"),
        Lookalike("key-renamed", "there the words differ"),
        Lookalike("key-case-style", "there the words are joined in another way"),
    ),
    fixes=(
        ("go", "the contract's name in the field's tag: `json:\"class\"`."),
        ("rust", 'call the field `r#type`, or `#[serde(rename = "type")]` on it.'),
        ("python", '`Field(alias="class")` with `serialize_by_alias=True`.'),
    ),
    example=('{"class":"7","reason":"y"}', '{"class_":"7","reason":"y"}'),
    names=names,
    tell=tell,
)
