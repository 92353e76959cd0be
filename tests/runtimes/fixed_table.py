"""The table that says in which languages a drift has a proven fix, held against what a run closed."""

from __future__ import annotations

import json
import os

from parity.pages.fixed import FIXED
from wirelaw.jobs.fix import Fixes


def hold(language: str, fixes: Fixes) -> None:
    """Assert that the table says of a language just what its fixes close; `FIXED=write` makes it so.

    The caller has proven that no finding with a fix is left. What the table says of other languages stays.
    """
    said = json.loads(FIXED.read_text())
    seen = {drift: set(told) - {language} for drift, told in said.items()}
    for fix in fixes.planned.fixes:
        for drift in fixes.findings[fix.request].drifts:
            seen.setdefault(drift, set()).add(language)
    text = json.dumps({drift: sorted(seen[drift]) for drift in sorted(seen) if seen[drift]}, indent=1) + "\n"
    if os.environ.get("FIXED") == "write":
        FIXED.write_text(text)
    assert FIXED.read_text() == text
