"""Whether a text fits an expression of a contract, judged by the engine that judges documents."""

from __future__ import annotations

from functools import lru_cache

from registry.validate import Validator


def fits(pattern: str, text: str) -> bool:
    """Whether the expression, of ECMA-262, is found anywhere in the text."""
    return _engine(pattern).is_valid(text)


@lru_cache(maxsize=1024)
def _engine(pattern: str) -> Validator:
    return Validator({"pattern": pattern})
