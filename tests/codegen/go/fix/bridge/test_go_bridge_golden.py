"""The text of some fixes, to be read and agreed to when it changes: nested parts, names, unions."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from go_bridges import CASES, lay_out, request

from codegen.go.fix import plan_fix

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", ["Answer", "Event", "Levels", "Orders", "Shape", "Sparse"])
def test_the_fix(tmp_path: Path, name: str) -> None:
    lay_out(tmp_path)
    (case,) = [case for case in CASES if case.type == name]
    for file in plan_fix(request(case, tmp_path)).files:
        known = GOLDEN / file.path.name
        if os.environ.get("GOLDEN") == "write":
            known.parent.mkdir(parents=True, exist_ok=True)
            known.write_text(file.text, encoding="utf-8", newline="\n")
        said = "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/go/fix/bridge"
        assert file.text == known.read_text(encoding="utf-8"), said


@pytest.mark.parametrize("name", ["Event", "Levels", "Outlet", "Shape", "Sparse"])
def test_the_type_is_found_by_what_it_writes(tmp_path: Path, name: str) -> None:
    lay_out(tmp_path)
    (case,) = [case for case in CASES if case.type == name]
    assert plan_fix(request(case, tmp_path, by_name=False)).type == name
