"""Accented letters are composed on one side and decomposed on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.text import Normalised
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether texts are in another normal form."""
    return (
        departure.dimension is Dimension.TEXTS
        and isinstance(departure.used, Normalised)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes texts in {departure.used.words}"


DRIFT = Drift(
    id="string-normalisation",
    title="A text is in another normal form of Unicode",
    severity=Severity.LOSES,
    what="A letter with its accent is one character on one side, and on the other a letter and a mark.",
    where=(
        "No serializer does it: look for a store, a file system or an explicit call.",
        "HFS+, the older file system of macOS, keeps file names decomposed.",
        "Python, JavaScript: `unicodedata.normalize` and `String.prototype.normalize`.",
        "Rust, Go: the crate unicode-normalization and the package golang.org/x/text/unicode/norm.",
    ),
    harm="Two texts that look alike are not equal: keys are not found, signatures fail, lengths differ.",
    recognised="In every answer the text is exactly the canonical one in that normal form, and not without.",
    lookalikes=(
        Lookalike("string-nonascii-escape", "there the characters are the same, spelled as escapes"),
        Lookalike("string-invalid-utf8-encode", "there a character is lost for good"),
    ),
    fixes=(
        ("go", "`norm.NFC.String` where texts come in."),
        ("rust", "`.nfc().collect::<String>()` where texts come in."),
        ("python", "`unicodedata.normalize` in a validator."),
        ("typescript", '`text.normalize("NFC")` where texts come in.'),
    ),
    example=('{"name":"Zo\u00eb"}', '{"name":"Zoe\u0308"}'),
    names=names,
    tell=tell,
)
