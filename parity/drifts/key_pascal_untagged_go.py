"""Member names are Go's own field names: PascalCase with acronyms in capitals."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.name import Style
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.in_style import in_style


def names(departure: Departure) -> bool:
    """Whether one of the two settings is the style of Go's exported names."""
    return (
        departure.dimension is Dimension.KEYS
        and departure.wanted is not departure.used
        and not departure.in_variant
        and Style.GO_PASCAL in (departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes member names {in_style(departure.used)}, not {in_style(departure.wanted)}"


DRIFT = Drift(
    id="key-pascal-untagged-go",
    title="Member names are Go's own field names",
    severity=Severity.BREAKS,
    what=(
        "The members are in PascalCase, and words such as ID, URL or HTTP stand in capitals throughout: "
        "`UserID` for `user_id`, `HTTPURL` for `http_url`."
    ),
    where=(
        "Go: an exported field without a `json` tag is written under its own name, and Go's linters want "
        "acronyms in capitals.",
        'Rust: `rename_all = "PascalCase"` gives `UserId`, so it never gives this.',
        "Python: `to_pascal` as alias generator gives `UserId`.",
        "TypeScript: only where the members are typed so by hand.",
        "Java: `PropertyNamingStrategies.UPPER_CAMEL_CASE` gives `UserId`.",
    ),
    harm=(
        "A caller finds none of the members: it refuses the answer, or reads every member as absent. Go's "
        "decoder ignores upper and lower case, but not the underscore, so a Go caller may hide it."
    ),
    recognised=(
        "The written names have the words of the declared ones, each with a capital, and every word that Go "
        "keeps in capitals is in capitals; one name at least has such a word beside lower-case letters, or "
        "is one. Where no name has such a word, Go and C# write the same, and the drift is key-case-style."
    ),
    lookalikes=(
        Lookalike("key-case-style", "there acronyms are written like any other word, or no name has one"),
        Lookalike("key-acronym-casing", "there names begin with a small letter, or only the acronym parts"),
    ),
    fixes=(
        ("go", 'a tag on every field: `json:"user_id"`; for a union, `wirelaw fix go`.'),
        ("rust", 'to read such a service, `#[serde(rename = "UserID")]` on each field; no style gives it.'),
        ("python", 'to read such a service, `Field(alias="UserID")` on each field.'),
    ),
    example=('{"user_id":"7","http_url":"u"}', '{"UserID":"7","HTTPURL":"u"}'),
    names=names,
    tell=tell,
)
