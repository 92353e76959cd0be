"""How many digits of a second are written, and how many are kept at all."""

from __future__ import annotations

from enum import Enum

from codegen.wire.unencodable import Unencodable

SECOND = 1_000_000_000


class Fraction(Enum):
    """A rule for the digits after the point that loses nothing."""

    TRIMMED = "as many digits as it needs"
    GROUPED = "none, three, six or nine digits"
    SIX_OR_NONE = "none or six digits"
    THREE = "always three digits"
    SIX = "always six digits"
    NINE = "always nine digits"
    NONE = "no digits"
    ONE_AT_LEAST = "as many digits as it needs, and one at least"
    ONE = "always one digit"
    TWO = "always two digits"
    FOUR = "always four digits"
    FIVE = "always five digits"
    SEVEN = "always seven digits"
    EIGHT = "always eight digits"


class Resolution(Enum):
    """What is kept of a second; the rest is cut off."""

    MICROSECONDS = "microseconds"
    MILLISECONDS = "milliseconds"
    SECONDS = "whole seconds"


_FIXED = {
    Fraction.NONE: 0,
    Fraction.ONE: 1,
    Fraction.TWO: 2,
    Fraction.THREE: 3,
    Fraction.FOUR: 4,
    Fraction.FIVE: 5,
    Fraction.SIX: 6,
    Fraction.SEVEN: 7,
    Fraction.EIGHT: 8,
    Fraction.NINE: 9,
}
_KEPT = {Resolution.MICROSECONDS: 6, Resolution.MILLISECONDS: 3, Resolution.SECONDS: 0}


def digits(rule: Fraction, nanoseconds: int) -> str:
    """The digits after the point, "" for none. Raises `Unencodable` where the rule has too few."""
    full = f"{nanoseconds % SECOND:09d}"
    needed = full.rstrip("0")
    match rule:
        case Fraction.TRIMMED:
            return needed
        case Fraction.ONE_AT_LEAST:
            return needed or "0"
        case Fraction.GROUPED:
            return full[: -(-len(needed) // 3) * 3]
        case Fraction.SIX_OR_NONE:
            length = 6 if needed else 0
        case _:
            length = _FIXED[rule]
    if len(needed) > length:
        raise Unencodable("a fraction of a second with more digits than are written")
    return full[:length]


def cut(nanoseconds: int, kept: Resolution | None) -> int:
    """What is kept of a count of nanoseconds."""
    return nanoseconds if kept is None else nanoseconds - nanoseconds % 10 ** (9 - _KEPT[kept])


def shortened(own: str, nanoseconds: int, kept: Resolution | None) -> str:
    """As many digits as the canonical text has, and no more than are kept."""
    length = len(own) if kept is None else min(len(own), _KEPT[kept])
    return f"{nanoseconds % SECOND:09d}"[:length]


def fractions(nanoseconds: int, written: str) -> frozenset[Fraction]:
    """The rules by which these are the digits."""
    return frozenset(rule for rule in Fraction if _digits(rule, nanoseconds) == written)


def resolutions(nanoseconds: int, left: int) -> frozenset[Resolution]:
    """The resolutions that leave so much of a count."""
    return frozenset(kept for kept in Resolution if cut(nanoseconds, kept) == left)


def _digits(rule: Fraction, nanoseconds: int) -> str | None:
    try:
        return digits(rule, nanoseconds)
    except Unencodable:
        return None
