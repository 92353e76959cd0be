"""In which languages a fix of each drift was last proven: written by the tests of the zoo, never by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FIXED = Path(__file__).with_name("fixed.json")


@cache
def fixed_in() -> Mapping[str, tuple[str, ...]]:
    """Drift id -> the languages whose fix closed it when the service was built and asked again."""
    return {drift: tuple(languages) for drift, languages in json.loads(FIXED.read_text()).items()}


def is_fixed(language: str, drift: str) -> bool:
    """Whether `wirelaw fix` is proven to close a drift in a runtime's language; Node runs TypeScript."""
    return {"node": "typescript"}.get(language, language) in fixed_in().get(drift, ())
