"""One live run of the pair, shared by the tests that look at it from different sides."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command_line import wirelaw


@pytest.fixture(scope="session")
def live_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a real check of the real pair, started on free ports."""
    for tool in ("cargo", "go"):
        if shutil.which(tool) is None:
            pytest.skip(f"`{tool}` is not on this machine")
    path = tmp_path_factory.mktemp("live") / "report.json"
    ran = wirelaw("check", "--free-ports", "--report", str(path))
    assert ran.code == 1, ran.err
    return path
