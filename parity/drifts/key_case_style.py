"""Member names have the same words on both sides, in another style."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.name import Style
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.in_style import in_style


def names(departure: Departure) -> bool:
    """Whether the two settings spell member names in different styles, acronyms and variants aside."""
    return (
        departure.dimension is Dimension.KEYS
        and departure.wanted is not departure.used
        and not departure.in_variant
        and not departure.in_acronyms
        and {Style.GO_PASCAL, Style.GO_CAMEL}.isdisjoint((departure.wanted, departure.used))
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes member names {in_style(departure.used)}, not {in_style(departure.wanted)}"


DRIFT = Drift(
    id="key-case-style",
    title="Member names are spelled in another style",
    severity=Severity.BREAKS,
    what=(
        "The members of an object have the same words on both sides and differ only in how they are joined: "
        "`user_id`, `userId`, `UserId`, `user-id`."
    ),
    where=(
        "Go: an exported field without a `json` tag is written under its own name, so in PascalCase; where "
        "an acronym shows that it is Go's, the drift is key-pascal-untagged-go.",
        "Rust: fields are written as declared, in snake_case, unless `#[serde(rename_all = ...)]` stands on "
        "the struct; on an enum it renames the variants, and `rename_all_fields` the fields inside.",
        "Python: pydantic writes fields as declared, in snake_case; an alias generator counts only with "
        "`by_alias=True` or `serialize_by_alias=True`, which FastAPI sets for responses.",
        "TypeScript: members are written as declared, usually in camelCase.",
        "Java: Jackson derives camelCase names from the accessors.",
        "C#: services are often in PascalCase as well.",
    ),
    harm=(
        "A caller finds none of the members: it refuses the answer, or reads every member as absent. Go's "
        "decoder ignores upper and lower case, but not the underscore, so a Go caller may hide it."
    ),
    recognised=(
        "The written names have the same words as the declared ones, with acronyms kept together, and one "
        "style spells them all. Keys of a map are data and are never restyled. Which program derived the "
        "names does not show: an alias that is declared and not used looks the same as none."
    ),
    lookalikes=(
        Lookalike("key-renamed", "there the words differ, or one name stands outside the style of the rest"),
        Lookalike("key-pascal-untagged-go", "there acronyms stand in capitals, so that it can only be Go"),
        Lookalike("key-acronym-casing", "there an acronym is in capitals on one side"),
        Lookalike("key-word-split-digits", "there words end elsewhere at a digit"),
        Lookalike(
            "enum-variant-fields-not-renamed", "there only members inside variants part, not their names"
        ),
        Lookalike("enum-variant-case", "there it is the names of variants, not of members"),
        Lookalike("enum-tag-key-name", "there it is the one member that names the variant"),
    ),
    fixes=(
        ("go", 'a tag on every field: `json:"user_id"`; for a union, `wirelaw fix go`.'),
        (
            "rust",
            '`#[serde(rename_all = "camelCase")]` on the struct, or none when the contract is snake_case.',
        ),
        ("python", "`ConfigDict(alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True)`."),
        (
            "typescript",
            "name the members as the contract does, or rename them where they are written.",
        ),
    ),
    example=('{"user_id":"7","reason":"y"}', '{"userId":"7","reason":"y"}'),
    names=names,
    tell=tell,
)
