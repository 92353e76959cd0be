"""An acronym in a variant's name falls apart into single letters on one side."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.name_difference import splits_acronym


def names(departure: Departure) -> bool:
    """Whether one of two names of a variant spells an acronym as single letters."""
    return (
        departure.dimension is Dimension.VARIANT_NAME
        and isinstance(departure.wanted, str)
        and isinstance(departure.used, str)
        and splits_acronym(departure.wanted, departure.used)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    return f"writes the variant `{departure.wanted}` as `{departure.used}`: the acronym is split otherwise"


DRIFT = Drift(
    id="enum-acronym-split",
    title="An acronym in a variant's name falls apart into letters",
    severity=Severity.BREAKS,
    what=(
        "A program derives the wire name from the declared one and takes each capital for the beginning of a "
        "word: `HTTPServer` becomes `h_t_t_p_server`, or `hTTPServer` in camelCase."
    ),
    where=(
        "Rust: `rename_all` on an enum splits before every capital, so acronyms fall apart: "
        "`h_t_t_p_server`, `h-t-t-p-server`, `H_T_T_P_SERVER`, `hTTPServer`.",
        "Go: the value of the constant is typed by hand.",
        "Python: the value is typed by hand; pydantic's `to_snake` keeps acronyms together.",
        "TypeScript: typed by hand.",
        "Java: an enum constant is `HTTP_SERVER` by convention, so the words are known.",
    ),
    harm="A caller of the usual spelling refuses the answer as an unknown variant, or takes its default.",
    recognised=(
        "The two names have the same letters, and one of them, and not the other, has two or more single "
        "letters side by side as words. An acronym of which one letter alone is split off, as in `i_pv4`, "
        "shows no such pair and is told as another drift."
    ),
    lookalikes=(
        Lookalike("enum-variant-case", "there one style gives the spelling of every name"),
        Lookalike("enum-variant-renamed", "there no acronym is spelled in single letters"),
        Lookalike("key-acronym-casing", "there it is the name of a member"),
    ),
    fixes=(
        ("go", "change the value of the constant, or map it in MarshalJSON: `wirelaw fix go`."),
        ("rust", 'call the variant `HttpServer`, or `#[serde(rename = "http_server")]` on it.'),
        ("python", "set the member's value to the contract's name."),
    ),
    example=('{"service":"http_server"}', '{"service":"h_t_t_p_server"}'),
    names=names,
    tell=tell,
)
