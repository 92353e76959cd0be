"""One member has another name that no style explains."""

from __future__ import annotations

from parity.drift import Departure, Drift, Lookalike, Severity
from parity.key_difference import key_difference
from parity.name_difference import NameDifference


def names(departure: Departure) -> bool:
    """Whether a member has two names of other words, or of the same words and another style."""
    return key_difference(departure) in (NameDifference.RENAMED, NameDifference.STYLE)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the member `{departure.wanted}` under the name `{departure.used}`"


DRIFT = Drift(
    id="key-renamed",
    title="One member has another name",
    severity=Severity.BREAKS,
    what=(
        "A member is written under a name that is not the contract's in any style: `message` for `reason`, "
        "or one name that stands outside the style of the rest (`user_name` among camelCase names)."
    ),
    where=(
        'Go: whatever the tag `json:"..."` says.',
        'Rust: `#[serde(rename = "...")]` on the field; `r#type` is already written as `type`.',
        "Python: a pydantic field with another name.",
        "Java: `@JsonProperty`; accessors can yield odd names (`getaB`).",
    ),
    harm="A caller reads the member as absent, or refuses the answer because a required member is missing.",
    recognised=(
        "In all answers one name that the contract does not own stands exactly where the declared one "
        "should, with the same value each time, and no other pair of names fits. A name that both sides own "
        "always stays with itself, so two swapped members are never a rename."
    ),
    lookalikes=(
        Lookalike("key-case-style", "there one style gives the spelling of every name"),
        Lookalike("key-acronym-casing", "there the words are the same and an acronym is in capitals"),
        Lookalike("key-word-split-digits", "there a separator beside a digit is all that parts the names"),
        Lookalike("key-private-leading-underscore", "there an underscore in front is all that parts them"),
        Lookalike("key-reserved-word", "there an underscore behind is all that parts them"),
        Lookalike("enum-tag-key-name", "there the member's values are the names of variants"),
        Lookalike("none-null-vs-absent", "there the member is missing and no other name stands in for it"),
    ),
    fixes=(
        ("go", "the contract's name in the field's tag: `json:\"reason\"`."),
        ("rust", '`#[serde(rename = "reason")]` on the field.'),
        ("python", '`Field(alias="reason")` with `serialize_by_alias=True`, or rename the field.'),
    ),
    example=('{"code":"7","reason":"y"}', '{"code":"7","message":"y"}'),
    names=names,
    tell=tell,
)
