"""`<`, `>` and `&` are escaped on one side."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.spelled import Characters, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether one side escapes a character that HTML gives a meaning to."""
    if not isinstance(spelled, Characters) or spelled.value not in ("<", ">", "&"):
        return False
    return spelled.value in (spelled.wanted, spelled.used)


DRIFT = Drift(
    id="string-html-escape",
    title="`<`, `>` and `&` are escaped on one side",
    severity=Severity.COSMETIC,
    what="One side writes these characters as they are, the other as `\\u003c`, `\\u003e` and `\\u0026`.",
    where=(
        "Go: encoding/json escapes them in texts, member names and a RawMessage, unless told otherwise.",
        "Go's json/v2, Rust, Python, JavaScript and Jackson write them as they are.",
    ),
    harm="Parsers see no difference; a signature, an ETag, a byte count or a search in logs does.",
    recognised="Equal texts differ in their tokens, and only one token has an escape for such a character.",
    lookalikes=(
        Lookalike("string-nonascii-escape", "there the character is beyond ASCII"),
        Lookalike("string-u2028-escape", "there it is the line or the paragraph separator"),
        Lookalike("string-control-escape", "there both sides escape it, or it is a control character"),
    ),
    fixes=(
        ("go", "write with `enc := json.NewEncoder(w); enc.SetEscapeHTML(false)`."),
        ("rust", "none is needed: serde_json writes them as they are."),
        ("python", "none is needed: json and pydantic write them as they are."),
    ),
    example=('{"note":"a < b"}', '{"note":"a \\u003c b"}'),
    spells=spells,
)
