"""A member name begins with an underscore on one side only."""

from __future__ import annotations

from parity.drift import Departure, Drift, Lookalike, Severity
from parity.key_difference import key_difference
from parity.name_difference import NameDifference


def names(departure: Departure) -> bool:
    """Whether two names of a member part at underscores in front."""
    return key_difference(departure) is NameDifference.LEADING


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the member `{departure.wanted}` as `{departure.used}`: the underscores in front differ"


DRIFT = Drift(
    id="key-private-leading-underscore",
    title="A member name begins with an underscore on one side only",
    severity=Severity.BREAKS,
    what=(
        "The same member is `_id` on one side and `id` on the other. The underscore means private in several "
        "languages, and their libraries take such names in different ways."
    ),
    where=(
        'Rust: `rename_all = "camelCase"` drops the underscore: the field `_id` is written as `id`.',
        "Go: an exported field begins with a letter, so `_id` needs a tag; without one it is `ID`.",
        "Python: pydantic takes a name with an underscore in front as private and never writes it; people "
        "call the field `id`, and only an alias gives `_id`.",
        "TypeScript: `_id` is a name like any other and is written; `#id` is not.",
        "Java: Jackson names members after accessors, so `getId` gives `id`.",
    ),
    harm="A caller reads the member as absent, or refuses the answer because a required member is missing.",
    recognised="Two names are the same in their words, and one has more underscores in front of them.",
    lookalikes=(
        Lookalike("key-reserved-word", "there the underscore stands behind the name"),
        Lookalike("key-renamed", "there the words differ"),
        Lookalike("none-null-vs-absent", "there the member is missing and no other name stands in for it"),
    ),
    fixes=(
        ("go", "the contract's name in the field's tag: `json:\"_id\"`."),
        ("rust", '`#[serde(rename = "_id")]` on the field.'),
        ("python", 'a field without the underscore and `Field(alias="_id")` with `serialize_by_alias=True`.'),
    ),
    example=('{"_id":"7","reason":"y"}', '{"id":"7","reason":"y"}'),
    names=names,
    tell=tell,
)
