"""White space stands between the tokens on one side."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.spelled import Spaces, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether it is white space between tokens."""
    return isinstance(spelled, Spaces)


DRIFT = Drift(
    id="http-whitespace",
    title="White space stands between the tokens",
    severity=Severity.COSMETIC,
    what="One side writes a compact document, the other puts blanks or line feeds between its tokens.",
    where=(
        "Python: json.dumps writes `, ` and `: ` unless told otherwise; pydantic and FastAPI are compact.",
        "Go, Rust, JavaScript and Java are compact unless asked to indent.",
    ),
    harm="Parsers see no difference; a signature, an ETag, a cache key or a byte count does.",
    recognised="The tokens are the same and what is between them is not, or only one side has white space.",
    lookalikes=(
        Lookalike("map-order", "there the tokens themselves stand in another order"),
        Lookalike("string-control-escape", "there white space inside a text is written by another escape"),
    ),
    fixes=(
        ("go", "json.Marshal in place of json.MarshalIndent, and no Encoder.SetIndent."),
        ("rust", "serde_json::to_string in place of to_string_pretty."),
        ("python", '`json.dumps(value, separators=(",", ":"))`, or let pydantic write.'),
        ("typescript", "JSON.stringify without its third argument."),
    ),
    example=('{"a":[1,2],"b":{}}', '{"a": [1, 2], "b": {}}'),
    spells=spells,
)
