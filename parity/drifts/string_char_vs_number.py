"""Characters are written as numbers."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form
from codegen.wire.forms.text import CodePoint, NumberedCharacters
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether texts are numbers, or lists of them."""
    return (
        departure.dimension is Dimension.TEXTS
        and isinstance(departure.used, CodePoint | NumberedCharacters)
        and departure.used != departure.wanted
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, Form)  # noqa: S101 - `names` says so
    return f"writes a text as {departure.used.words}"


DRIFT = Drift(
    id="string-char-vs-number",
    title="A character is its number",
    severity=Severity.BREAKS,
    what="The character `\u00e9` is written as 233, and the text `abc` as `[97,98,99]`.",
    where=(
        "Go: a rune is a number, and a `[]rune` a list of numbers.",
        "Rust: a char is a text; a `u8` and a byte literal are numbers.",
        "Python, JavaScript: a text, unless code writes `ord` or `codePointAt`.",
        "Java: a char is a text.",
    ),
    harm="Readers of text refuse a number, and lists cost many times the room.",
    recognised="In every answer the numbers are the code points, or the UTF-8 bytes, of the canonical text.",
    lookalikes=(
        Lookalike("enum-int-vs-string", "there the text is one of a closed list, and the number its place"),
        Lookalike("bytes-array-vs-base64", "there the contract has bytes, not text"),
    ),
    fixes=(
        ("go", "a string instead of a rune or `[]rune`."),
        ("rust", "`String` or `&str` instead of `u8` and `&[u8]`."),
        ("python", "a str instead of what `ord` gives."),
    ),
    example=('{"grade":"\u00e9"}', '{"grade":233}'),
    names=names,
    tell=tell,
)
