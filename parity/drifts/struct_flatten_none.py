"""A part that is null leaves nothing behind where its members stand flat."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Presence
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a record without a value is left out where it stands flattened."""
    return (
        departure.dimension in (Dimension.ABSENCE, Dimension.NULLS)
        and departure.flattened
        and departure.used is Presence.OMITTED
        and departure.wanted is Presence.NULL
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    subject = "an absent part" if departure.dimension is Dimension.ABSENCE else "a null part"
    return f"writes nothing at all for {subject} whose members stand flat, where the contract wants null"


DRIFT = Drift(
    id="struct-flatten-none",
    title="A part that is null leaves nothing where its members stand flat",
    severity=Severity.COSMETIC,
    what=(
        'The contract writes a part without a value as null, `{"id":"1","audit":null}`. Where the members of '
        "the part stand among the others, there is no name left to hold the null: all of them are missing."
    ),
    where=(
        "Rust: `#[serde(flatten)]` on an `Option` that is `None` writes nothing.",
        "Go: an embedded pointer that is nil writes nothing.",
        "Python: a model as a field is written as null; there is nothing flat.",
        "TypeScript: `{...null}` adds nothing.",
        "Java: `@JsonUnwrapped` on null writes nothing.",
    ),
    harm=(
        "A caller that nests reads the part as absent instead of null, which most take for the same. It "
        "comes with struct-flatten-vs-nested, and goes when that is mended."
    ),
    recognised=(
        "In the same run the part stands flattened where it has a value, and where it is null neither its "
        "name nor any of its members is written."
    ),
    lookalikes=(
        Lookalike("none-null-vs-absent", "there one member is missing and never stands flattened elsewhere"),
        Lookalike("struct-flatten-vs-nested", "there the part has a value and its members stand higher up"),
    ),
    fixes=(
        ("go", 'a tag on the embedded pointer, `json:"audit"`, nests it and writes null.'),
        ("rust", "take `#[serde(flatten)]` off; `None` is then null."),
        ("python", "keep the model as a field; nothing is lost there."),
        (
            "typescript",
            "`({ id, audit })` in place of `({ id, ...audit })`: spreading null leaves nothing.",
        ),
    ),
    example=('{"id":"1","audit":null}', '{"id":"1"}'),
    names=names,
    tell=tell,
)
