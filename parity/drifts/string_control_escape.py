"""The same character has another escape, or DEL or the slash has one on one side only."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.spelled import Characters, Spelled

_DEL = "\x7f"


def spells(spelled: Spelled) -> bool:
    """Whether both sides escape, or one writes DEL or the slash as it is."""
    if not isinstance(spelled, Characters):
        return False
    if spelled.value not in (spelled.wanted, spelled.used):
        return True
    return spelled.value == _DEL or (spelled.value == "/" and "\\/" in (spelled.wanted, spelled.used))


DRIFT = Drift(
    id="string-control-escape",
    title="Characters are escaped in another form",
    severity=Severity.COSMETIC,
    what="Both sides escape a character, in two forms or in two cases; or only one escapes DEL or a slash.",
    where=(
        "Go before 1.22 writes a backspace as `\\u0008` and a form feed as `\\u000c`.",
        "Java: Jackson writes hexadecimal digits in upper case, as in `\\u001B`.",
        "Python: json.dumps escapes DEL with everything beyond ASCII; the others write it as it is.",
        "PHP writes a slash as `\\/`.",
        "Go, Rust, Python and JavaScript agree on all other control characters.",
    ),
    harm="Parsers see no difference; a signature, an ETag or a byte count does.",
    recognised="In tokens of equal texts, a character has two different escapes, or is DEL, or `\\/`.",
    lookalikes=(
        Lookalike("string-nonascii-escape", "there a character beyond ASCII is escaped on one side only"),
        Lookalike("string-html-escape", "there `<`, `>` or `&` is escaped on one side only"),
    ),
    fixes=(
        ("go", "Go 1.22 or later writes `\\b` and `\\f`."),
        ("rust", "none is needed: serde_json writes the short forms, and lower case."),
        ("python", "`json.dumps(value, ensure_ascii=False)` writes DEL as it is."),
    ),
    example=('{"note":"a\\bc"}', '{"note":"a\\u0008c"}'),
    spells=spells,
)
