"""Plain numbers, and those around bounds."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from codegen.types.bounds import Bounds
from codegen.wire.lossless import Numeral

_PLAIN = ("1", "0", "2", "3", "10", "-1", "0.5", "100", "12")


def numerals(bounds: Bounds) -> Iterator[Numeral]:
    """Numbers that may keep the bounds, small whole ones first."""
    yield from map(Numeral, _PLAIN)
    for bound in bound_values(bounds):
        for step in ("0", "1", "-1", "0.001", "-0.001"):
            yield numeral(bound + Decimal(step))
        for each in bounds.multiple_of:
            worth = each.value()
            if worth and abs(bound) < Decimal("1e15"):
                yield numeral((bound // worth + 1) * worth)
    for each in bounds.multiple_of:
        yield each


def bound_values(bounds: Bounds) -> list[Decimal]:
    """What the bounds of a number are."""
    given = (bounds.minimum, bounds.above, bounds.maximum, bounds.below)
    return [worth for each in given if each is not None and (worth := each.value()) is not None]


def numeral(number: Decimal) -> Numeral:
    """The number in its digits, without an exponent where it is of a usual size."""
    plain = abs(number.adjusted()) < 40
    return Numeral(format(number, "f") if plain else str(number))
