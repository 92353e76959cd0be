"""How a year is written that four digits do not hold."""

from __future__ import annotations

from enum import Enum

from codegen.wire.unencodable import Unencodable


class YearForm(Enum):
    """The text of a year before 0000 or after 9999; every other has four digits."""

    SIGNED = "with a sign and as many digits as needed"
    SIX_DIGITS = "with a sign and six digits"
    BARE = "with as many digits as needed and no plus"


#: What a year looks like in any form.
PATTERN = r"[+-]?\d{4,6}"


def write_year(form: YearForm, year: int) -> str:
    """The text of a year. Raises `Unencodable` beyond six digits."""
    if is_usual(year):
        return f"{year:04d}"
    if abs(year) > 999_999:
        raise Unencodable("a year of more than six digits")
    sign = "-" if year < 0 else "" if form is YearForm.BARE else "+"
    return sign + (f"{abs(year):06d}" if form is YearForm.SIX_DIGITS else f"{abs(year):04d}")


def is_usual(year: int) -> bool:
    """Whether all forms write a year with four digits."""
    return 0 <= year <= 9999


def year_forms(year: int, text: str) -> frozenset[YearForm]:
    """The forms in which a year is this text."""
    return frozenset(form for form in YearForm if write_year(form, year) == text)
