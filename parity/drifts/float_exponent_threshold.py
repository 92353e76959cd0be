"""A float is written with an exponent on one side and without on the other."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.number import read_number
from parity.spelling.spelled import Numbers, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether exactly one of two short texts of the same decimal has an exponent."""
    if not isinstance(spelled, Numbers):
        return False
    wanted, used = read_number(spelled.wanted), read_number(spelled.used)
    if wanted is None or used is None or wanted.worth != used.worth or wanted.is_zero:
        return False
    one_has_it = (wanted.exponent is None) is not (used.exponent is None)
    return one_has_it and wanted.is_shortest and used.is_shortest


DRIFT = Drift(
    id="float-exponent-threshold",
    title="A large or small float has an exponent on one side only",
    severity=Severity.COSMETIC,
    what="One side writes a float in full, the other with an exponent: they switch at different sizes.",
    where=(
        "Go and JavaScript write an exponent from 1e21 up and from 1e-7 down.",
        "Rust: serde_json writes one from 1e16 up and from 1e-6 down.",
        "Python: pydantic writes one from 1e16 up and from 1e-6 down, json from 1e16 up and from 1e-5 down.",
        "Java: Double.toString writes one from 1e7 up and below 1e-3.",
    ),
    harm="A decoder of integers takes 10000000000000000 and refuses 1e+16; bytes under a signature differ.",
    recognised="Two texts are the same decimal without a superfluous digit, and exactly one has an exponent.",
    lookalikes=(
        Lookalike("float-exponent-spelling", "there both sides write an exponent"),
        Lookalike("float-integral-dot-zero", "there neither side writes an exponent"),
    ),
    fixes=(
        ("go", "none is needed: readers take both; compare numbers by value."),
        ("rust", "none is needed: readers take both; compare numbers by value."),
        ("python", "none is needed: readers take both; compare numbers by value."),
        ("java", "none is needed; a BigDecimal and `WRITE_BIGDECIMAL_AS_PLAIN` write a number in full."),
    ),
    example=('{"mass":10000000000000000}', '{"mass":1e+16}'),
    spells=spells,
)
