"""The exponent of a float is spelled differently."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.number import NumberText, read_number
from parity.spelling.spelled import Numbers, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether both texts have the same mantissa and the same exponent."""
    if not isinstance(spelled, Numbers):
        return False
    wanted, used = read_number(spelled.wanted), read_number(spelled.used)
    if wanted is None or used is None or None in (wanted.exponent, used.exponent):
        return False
    if wanted.is_zero and wanted.negative is not used.negative:
        return False
    return _plain(wanted) == _plain(used)


def _plain(number: NumberText) -> tuple[str, str, int | None]:
    fraction = "" if number.fraction in (None, "0") else str(number.fraction)
    return number.whole, fraction, number.exponent


DRIFT = Drift(
    id="float-exponent-spelling",
    title="The exponent of a float is spelled differently",
    severity=Severity.COSMETIC,
    what="Both sides write mantissa and exponent, but with `E` or `e`, with or without `+`, zeros or `.0`.",
    where=(
        "Go, JavaScript and pydantic write `1e+21` and `1e-7`.",
        "Rust: serde_json writes `1e+21` since it uses zmij (1.0.147); before, with ryu, `1e21`.",
        "Python: json writes at least two digits, as in `1e-07`.",
        "Java: Double.toString writes `1.0E21` and `1.0E-7`.",
    ),
    harm="Parsers see no difference; a signature, an ETag or a cache key made of the bytes does.",
    recognised="Two texts are equal without `+`, leading zeros of the exponent, a mantissa's `.0` and case.",
    lookalikes=(
        Lookalike("float-exponent-threshold", "there only one side writes an exponent"),
        Lookalike("float-subnormal-java", "there the digits differ too"),
    ),
    fixes=(
        ("go", "none is needed: readers take both; compare numbers by value."),
        ("rust", "one version of serde_json in all services: the spelling changed in 1.0.147."),
        ("python", "none is needed: readers take both; pydantic writes `1e-7` where json writes `1e-07`."),
        ("java", "none is needed: readers take both; compare numbers by value."),
    ),
    example=('{"mass":1e-7}', '{"mass":1e-07}'),
    spells=spells,
)
