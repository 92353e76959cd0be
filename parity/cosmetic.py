"""What differs in the bytes of answers that are one value: told once, and no failure by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cosmetic:
    """One way in which a runtime writes the same values in other bytes, over all cases that show it."""

    #: The drift that names it; None where none does.
    drift: str | None
    runtime: str
    cases: tuple[str, ...]
    #: Both spellings, the point of comparison first.
    example: tuple[str, str]
