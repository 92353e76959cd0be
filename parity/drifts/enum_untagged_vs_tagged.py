"""One side names the variant in a member, the other writes the payload alone."""

from __future__ import annotations

from codegen.wire.encoding import Adjacent, Dimension, Internal, Setting, Untagged
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one of the two settings is untagged and the other has a tag."""
    both = (departure.wanted, departure.used)
    return (
        departure.dimension is Dimension.TAGGING
        and Untagged() in both
        and any(isinstance(setting, Internal | Adjacent) for setting in both)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used == Untagged():
        return f"writes the payload alone, without the variant's name {_place(departure.wanted)}"
    return f"writes the variant's name {_place(departure.used)}, not the payload alone"


def _place(setting: Setting) -> str:
    match setting:
        case Internal(tag):
            return f"as member `{tag}`"
        case Adjacent(tag, content):
            return f"as member `{tag}` beside the payload in member `{content}`"
    raise TypeError("not a departure between a tag and none")


DRIFT = Drift(
    id="enum-untagged-vs-tagged",
    title="The variant's name is nowhere on the wire on one side",
    severity=Severity.LOSES,
    what=(
        "One runtime writes the variant's name as a member; the other writes the payload and nothing that "
        "says which variant it is."
    ),
    where=(
        "Rust: `#[serde(untagged)]` writes the payload alone; every other representation names the variant.",
        "Go: an interface value is written as the struct it holds, with no name, and cannot be decoded back.",
        "Python: a plain `Union` of pydantic models without a `Literal` member is untagged.",
        "TypeScript: a class hierarchy written by `JSON.stringify` is untagged.",
        "Java: Jackson refuses an untagged object where `@JsonTypeInfo` asks for the type's name.",
    ),
    harm=(
        "Variants with the same members can no longer be told apart: a caller takes the first that fits, or "
        "refuses the answer because the tag it needs is not there."
    ),
    recognised=(
        "The answer, with no name taken out of it, has just the members of the canonical value's variant; "
        "no member and no key around it holds the variant's name."
    ),
    lookalikes=(
        Lookalike("enum-external-vs-flat", "there the name is a key around the payload"),
        Lookalike("enum-external-vs-internal", "there both sides name the variant, in different places"),
        Lookalike("enum-tag-key-name", "there the tag is present under another name"),
        Lookalike(
            "none-null-vs-absent",
            "there the missing member is an optional field, not the one that names the variant",
        ),
    ),
    fixes=(
        ("go", "write a MarshalJSON that adds the variant's name: `wirelaw fix go`."),
        ("rust", 'replace `#[serde(untagged)]` by the contract\'s form, such as `#[serde(tag = "kind")]`.'),
        ("python", "a `Literal` member per model and `Field(discriminator=...)` instead of a plain `Union`."),
    ),
    example=('{"kind":"Policy","reason":"p"}', '{"reason":"p"}'),
    names=names,
    tell=tell,
)
