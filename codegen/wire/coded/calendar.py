"""The Gregorian calendar as day counts, in whole numbers and for any year."""

from __future__ import annotations

#: Days of an era of 400 years, and from 0000-03-01 to 1970-01-01.
_ERA, _TO_1970 = 146_097, 719_468


def days_since_1970(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01 to a date."""
    year -= month <= 2  # years that begin in March have their leap day at the end
    era, in_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _ERA + in_era * 365 + in_era // 4 - in_era // 100 + of_year - _TO_1970


def date_of(days: int) -> tuple[int, int, int]:
    """Year, month and day, so many days from 1970-01-01."""
    era, of_era = divmod(days + _TO_1970, _ERA)
    in_era = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * in_era + in_era // 4 - in_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + in_era + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def is_date(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= month <= 12 and 1 <= day <= 31 and date_of(days_since_1970(year, month, day))[2] == day


def day_of_year(days: int) -> int:
    """1 for the first of January."""
    year, _, _ = date_of(days)
    return days - days_since_1970(year, 1, 1) + 1


def weekday(days: int) -> int:
    """0 for Monday."""
    return (days + 3) % 7
