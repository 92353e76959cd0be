"""Two branches change decisions; a real merge loses nothing, whichever side of the table is taken."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker.decision import Observation, Status
from tracker.errors import TrackerRefusal
from tracker.state import read_states
from tracker.sync import Paths, apply, plan

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 1, 2)
OLD = Observation("parity/old", True, True, "3 of 6 bodies diverge", "f0", ("c1",))
FIXED = Observation("parity/old", False, True, "6 of 6 bodies agree")
OURS = Observation("parity/ours", True, True, "1 of 6 bodies diverges", "f1", ("c1",))
THEIRS = Observation("parity/theirs", True, True, "2 of 6 bodies diverge", "f2", ("c2",))
DOCUMENT = "# T\n\n| ID | What | Status | Evidence | Updated |\n|--|--|--|--|--|\n\nend\n"


def git(folder: Path, *arguments: str, check: bool = True) -> int:
    identity = {
        f"GIT_{who}_{what}": "t@example.test" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    environment = os.environ | identity | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=check, capture_output=True).returncode


def track(paths: Paths, *observations: Observation) -> None:
    apply(plan(paths.document.read_bytes(), read_states(paths.folder), observations, DAY), paths)


@pytest.fixture
def merged(tmp_path: Path) -> Paths:
    """A repository where a merge of two tracked branches has stopped at a conflict in the table."""
    paths = Paths(tmp_path / "comparison.md", tmp_path / "decisions")
    git(tmp_path, "init", "-q", "-b", "main")
    paths.document.write_text(DOCUMENT)
    track(paths, OLD)
    _commit(tmp_path)
    git(tmp_path, "switch", "-q", "-c", "theirs")
    track(paths, THEIRS)
    _commit(tmp_path)
    git(tmp_path, "switch", "-q", "main")
    track(paths, FIXED, OURS)
    _commit(tmp_path)
    assert git(tmp_path, "merge", "-q", "theirs", check=False) == 1
    return paths


def _commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x")


def test_a_conflict_in_the_table_is_named_and_never_written_over(merged: Paths) -> None:
    conflicted = merged.document.read_bytes()
    assert b"<<<<<<<" in conflicted
    with pytest.raises(TrackerRefusal, match="It is a mark of a merge conflict: take either side whole"):
        track(merged)
    assert merged.document.read_bytes() == conflicted


def test_either_side_leads_to_the_same_rows(merged: Paths) -> None:
    tables = []
    for side in ("--ours", "--theirs"):
        git(merged.document.parent, "checkout", side, "comparison.md")
        track(merged)
        lines = merged.document.read_text().split("\n")
        tables.append({line for line in lines if line.startswith("| `")})
    assert tables[0] == tables[1]
    assert len(tables[0]) == 3
    statuses = {identity: decision.status for identity, decision in read_states(merged.folder).items()}
    assert statuses == {
        "parity/old": Status.RESOLVED,
        "parity/ours": Status.OPEN,
        "parity/theirs": Status.OPEN,
    }
