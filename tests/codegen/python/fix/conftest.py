"""A package of models in a scratch folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_fixing import Fixing


@pytest.fixture
def fixing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fixing:
    """A scratch package, importable."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return Fixing(tmp_path)
