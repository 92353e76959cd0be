"""On which runtimes each drift was last proven: written by the zoo's own test, never by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PROVEN = Path(__file__).with_name("proven.json")


@cache
def proven_on() -> Mapping[str, tuple[str, ...]]:
    """Drift id -> the languages of the runtimes whose live answers proved it."""
    return {drift: tuple(languages) for drift, languages in json.loads(PROVEN.read_text()).items()}
