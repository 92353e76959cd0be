"""The payload stands beside the tag on one side and in a member of its own on the other."""

from __future__ import annotations

from codegen.wire.encoding import Adjacent, Dimension, Internal
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one of the two settings is internal and the other adjacent."""
    return departure.dimension is Dimension.TAGGING and {type(departure.wanted), type(departure.used)} == {
        Internal,
        Adjacent,
    }


def tell(departure: Departure) -> str:
    """The departure as a clause, with both tags where they differ."""
    match departure.used, departure.wanted:
        case Internal(tag), Adjacent(wanted, content):
            return f"writes the payload's members beside the tag `{tag}`, not in a member `{content}`" + (
                "" if tag == wanted else f" beside `{wanted}`"
            )
        case Adjacent(tag, content), Internal(wanted):
            return (
                f"writes the payload in a member `{content}` beside the tag `{tag}`, not its members beside "
                + ("the tag" if tag == wanted else f"`{wanted}`")
            )
    raise ValueError("not a departure between internal and adjacent tagging")


DRIFT = Drift(
    id="enum-internal-vs-adjacent",
    title="The payload's members stand beside the tag on one side and in a member of their own on the other",
    severity=Severity.BREAKS,
    what=(
        "Both runtimes name the variant in a member, the tag. One writes the payload's members beside it; "
        "the other writes a second member, the content, that holds the payload."
    ),
    where=(
        'Rust: serde\'s `#[serde(tag = "t", content = "c")]` is adjacent, `#[serde(tag = "t")]` alone is '
        "internal. Adjacent, a unit variant has no content member at all.",
        "Rust: serde's internal form cannot hold a scalar payload, so enums with one tend to be adjacent.",
        "Go: a struct with a `Kind` and a `Data any` or `json.RawMessage` field is adjacent; one with all "
        "members beside `Kind` is internal.",
        "Python: pydantic models with a `Literal` member and a discriminator are internal.",
        "TypeScript: discriminated unions are internal; `{ type, payload }` actions are adjacent.",
    ),
    harm=(
        "A caller reads the tag, so it believes that it understands the answer, and then fails on or finds "
        "nothing in the members, which are one level higher or deeper."
    ),
    recognised=(
        "Each answer is taken apart into tag and payload both ways; only one of them gives the members that "
        "the canonical value has, in every answer."
    ),
    lookalikes=(
        Lookalike("enum-external-vs-internal", "there the outer key is the variant's name itself"),
        Lookalike("enum-external-vs-adjacent", "there one side has no tag member at all"),
        Lookalike("enum-tag-key-name", "there the form is the same and only a member's name differs"),
    ),
    fixes=(
        ("go", "write a MarshalJSON that lays the members where the contract has them: `wirelaw fix go`."),
        ("rust", 'add `content = "detail"` to the `tag` attribute to become adjacent, drop it for internal.'),
        (
            "python",
            "a wrapper model with a `Literal` tag and the payload, or a discriminator on flat models.",
        ),
        ("typescript", "`const { t, ...c } = value` and `({ t, c })` in a function that writes it."),
    ),
    example=('{"kind":"Policy","reason":"p"}', '{"kind":"Policy","detail":{"reason":"p"}}'),
    names=names,
    tell=tell,
)
