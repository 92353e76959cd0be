"""What is no character was replaced by U+FFFD."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.text import ReplacedSurrogates
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether lone surrogates are replaced."""
    return (
        departure.dimension is Dimension.TEXTS
        and isinstance(departure.used, ReplacedSurrogates)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes {departure.used.words}"


DRIFT = Drift(
    id="string-invalid-utf8-encode",
    title="What is no character becomes U+FFFD",
    severity=Severity.LOSES,
    what="Half a surrogate pair is an escape such as `\\ud800` on one side, and U+FFFD on the other.",
    where=(
        "JavaScript: `JSON.stringify` writes half a pair as an escape.",
        "Python: `json.dumps` writes it as an escape too; where the body is encoded as UTF-8, it fails.",
        "Go: encoding/json reads U+FFFD for it, and writes it for bytes that are not UTF-8; v2 refuses both.",
        "Rust: a String cannot hold it; `from_utf16_lossy` and `from_utf8_lossy` give U+FFFD.",
    ),
    harm="The text is changed for good, two different texts can become one, and nothing fails.",
    recognised="In every answer the text is the canonical one with U+FFFD for every half of a pair.",
    lookalikes=(
        Lookalike("string-nonascii-escape", "there the character is the same, spelled as an escape"),
        Lookalike("string-normalisation", "there letters are composed or decomposed, and none is lost"),
    ),
    fixes=(
        ("go", "check with `utf8.ValidString` where texts come in, and carry other bytes as base64."),
        ("rust", "refuse what `from_utf16` refuses, and carry other bytes as base64."),
        ("python", "refuse lone surrogates in a validator, and carry other bytes as base64."),
        ("typescript", "`isWellFormed()` where texts come in."),
    ),
    example=('{"name":"a\\ud800b"}', '{"name":"a\ufffdb"}'),
    names=names,
    tell=tell,
)
