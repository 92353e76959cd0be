"""The decimal text of the binary number nearest to a decimal one, as runtimes print it; exact throughout."""

from __future__ import annotations

import math
import struct
from decimal import Decimal
from fractions import Fraction

#: Beyond this power of ten nothing is worked out: no binary number is so large, or so small.
_FARTHEST = 400


def double(worth: Decimal) -> str | None:
    """The fewest digits that give the nearest binary64 number, without exponent; None if there is none."""
    nearest = _nearest_double(worth)
    return None if nearest is None else format(Decimal(repr(nearest)), "f").removesuffix(".0")


def exact_double(worth: Decimal) -> str | None:
    """All digits of the nearest binary64 number."""
    nearest = _nearest_double(worth)
    return None if nearest is None else format(Decimal(nearest), "f")


def single(worth: Decimal) -> str | None:
    """The fewest digits that give the nearest binary32 number."""
    nearest = _nearest_single(worth)
    if nearest is None:
        return None
    for digits in range(1, 10):
        text = f"{nearest:.{digits}g}"
        if _nearest_single(Decimal(text)) == nearest:
            return format(Decimal(text), "f")
    return None


def widened_single(worth: Decimal) -> str | None:
    """The nearest binary32 number in the digits that a binary64 number needs."""
    nearest = _nearest_single(worth)
    return None if nearest is None else format(Decimal(repr(nearest)), "f").removesuffix(".0")


def _nearest_double(worth: Decimal) -> float | None:
    if abs(worth.adjusted()) > _FARTHEST:
        return None
    nearest = float(worth)
    return nearest if math.isfinite(nearest) else None


def _nearest_single(worth: Decimal) -> float | None:
    nearest = _nearest_double(worth)
    if nearest is None:
        return None
    try:
        (bits,) = struct.unpack("<I", struct.pack("<f", nearest))
    except OverflowError:
        return None
    # Rounding twice can be one step off, so the neighbours are asked as well; a tie goes to the even one.
    around = [step for step in (bits - 1, bits, bits + 1) if 0 <= step < 2**32]
    singles = [(step, struct.unpack("<f", struct.pack("<I", step))[0]) for step in around]
    exact = Fraction(worth)
    distances = [
        (abs(Fraction(value) - exact), step % 2, value) for step, value in singles if math.isfinite(value)
    ]
    found: float = min(distances)[2]
    return found
