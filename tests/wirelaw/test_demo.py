"""`make demo` tells the whole story, leaves nothing running and nothing changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from command_line import ROOT

pytestmark = pytest.mark.live


def demo(**env: str) -> subprocess.CompletedProcess[str]:
    """Runs the demo as make does, set-up aside."""
    return subprocess.run(
        ["sh", "examples/validatord/demo.sh"],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", **env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
        check=False,
    )


def status() -> str:
    """What git sees in the working tree."""
    return subprocess.run(
        ["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout


def running() -> set[int]:
    """Every service of the example that runs now."""
    return {each.pid for each in psutil.process_iter(["name"]) if each.info["name"] == "validatord"}


STORY = (
    "6/6 status codes match · 5/6 bodies diverge · 1 cause",
    "enum-external-vs-internal  The variant wraps the payload",
    "key-case-style             Member names are spelled in another style",
    "enum-variant-case          Variant names are spelled in another style",
    "enum-foreign-members       Members that belong to other variants",
    '{"Kind":"schema","Field":"payload.version","Reason":"is required"}',
    "+func (e ValidationError) MarshalJSON() ([]byte, error) {",
    "after   6/6 bodies agree, go breaks the contract in 0 cases",
    "The fix closes the gap.",
    "| `parity/validate/body` |",
    "wirelaw fix go --write",
)


def test_the_demo_tells_the_whole_story() -> None:
    for tool in ("cargo", "go"):
        if shutil.which(tool) is None:
            pytest.skip(f"`{tool}` is not on this machine")
    before, alive = status(), running()
    told = demo()
    assert told.returncode == 0, told.stdout
    assert [line for line in STORY if line not in told.stdout] == []
    assert status() == before
    assert running() == alive


def test_without_cargo_the_recorded_answers_speak_for_rust(tmp_path: Path) -> None:
    go = shutil.which("go")
    if go is None:
        pytest.skip("`go` is not on this machine")
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "sed", "cat", "dirname", "git", "env"):
        found = shutil.which(name)
        assert found is not None
        (tools / name).symlink_to(found)
    told = demo(PATH=os.pathsep.join([str(tools), str(Path(sys.executable).parent), str(Path(go).parent)]))
    assert told.returncode == 0, told.stdout
    assert "No cargo on this machine" in told.stdout
    assert [line for line in STORY if line not in told.stdout] == []
