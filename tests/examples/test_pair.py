"""The pair's own tests and linters, in each language's own toolchain."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from command_line import ROOT

pytestmark = pytest.mark.live

PAIR = ROOT / "examples" / "validatord"


@pytest.mark.parametrize(
    ("folder", "command"),
    [
        pytest.param("rust", ["cargo", "test", "--release", "--locked", "--quiet"], id="cargo test"),
        pytest.param("go", ["go", "vet", "./..."], id="go vet"),
        pytest.param("go", ["go", "test", "./..."], id="go test"),
    ],
)
def test_the_service_passes_its_own_tests(folder: str, command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"`{command[0]}` is not on this machine")
    done = subprocess.run(
        command,
        cwd=PAIR / folder,
        env={**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
