"""Runs the real command line in a process of its own, as a person or CI does."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command line did."""

    code: int
    out: str
    err: str


def wirelaw(*arguments: str, cwd: Path = ROOT, timeout: float = 300, **env: str) -> Ran:
    """Runs `wirelaw` with these arguments; never coloured, never waiting for input."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "wirelaw", *arguments],
        cwd=cwd,
        env={**os.environ, "NO_COLOR": "1", **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)
