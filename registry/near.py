"""A hint for a name nobody knows: the known name that a person probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def near(name: str, known: Iterable[str]) -> str:
    """`Did you mean "x"?` for the known name closest to this one; empty where none is close."""
    return _near(name, tuple(known))


@lru_cache(maxsize=1024)  # a runtime that drifts writes the same wrong names in every answer
def _near(name: str, known: tuple[str, ...]) -> str:
    spellings = {candidate.lower(): candidate for candidate in known}
    close = get_close_matches(name.lower()[:200], spellings, n=1, cutoff=0.6)
    return f'Did you mean "{spellings[close[0]]}"?' if close else ""
