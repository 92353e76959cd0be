"""The variant's name wraps the payload on one side and stands inside it on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, External, Internal
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one of the two settings is external and the other internal."""
    return departure.dimension is Dimension.TAGGING and {type(departure.wanted), type(departure.used)} == {
        External,
        Internal,
    }


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used, departure.wanted:
        case Internal(tag), _:
            return f"writes the variant's name inside the object, as member `{tag}`, not as a key around it"
        case _, Internal(tag):
            return f"writes the variant's name as a key around the payload, not inside it as member `{tag}`"
    raise ValueError("not a departure between external and internal tagging")


DRIFT = Drift(
    id="enum-external-vs-internal",
    title="The variant wraps the payload on one side and is a member of it on the other",
    severity=Severity.BREAKS,
    what=(
        "A sum type is written as an object with one key, the variant's name, around the payload; "
        "the other runtime writes one flat object with a member that holds the variant's name."
    ),
    where=(
        "Rust: an enum that derives serde's traits without a `tag` attribute is external.",
        "Go: has no sum types; a struct with a `Kind` or `Type` field is internal.",
        "Python: pydantic models with a `Literal` member and a discriminator are internal.",
        "TypeScript: discriminated unions are internal.",
        "Java: Jackson's `@JsonTypeInfo` is internal, with a member `@type` for names, unless `include` "
        "says `WRAPPER_OBJECT`, which is external.",
    ),
    harm="A caller that decodes one form fails on the other, or reads an object with every member empty.",
    recognised=(
        "Under the one tagging the answers fall apart into a variant and its members and give back "
        "the very value the contract holds; under the wanted tagging they do not."
    ),
    lookalikes=(
        Lookalike(
            "enum-internal-vs-adjacent", "there the payload stands in a member of its own beside the tag"
        ),
        Lookalike("enum-untagged-vs-tagged", "there no member and no key holds the variant's name"),
    ),
    fixes=(
        ("go", "write a MarshalJSON that puts the members under the variant's name: `wirelaw fix go`."),
        ("rust", '`#[serde(tag = "kind")]` on the enum when the contract is internal.'),
        ("python", "a `Literal` member per model with `Field(discriminator=...)`, or a wrapping serializer."),
        (
            "typescript",
            "`const { type, ...rest } = value` and `({ [type]: rest })` in a function that writes it.",
        ),
    ),
    example=('{"Schema":{"field":"x","reason":"y"}}', '{"kind":"Schema","field":"x","reason":"y"}'),
    names=names,
    tell=tell,
)
