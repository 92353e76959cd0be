"""The table that says on which runtimes each drift was proven, held against what a run proved."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Set
from typing import Any

from parity.pages.proven import PROVEN

_RUNS_ON = {"typescript": "node"}


def hold(report: Any, languages: Set[str]) -> None:
    """Assert that the table says of these languages just what the run proved; `PROVEN=write` makes it so.

    What the table says of other languages stays: each test of the zoo proves its own.
    """
    said = json.loads(PROVEN.read_text())
    seen = {drift: set(told) - languages for drift, told in said.items()}
    for drift, language in _proven(report):
        if language in languages:
            seen.setdefault(drift, set()).add(language)
    text = json.dumps({drift: sorted(seen[drift]) for drift in sorted(seen) if seen[drift]}, indent=1) + "\n"
    if os.environ.get("PROVEN") == "write":
        PROVEN.write_text(text)
    assert PROVEN.read_text() == text


def _proven(report: Any) -> Iterator[tuple[str, str]]:
    """Each drift that was proven in the run, with the language of its runtime: TypeScript runs on Node."""
    languages = {
        line["name"]: _RUNS_ON.get(line["language"], line["language"]) for line in report["runtimes"]
    }
    for finding in report["findings"]:
        if finding["proof"] == "proven":
            for drift in finding["drifts"]:
                yield drift, languages[finding["runtime"]]
    for each in report["cosmetic"]:
        if each["drift"] is not None:
            yield each["drift"], languages[each["runtime"]]
