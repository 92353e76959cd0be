"""The text of a number, taken apart: what it is worth, and in which form it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(r"(-?)(\d+)(?:\.(\d+))?(?:([eE])([+-]?)(\d+))?")
#: Digits of an exponent that is still worked out; a longer one is left as it is.
_LONGEST_EXPONENT = 18
#: Characters of a number that may be the text of a double.
_LONGEST_DOUBLE = 40
#: The least normal double. Below it Java writes one digit more than are needed, in every version.
_LEAST_NORMAL = 2.2250738585072014e-308
_JAVA = re.compile(r"-?\d\.\d+E-?\d+")


@dataclass(frozen=True, slots=True)
class NumberText:
    """A number as it was written."""

    text: str
    negative: bool
    whole: str
    #: The digits behind the point; None without a point.
    fraction: str | None
    #: None without an exponent.
    exponent: int | None

    @property
    def worth(self) -> tuple[str, int]:
        """Significant digits and power of ten: equal for equal numbers, but for the sign."""
        fraction = self.fraction or ""
        digits = (self.whole + fraction).lstrip("0")
        kept = digits.rstrip("0")
        if not kept:
            return "", 0
        return kept, (self.exponent or 0) - len(fraction) + len(digits) - len(kept)

    @property
    def is_zero(self) -> bool:
        """Whether it is zero, of either sign."""
        return not self.worth[0]

    @property
    def is_shortest(self) -> bool:
        """Whether no digit of it is superfluous but the zero of a final `.0`; `0e0` and `10e1` are not."""
        if self.exponent is not None and (len(self.whole) != 1 or self.whole == "0"):
            return False
        return self.fraction is None or self.fraction == "0" or not self.fraction.endswith("0")


def read_number(text: str) -> NumberText | None:
    """The parts of a JSON number; None where its exponent is beyond any use."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    minus, whole, fraction, mark, sign, digits = match.groups()
    exponent = None
    if mark is not None:
        if len(digits) > _LONGEST_EXPONENT:
            return None
        exponent = int(sign + digits)
    return NumberText(text, bool(minus), whole, fraction, exponent)


def same_number(first: str, second: str) -> bool:
    """Whether two texts are the same number: the same decimal, or one double in Java's form and another."""
    one, other = read_number(first), read_number(second)
    if one is None or other is None:
        return first == second
    if one.worth == other.worth:
        return one.negative == other.negative or one.is_zero
    return is_java_double(one, other) or is_java_double(other, one)


def is_java_double(java: NumberText, shortest: NumberText) -> bool:
    """Whether one is the fewest digits that give a double, and the other gives it in Java's form with more.

    Java before 19 errs so for large doubles, and every Java for those below the normal ones. The form sets it
    apart from a decimal with more digits than a double has: such a number is written with `E+`, or none.
    """
    if max(len(java.text), len(shortest.text)) > _LONGEST_DOUBLE or not _JAVA.fullmatch(java.text):
        return False
    double = float(java.text)
    if double != float(shortest.text) or java.worth == shortest.worth:
        return False
    fewest = read_number(repr(double))
    known = fewest is not None and fewest.worth == shortest.worth
    return known and ((java.exponent or 0) > 0 or abs(double) < _LEAST_NORMAL)
