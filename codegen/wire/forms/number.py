"""Numbers carried with the exactness of a binary number, where that is not enough for them.

A number that the binary one holds exactly stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

from codegen.wire.binary import double, exact_double, single, widened_single
from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Value

#: Characters of a number that is looked at.
_LONGEST = 60
#: From here on a double does not hold every whole number, a single from 2**24 on.
_WHOLE_IN_DOUBLE = 2**53
#: Whole numbers tried on each side of a rounded one when it is read back.
_NEIGHBOURS = 32


@dataclass(frozen=True, slots=True)
class Double(Form):
    """Whole numbers beyond 2^53 as the nearest binary64 number."""

    #: Whether all its digits are written, or only those that tell it from its neighbours, and zeros.
    exact: bool = False

    @property
    def words(self) -> str:
        """What people call it."""
        digits = "all its digits" if self.exact else "its shortest digits"
        return f"the nearest double, in {digits}"

    def write(self, plain: Json, place: Place) -> Json:
        """The rounded number; what a double holds as it is."""
        worth = _worth(plain)
        if worth is None or worth != worth.to_integral_value() or abs(worth) <= _WHOLE_IN_DOUBLE:
            return plain
        rounded = exact_double(worth) if self.exact else double(worth)
        return plain if rounded is None or exact_double(worth) == format(worth, "f") else Numeral(rounded)

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The number itself and the whole ones beside it."""
        return _around(written)


@dataclass(frozen=True, slots=True)
class Single(Form):
    """Numbers as the nearest binary32 number."""

    #: Whether a binary64 number then printed it, with the digits that one needs.
    widened: bool = True

    @property
    def words(self) -> str:
        """What people call it."""
        return "the nearest 32-bit float" + (", widened to 64 bits" if self.widened else "")

    def write(self, plain: Json, place: Place) -> Json:
        """The rounded number; what 32 bits hold as it is."""
        worth = _worth(plain)
        if worth is None:
            return plain
        wide = widened_single(worth)
        rounded = wide if self.widened else single(worth)
        return plain if rounded is None or wide is None or Decimal(wide) == worth else Numeral(rounded)

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The fewest digits that round to it, the number itself, and the whole ones beside it."""
        worth = _worth(written)
        shortest = None if worth is None else single(worth)
        if shortest is not None:
            yield Numeral(shortest)
        yield from _around(written)


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms that show themselves in a number; a mere rounding to fewer digits shows none."""
    if not isinstance(value, Numeral) or not isinstance(written, Numeral):
        return
    worth, seen = _worth(value), _worth(written)
    if worth is None or seen is None:
        return
    yield Double(exact=False)
    yield Double(exact=True)
    yield Single(widened=True)
    if not _is_rounded(worth, seen):
        yield Single(widened=False)


def _is_rounded(worth: Decimal, seen: Decimal) -> bool:
    """Whether one number is the other in fewer digits, as any rounding gives it."""
    digits = len(seen.normalize(Context(prec=_LONGEST)).as_tuple().digits)
    return any(
        Context(prec=count, rounding=ROUND_HALF_EVEN).create_decimal(worth) == seen
        for count in range(digits, _LONGEST)
    )


def _around(written: Json) -> Iterator[Json]:
    yield written
    worth = _worth(written)
    if worth is None or worth != worth.to_integral_value() or abs(worth) <= 2**24:
        return
    for step in range(1, _NEIGHBOURS + 1):
        yield Numeral(format(worth + step, "f"))
        yield Numeral(format(worth - step, "f"))


def _worth(document: Json) -> Decimal | None:
    if not isinstance(document, Numeral) or len(document.text) > _LONGEST:
        return None
    worth = document.value()
    return worth if worth is not None and abs(worth.adjusted()) <= _LONGEST else None
