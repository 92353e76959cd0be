"""Go types with `fast`: every vector on every engine, and nothing that was there without it is changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from corpus import corpus, own
from go_package import asked_of, contract_of, go_package

from codegen.go.types.emit import emit


def test_fast_adds_methods_and_changes_nothing_else() -> None:
    asked = asked_of(own().latest("validation-error"))
    plain, fast = (
        {file.path.name: file.text for file in emit(asked, fast=each).files} for each in (False, True)
    )
    assert fast.keys() - plain.keys() == {"validation_error_v2.go", "wire_v2.go"}
    for name, text in plain.items():
        left = iter(fast[name].splitlines())
        assert all(line in left for line in text.splitlines()), name


@pytest.mark.live
def test_the_newer_toolchain_reads_the_files_for_v2(toolchain: Any, tmp_path: Path) -> None:
    go_package(tmp_path, asked_of(contract_of({"type": "string"}, "term")), fast=True)
    read = toolchain.run(tmp_path, "list", "-f", "{{.GoFiles}}").stdout
    version = toolchain.run(tmp_path, "env", "GOVERSION").stdout
    new = not version.startswith(("go1.21", "go1.22", "go1.23", "go1.24", "go1.25", "go1.26"))
    assert ("wire_v2.go" in read) == (new and not toolchain.experiment)


@pytest.mark.live
def test_every_vector_passes_with_fast(toolchain: Any, tmp_path: Path) -> None:
    every = [*own(), *corpus()]
    go_package(tmp_path, asked_of(*every), fast=True)
    vetted = toolchain.run(tmp_path, "vet", "./...")
    assert vetted.returncode == 0, vetted.stdout + vetted.stderr
    ran = toolchain.run(tmp_path, "test", "./...")
    assert ran.returncode == 0, ran.stdout[-8000:] + ran.stderr
    assert toolchain.gofmt(tmp_path) == ""
