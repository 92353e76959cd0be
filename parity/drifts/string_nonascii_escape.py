"""Characters beyond ASCII are escaped on one side."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.spelled import Characters, Rest, Spelled
from parity.spelling.text import SEPARATORS


def spells(spelled: Spelled) -> bool:
    """Whether one side escapes a character beyond ASCII; for a separator, with all others of its body."""
    if not isinstance(spelled, Characters) or spelled.value.isascii():
        return False
    if spelled.value not in (spelled.wanted, spelled.used):
        return False
    return spelled.value not in SEPARATORS or spelled.rest is Rest.ESCAPED


DRIFT = Drift(
    id="string-nonascii-escape",
    title="Characters beyond ASCII are escaped on one side",
    severity=Severity.COSMETIC,
    what="One side writes `é` as it is, the other as `\\u00e9`, and characters beyond U+FFFF as two escapes.",
    where=(
        "Python: json.dumps escapes all of them unless told otherwise.",
        "Java: Jackson, writing bytes, escapes those beyond U+FFFF.",
        "pydantic, FastAPI, Go, Rust and JavaScript write them as they are.",
    ),
    harm="Parsers see no difference; bodies grow up to six times, and signatures and byte counts differ.",
    recognised="In tokens of equal texts, a character beyond ASCII is itself in one, an escape in the other.",
    lookalikes=(
        Lookalike("string-u2028-escape", "there only the two separators are escaped"),
        Lookalike("string-control-escape", "there both sides escape, or the character is ASCII"),
        Lookalike("string-html-escape", "there it is `<`, `>` or `&`"),
    ),
    fixes=(
        ("go", "none is needed: encoding/json writes them as they are."),
        ("rust", "none is needed: serde_json writes them as they are."),
        ("python", "`json.dumps(value, ensure_ascii=False)`, or let pydantic write."),
        ("java", "enable `JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8`."),
    ),
    example=('{"name":"Zoé"}', '{"name":"Zo\\u00e9"}'),
    spells=spells,
)
