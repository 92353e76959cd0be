"""A hint for a name nobody knows: the known name that a person probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def near(name: str, known: Iterable[str]) -> str:
    """`Did you mean "x"?` for the known name closest to this one; empty where none is close."""
    close = nearest(name, known)
    return "" if close is None else f'Did you mean "{close}"?'


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name closest to this one; None where none is close."""
    return _nearest(name, tuple(known))


@lru_cache(maxsize=1024)  # a runtime that drifts writes the same wrong names in every answer
def _nearest(name: str, known: tuple[str, ...]) -> str | None:
    spellings = {candidate.lower(): candidate for candidate in known}
    close = get_close_matches(name.lower()[:200], spellings, n=1, cutoff=0.6)
    return spellings[close[0]] if close else None
