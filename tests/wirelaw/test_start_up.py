"""Start-up: a folder of the user's that has the name of a room is never imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def start(cwd: Path, *python: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Starts `python -m wirelaw --version` in a folder."""
    return subprocess.run(
        [sys.executable, *python, "-m", "wirelaw", "contract", "--help"],
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def stranger(folder: Path) -> None:
    """A package with the name of a room that would break everything."""
    (folder / "registry").mkdir()
    (folder / "registry" / "__init__.py").write_text("raise SystemExit('the wrong registry')\n")


def test_the_working_directory_is_not_on_the_path(tmp_path: Path) -> None:
    stranger(tmp_path)
    started = start(tmp_path)
    assert started.returncode == 0, started.stderr


def test_a_room_from_somewhere_else_is_refused_in_one_sentence(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    stranger(elsewhere)
    started = start(tmp_path, PYTHONPATH=str(elsewhere))
    assert started.returncode == 2
    assert started.stdout == ""
    (sentence,) = started.stderr.splitlines()
    assert f"the module `registry` comes from {elsewhere / 'registry' / '__init__.py'}" in sentence
    assert "pipx install wirelaw" in sentence
