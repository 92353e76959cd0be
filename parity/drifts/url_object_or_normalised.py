"""A URL is written normalised, or as an object of its parts."""

from __future__ import annotations

from codegen.wire.coded.url import Url
from codegen.wire.encoding import Dimension, Own
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether URLs are written in the runtime's own form."""
    return departure.dimension is Dimension.URLS and departure.used not in (Own.OWN, departure.wanted)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    match departure.used:
        case Url.PARTS:
            return "writes a URL as an object of its parts"
        case Url.SCHEME:
            return "writes a URL with its scheme in lower case, not as it was given"
    return "writes a URL normalised, not as it was given"


DRIFT = Drift(
    id="url-object-or-normalised",
    title="A URL is normalised, or an object of its parts",
    severity=Severity.BREAKS,
    what=(
        "One runtime keeps the text of a URL. Another writes what its URL type makes of it: scheme and host "
        "in lower case, the usual port gone, `/` for an empty path, `..` resolved, other letters escaped; or "
        "an object with a member for each part."
    ),
    where=(
        "Go: `url.URL` has no `MarshalText`, so it is an object; its `String()` changes the scheme alone.",
        "Rust: `url::Url` normalises.",
        "Python: pydantic's `HttpUrl` and `AnyUrl` normalise.",
        "JavaScript: `new URL(text)` normalises; a text stays as it is.",
        "Java: `URI` keeps the text.",
    ),
    harm=(
        "Signatures and comparisons over the text fail, redirect addresses are refused for a `/` at the end, "
        "and a caller that expects a text fails on the object."
    ),
    recognised=(
        "In every answer the text is exactly what the rules of browsers make of the contract's URL, as far "
        "as these are certain: http, https, ws, wss and ftp, and only characters that all versions escape "
        "alike. Where one more letter differs, it is a different value."
    ),
    lookalikes=(
        Lookalike("struct-std-type-leak", "there the library's type stands for something else than a URL"),
    ),
    fixes=(
        ("go", "a type around `url.URL` with `MarshalText`, or a `string`."),
        ("rust", "`String` where the text must survive."),
        ("python", "`str` with a validator instead of `HttpUrl`."),
        ("typescript", "keep the text beside the `URL`."),
    ),
    example=('{"home":"HTTPS://Example.com"}', '{"home":"https://example.com/"}'),
    names=names,
    tell=tell,
)
