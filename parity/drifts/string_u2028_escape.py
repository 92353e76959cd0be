"""The line and paragraph separators are escaped on one side, and other characters beyond ASCII are not."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.spelled import Characters, Rest, Spelled
from parity.spelling.text import SEPARATORS


def spells(spelled: Spelled) -> bool:
    """Whether a separator is escaped in a body that writes other characters beyond ASCII as they are."""
    return (
        isinstance(spelled, Characters)
        and spelled.value in SEPARATORS
        and spelled.value in (spelled.wanted, spelled.used)
        and spelled.rest is Rest.RAW
    )


DRIFT = Drift(
    id="string-u2028-escape",
    title="U+2028 and U+2029 are escaped on one side",
    severity=Severity.COSMETIC,
    what="One side writes the line and paragraph separators as they are, the other as `\\u2028`, `\\u2029`.",
    where=(
        "Go: encoding/json escapes both, even with `SetEscapeHTML(false)`.",
        "Go's json/v2, Rust, pydantic and JavaScript write them as they are.",
        "Python: json escapes them with everything beyond ASCII, unless told otherwise.",
    ),
    harm="Parsers see no difference; a signature, an ETag or a byte count does.",
    recognised="A separator is escaped on one side only, in a body that writes another character beyond "
    "ASCII as it is. Where it has no other such character, nothing tells the reason, and no drift is named.",
    lookalikes=(
        Lookalike("string-nonascii-escape", "there the same body escapes every character beyond ASCII"),
        Lookalike("string-html-escape", "there it is `<`, `>` or `&`"),
    ),
    fixes=(
        ("go", "none in encoding/json; json/v2 writes both as they are."),
        ("rust", "none is needed: serde_json writes both as they are."),
        ("python", "none is needed with pydantic; with json, `ensure_ascii=False`."),
    ),
    example=('{"note":"é\u2028"}', '{"note":"é\\u2028"}'),
    spells=spells,
)
