"""How a sentence names a place in `wirelaw.toml`: a table as `[runtimes.go]`, a key as `runtimes.go.url`."""

from __future__ import annotations

import re
from typing import TypeAlias

from registry.explain.sentence import value_text

#: Keys and list positions from the top of the file.
Steps: TypeAlias = tuple[str | int, ...]


def toml_name(steps: Steps) -> str:
    """The place, named for the middle of a sentence."""
    if not steps:
        return "the file"
    dotted = "".join(f"[{step}]" if isinstance(step, int) else f".{_bare(step)}" for step in steps)[1:]
    is_table = len(steps) == 1 or (len(steps) == 2 and steps[0] == "runtimes")
    return f"[{dotted}]" if is_table else f"`{dotted}`"


def _bare(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else value_text(key)
