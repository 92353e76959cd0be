"""Golden files: what a renderer gives for the seed's case, to be read and agreed to when it changes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

Golden = Callable[[Path, str], None]


@pytest.fixture
def same_as() -> Golden:
    """Holds a text against a file; with `GOLDEN=write` in the environment it writes the file instead."""

    def hold(path: Path, text: str) -> None:
        if os.environ.get("GOLDEN") == "write":
            path.write_text(text, encoding="utf-8", newline="\n")
        known = path.read_bytes().decode("utf-8")
        assert text == known, "If the change is meant: GOLDEN=write .venv/bin/pytest tests/parity/report"

    return hold
