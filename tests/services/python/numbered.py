"""Things by their numbers, the first being 1."""

from __future__ import annotations

from typing import TypeVar

from fastapi import HTTPException

T = TypeVar("T")


def nth(values: list[T], number: int) -> T:
    """The value of that number."""
    if not 1 <= number <= len(values):
        raise HTTPException(404)
    return values[number - 1]
