"""Both sides tag the union in the same form, under other member names."""

from __future__ import annotations

from codegen.wire.encoding import Adjacent, Dimension, Internal
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether both settings are internal, or both adjacent, with different names."""
    if departure.dimension is not Dimension.TAGGING or departure.wanted == departure.used:
        return False
    match departure.wanted, departure.used:
        case (Internal(), Internal()) | (Adjacent(), Adjacent()):
            return True
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause, with each name that differs."""
    match departure.wanted, departure.used:
        case Internal(wanted), Internal(used):
            return f"writes the variant's name as member `{used}`, not `{wanted}`"
        case Adjacent(tag, content), Adjacent(used_tag, used_content):
            told = []
            if used_tag != tag:
                told.append(f"the variant's name as member `{used_tag}`, not `{tag}`")
            if used_content != content:
                told.append(f"the payload as member `{used_content}`, not `{content}`")
            return f"writes {', and '.join(told)}"
    raise ValueError("not a departure between two taggings of one form")


DRIFT = Drift(
    id="enum-tag-key-name",
    title="The member that names the variant, or holds its payload, has another name",
    severity=Severity.BREAKS,
    what=(
        "Both runtimes name the variant in a member and lay out the payload alike, but the member is called "
        "`kind` on one side and `type`, `t` or `@type` on the other; or the content member differs."
    ),
    where=(
        "Rust: whatever `#[serde(tag = ..., content = ...)]` says; there is no default.",
        'Go: the name of the struct\'s field, `Kind` or `Type`, unless a tag `json:"kind"` says otherwise.',
        "Python: the name or alias of the `Literal` member, often `type`.",
        "TypeScript: the member the union is narrowed by, often `type` or `kind`.",
        "Java: Jackson's `@JsonTypeInfo` writes `@type` for names and `@class` for classes by default.",
    ),
    harm="A caller finds no tag and refuses the answer, or decodes it as a variant without a name.",
    recognised=(
        "A member of another name holds the variant's name in the answers, and what remains is the payload "
        "the contract wants, in the same form."
    ),
    lookalikes=(
        Lookalike("key-renamed", "there the member is an ordinary field whose value names no variant"),
        Lookalike("key-case-style", "there ordinary members are spelled in another style, the tag aside"),
        Lookalike("enum-internal-vs-adjacent", "there the payload moves, whatever the tag is called"),
    ),
    fixes=(
        ("go", 'a tag on the field that names the variant: `json:"kind"`; or `wirelaw fix go`.'),
        ("rust", 'the contract\'s names in `#[serde(tag = "kind")]`, and in `content` where there is one.'),
        ("python", "rename the `Literal` member, or give it an alias, and name it in `discriminator`."),
    ),
    example=('{"kind":"Policy","reason":"p"}', '{"type":"Policy","reason":"p"}'),
    names=names,
    tell=tell,
)
