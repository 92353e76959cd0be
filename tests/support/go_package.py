"""Go types of contracts as a module on disk, and what `go` says of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codegen.go.types.emit import emit
from codegen.output.tree import write
from codegen.types.emitted import Asked, Emitted
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import WireType, read_type
from registry.contract import Contract, Level

_FAILED = re.compile(r"^ +--- FAIL: (Test\w+/.+) \(", re.MULTILINE)


def contract_of(schema: Any, name: str = "order", version: int = 1) -> Contract:
    """A contract of a schema, for a test of its own."""
    return Contract(name, version, schema, "tests", "A shape.", Level.NONE, (), (), (), Path(name))


def asked_of(*contracts: Contract) -> list[Asked]:
    """The contracts with all their vectors."""
    types: list[WireType] = [read_type(contract) for contract in contracts]
    return [Asked(each, vectors_of(each)) for each in types]


def go_package(
    folder: Path, asked: Sequence[Asked], tests: Mapping[str, str] | None = None, *, fast: bool = False
) -> Emitted:
    """Writes the types of contracts as a Go module with tests of one's own beside."""
    emitted = emit(asked, fast=fast)
    folder.mkdir(parents=True, exist_ok=True)
    write(emitted.files, folder)
    (folder / "go.mod").write_text("module wire\n\ngo 1.21\n")
    for name, text in (tests or {}).items():
        (folder / name).write_text(text)
    return emitted


def unlimited(folder: Path) -> set[str]:
    """Takes the limitations out of all files of vectors; gives the names of the vectors that had one."""
    limited: set[str] = set()
    for path in sorted(folder.glob("*.vectors.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        test = path.with_name(f"{path.name.removesuffix('.vectors.json')}_test.go").read_text(
            encoding="utf-8"
        )
        function = re.findall(r"^func (\w+)\(", test, re.MULTILINE)[0]
        for vector in [*document["accept"], *document["reject"]]:
            if vector.pop("limited", ""):
                limited.add(f"{function}/{vector['name']}")
        path.write_text(json.dumps(document), encoding="utf-8")
    return limited


def failed(output: str) -> set[str]:
    """The vectors that failed in a run of `go test`."""
    return set(_FAILED.findall(output))
