"""Values as Python spells them, in the form a formatter leaves alone."""

from __future__ import annotations

import json
from collections.abc import Sequence


def quoted(text: str) -> str:
    """A text in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def listed(names: Sequence[str]) -> str:
    """A tuple of texts."""
    return f"({', '.join(map(quoted, names))}{',' if len(names) == 1 else ''})"
