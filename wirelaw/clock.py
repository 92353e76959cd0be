"""The one place that reads the clock. Everything else is handed a date."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today(given: date | None = None) -> date:
    """The day that was given, or today in UTC."""
    if isinstance(given, datetime):
        return given.date()
    return given or datetime.now(UTC).date()
