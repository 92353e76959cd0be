"""The Go toolchains that the tests of both rooms share."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[3]


@dataclass(frozen=True)
class Toolchain:
    """A Go toolchain and the engine of encoding/json that it is told to use."""

    go: str
    experiment: str

    def run(self, folder: Path, *arguments: str, flags: str = "") -> subprocess.CompletedProcess[str]:
        """Runs `go` in a folder, cut off from the network and from the user's settings."""
        return subprocess.run(
            [self.go, *arguments],
            cwd=folder,
            env={
                **os.environ,
                "GOTOOLCHAIN": "local",
                "GOFLAGS": flags,
                "GOWORK": "off",
                "GOPROXY": "off",
                "GOEXPERIMENT": self.experiment,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def gofmt(self, folder: Path) -> str:
        """What `gofmt -l` lists."""
        root = self.run(folder, "env", "GOROOT").stdout.strip()
        found = subprocess.run(
            [str(Path(root) / "bin" / "gofmt"), "-l", "."],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
        return found.stdout


def _newer_go() -> str | None:
    named = os.environ.get("WIRELAW_GO127")
    installed = _REPOSITORY / ".build" / "go" / "bin" / "go"
    return named or (str(installed) if installed.exists() else None)


@pytest.fixture(params=["machine", "machine nojsonv2", "1.27", "1.27 nojsonv2"], scope="session")
def toolchain(request: pytest.FixtureRequest) -> Toolchain:
    """Each toolchain there is, with each engine of encoding/json."""
    version, _, experiment = request.param.partition(" ")
    go = _newer_go() if version == "1.27" else shutil.which("go")
    if go is None:
        pytest.skip(f"no Go toolchain for {request.param}: install one, or name it in WIRELAW_GO127")
    return Toolchain(go, experiment)


@pytest.fixture(params=["machine", "1.27"], scope="session")
def default_toolchain(request: pytest.FixtureRequest) -> Toolchain:
    """Each toolchain there is, with its default engine."""
    go = _newer_go() if request.param == "1.27" else shutil.which("go")
    if go is None:
        pytest.skip(f"no Go toolchain for {request.param}: install one, or name it in WIRELAW_GO127")
    return Toolchain(go, "")
