"""Bridges between Go types and contracts, one struct each, in one package: built once, all tests green.

Each fix reads the old form too, so that its own test proves what the struct wrote by itself: the body in the
form in use, as `codegen.wire` has it, is read by the struct's own types and comes out as the contract has it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from go_bridges import CASES, Case, lay_out, request

from codegen.go.fix import plan_fixes
from codegen.output.tree import write

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def bridged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module with every struct and its fix."""
    root = tmp_path_factory.mktemp("bridged")
    lay_out(root)
    planned = plan_fixes([request(case, root) for case in CASES])
    assert [(each.request, [fault.what for fault in each.faults]) for each in planned.refused] == []
    write(planned.files, root)
    return root


def test_every_bridge_passes_its_own_tests(bridged: Path, toolchain: Any) -> None:
    vetted = toolchain.run(bridged, "vet", "./...")
    assert vetted.returncode == 0, vetted.stderr
    tested = toolchain.run(bridged, "test", "./...")
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_every_bridge_is_formatted_but_for_the_structs_here(bridged: Path, toolchain: Any) -> None:
    assert [name for name in toolchain.gofmt(bridged).split() if "_wire" in name] == []


def test_a_second_run_over_the_fixed_module_writes_the_same(bridged: Path) -> None:
    again = plan_fixes([request(case, bridged) for case in CASES])
    assert again.refused == ()
    assert [file.path for file in again.files if (bridged / file.path).read_text() != file.text] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.type)
def test_every_fix_reads_a_made_up_body_and_the_old_form(bridged: Path, case: Case) -> None:
    text = (bridged / f"{case.type.lower()}_wire_test.go").read_text()
    assert "HTML and U+2028" in text
    assert ("ReadsOldForm" in text) is case.both
