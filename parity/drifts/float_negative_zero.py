"""Zero has its sign on one side only."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.number import read_number
from parity.spelling.spelled import Numbers, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether both are zero and one has a sign."""
    if not isinstance(spelled, Numbers):
        return False
    wanted, used = read_number(spelled.wanted), read_number(spelled.used)
    if wanted is None or used is None or not (wanted.is_zero and used.is_zero):
        return False
    return wanted.negative is not used.negative


DRIFT = Drift(
    id="float-negative-zero",
    title="Negative zero has its sign on one side only",
    severity=Severity.COSMETIC,
    what="A float that is negative zero is written as `-0.0` or `-0` on one side and as `0` on the other.",
    where=(
        "JavaScript: JSON.stringify writes `0`.",
        "Go: encoding/json writes `-0`.",
        "Rust and Python write `-0.0`, and so does Java.",
    ),
    harm="serde refuses `-0` and `-0.0` for an integer; a reader that divides or shows it meets the sign.",
    recognised="Both texts are zero and exactly one has a minus sign.",
    lookalikes=(
        Lookalike("float-integral-dot-zero", "there both sides have the same sign and only `.0` differs"),
        Lookalike("float-exponent-threshold", "there the value is not zero"),
    ),
    fixes=(
        ("go", "add 0 to the value before it is written: it has no sign then."),
        ("rust", "add 0.0 to the value before it is written: it has no sign then."),
        ("python", "add 0.0 to the value before it is written: it has no sign then."),
        ("java", "add 0.0 to the value before it is written: it has no sign then."),
        ("typescript", "none is needed: JSON.stringify drops the sign."),
    ),
    example=('{"offset":0}', '{"offset":-0.0}'),
    spells=spells,
)
