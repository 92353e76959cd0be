"""Java writes a double with other digits than are needed."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.number import is_java_double, read_number
from parity.spelling.spelled import Numbers, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether both are the same double, one by the fewest digits and one by Java's."""
    if not isinstance(spelled, Numbers):
        return False
    wanted, used = read_number(spelled.wanted), read_number(spelled.used)
    if wanted is None or used is None:
        return False
    return is_java_double(wanted, used) or is_java_double(used, wanted)


DRIFT = Drift(
    id="float-subnormal-java",
    title="Java writes other digits for the same double",
    severity=Severity.COSMETIC,
    what="Two texts are different decimals and the same double: one has the fewest digits, one has Java's.",
    where=(
        "Java before 19: Double.toString gives more digits than needed, so 2e23 is `1.9999999999999998E23`.",
        "Java: every version writes two digits at least, so the least double is `4.9E-324`.",
        "Go, JavaScript, Python and Rust write the fewest digits: `2e+23` and `5e-324`.",
    ),
    harm="A reader of doubles sees no difference; a reader of decimals sees another number.",
    recognised="Both texts are one double; one is its shortest text, the other has Java's form `1.9E23`, "
    "with a positive exponent or below the least normal double; a long decimal has another form.",
    lookalikes=(
        Lookalike("float-exponent-spelling", "there both texts are the same decimal"),
        Lookalike("float-exponent-threshold", "there both texts are the same decimal"),
    ),
    fixes=(
        ("go", "none is needed: strconv writes the fewest digits."),
        ("rust", "none is needed: serde_json writes the fewest digits."),
        ("python", "none is needed: repr writes the fewest digits."),
        ("java", "Java 19 or later, or Jackson's `StreamWriteFeature.USE_FAST_DOUBLE_WRITER`."),
    ),
    example=('{"mass":2e+23}', '{"mass":1.9999999999999998E23}'),
    spells=spells,
)
