"""The variant's name is the key around the payload on one side and a member beside it on the other."""

from __future__ import annotations

from codegen.wire.encoding import Adjacent, Dimension, External
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether one of the two settings is external and the other adjacent."""
    return departure.dimension is Dimension.TAGGING and {type(departure.wanted), type(departure.used)} == {
        External,
        Adjacent,
    }


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used, departure.wanted:
        case Adjacent(tag, content), _:
            return (
                f"writes the variant's name as member `{tag}` beside a member `{content}` with the payload, "
                "not as a key around the payload"
            )
        case _, Adjacent(tag, content):
            return (
                "writes the variant's name as a key around the payload, "
                f"not as member `{tag}` beside a member `{content}`"
            )
    raise ValueError("not a departure between external and adjacent tagging")


DRIFT = Drift(
    id="enum-external-vs-adjacent",
    title="The variant's name is a key around the payload on one side and a member beside it on the other",
    severity=Severity.BREAKS,
    what=(
        "A sum type is written as an object with one key, the variant's name, around the payload; the other "
        "runtime writes two members of fixed names, one with the variant's name and one with the payload."
    ),
    where=(
        'Rust: serde\'s default is external; `#[serde(tag = "t", content = "c")]` is adjacent.',
        "Go: a struct with a `Kind` and a `Data any` or `json.RawMessage` field is adjacent.",
        "TypeScript: `{ type, payload }` actions and events are adjacent.",
        "Unit variants: external writes the bare name as a string, adjacent an object with the tag alone.",
    ),
    harm=(
        "A caller of the external form takes the tag's name for a variant it does not know; a caller of the "
        "adjacent form finds no tag. Both refuse the answer, or read it as empty."
    ),
    recognised=(
        "Taken apart as tag and content the answers give the value the contract holds; as a key around the "
        "payload they do not, or the other way round."
    ),
    lookalikes=(
        Lookalike("enum-external-vs-internal", "there the members stand beside the tag, without a content"),
        Lookalike("enum-internal-vs-adjacent", "there both sides have a tag member"),
    ),
    fixes=(
        ("go", "write a MarshalJSON that writes the payload the contract's way: `wirelaw fix go`."),
        (
            "rust",
            '`#[serde(tag = "kind", content = "detail")]` to become adjacent; no attribute for external.',
        ),
        ("python", "a wrapper model with a `Literal` tag and the payload, or a wrapping serializer."),
        (
            "typescript",
            "`({ [value.kind]: value.data })` in a function that writes the contract's form.",
        ),
    ),
    example=('{"Policy":{"reason":"p"}}', '{"kind":"Policy","detail":{"reason":"p"}}'),
    names=names,
    tell=tell,
)
