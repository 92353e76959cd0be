"""Made-up contracts of every construct inside every other: all their vectors, and all their limitations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from go_package import asked_of, contract_of, failed, go_package, unlimited
from schema_maker import SchemaMaker

from codegen.go.types.endless import endless
from codegen.types.wire_type import read_type

pytestmark = pytest.mark.live

SEEDS = range(40)


@pytest.mark.parametrize("default_toolchain", ["machine"], indirect=True)
def test_made_up_contracts(default_toolchain: Any, tmp_path: Path) -> None:
    made = [contract_of(SchemaMaker(seed).document(), f"made-{seed}") for seed in SEEDS]
    possible = [each for each in made if not endless(read_type(each))]
    assert len(possible) > 30
    go_package(tmp_path, asked_of(*possible))
    assert default_toolchain.gofmt(tmp_path) == ""
    vetted = default_toolchain.run(tmp_path, "vet", "./...")
    assert vetted.returncode == 0, vetted.stdout + vetted.stderr
    expected = unlimited(tmp_path)
    ran = default_toolchain.run(tmp_path, "test", "./...")
    assert "build failed" not in ran.stdout
    assert failed(ran.stdout) == expected
