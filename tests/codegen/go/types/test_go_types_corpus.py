"""Every contract of the corpus and of our own as Go: compiled once, every vector run, on every engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from go_package import asked_of, failed, go_package, unlimited

from codegen.go.types.emit import emit
from codegen.output.tree import write
from codegen.types.emitted import Emitted, limited
from registry.declare import read_catalogue

ROOT = Path(__file__).parents[4]
FOLDERS = ("contracts", "tests/corpus/contracts")

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def every() -> Any:
    """All contracts with their vectors."""
    return asked_of(*(contract for folder in FOLDERS for contract in read_catalogue(ROOT / folder)))


@pytest.fixture(scope="module")
def package(every: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Emitted]:
    """Their Go module."""
    folder = tmp_path_factory.mktemp("types")
    return folder, go_package(folder, every)


def test_every_vector_passes(package: tuple[Path, Emitted], toolchain: Any) -> None:
    folder, emitted = package
    assert len(emitted.limitations) > 40
    vetted = toolchain.run(folder, "vet", "./...")
    assert vetted.returncode == 0, vetted.stdout + vetted.stderr
    ran = toolchain.run(folder, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-8000:] + ran.stderr


def test_gofmt_changes_nothing(package: tuple[Path, Emitted], default_toolchain: Any) -> None:
    assert default_toolchain.gofmt(package[0]) == ""


@pytest.mark.parametrize("default_toolchain", ["machine"], indirect=True)
def test_each_contract_stands_alone(every: Any, default_toolchain: Any, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module alone\n\ngo 1.21\n")
    for each in every:
        folder = tmp_path / each.type.contract.name.replace("/", "-")
        folder.mkdir()
        write(emit([each], "alone").files, folder)
    built = default_toolchain.run(tmp_path, "build", "./...")
    assert built.returncode == 0, built.stdout + built.stderr
    assert default_toolchain.gofmt(tmp_path) == ""


@pytest.mark.parametrize("default_toolchain", ["machine"], indirect=True)
def test_each_limitation_is_one(every: Any, default_toolchain: Any, tmp_path: Path) -> None:
    emitted = go_package(tmp_path, every)
    expected = unlimited(tmp_path)
    assert expected
    ran = default_toolchain.run(tmp_path, "test", "./...")
    assert failed(ran.stdout) == expected
    counted = sum(
        bool(limited(vector, emitted.limitations[each.type.contract.name]))
        for each in every
        for vector in each.vectors
    )
    assert counted == len(expected)
