"""Python types of contracts as a package on disk, imported, and held against the tools of the language."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.output.tree import write
from codegen.python.types.emit import emit
from codegen.python.types.modules import modules
from codegen.types.emitted import Asked, Emitted
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import WireType, read_type
from registry.contract import Contract, Level


def contract_of(schema: Any, name: str = "order", version: int = 1) -> Contract:
    """A contract of a schema, for a test of its own."""
    return Contract(name, version, schema, "tests", "A shape.", Level.NONE, (), (), (), Path(name))


def asked_of(types: Iterable[WireType]) -> list[Asked]:
    """The types with all their vectors."""
    return [Asked(each, vectors_of(each)) for each in types]


def write_package(folder: Path, asked: Sequence[Asked]) -> Emitted:
    """Writes the types of contracts as a package; the folder's name is the package's."""
    emitted = emit(asked)
    folder.mkdir(parents=True, exist_ok=True)
    write(emitted.files, folder)
    return emitted


def imported(folder: Path) -> ModuleType:
    """The package in a folder; its name is used once in a run."""
    if folder.name in sys.modules:
        raise ValueError(f"the package {folder.name} was imported before")
    sys.path.insert(0, str(folder.parent))
    try:
        return importlib.import_module(folder.name)
    finally:
        sys.path.remove(str(folder.parent))


def package_of(folder: Path, schema: Any) -> ModuleType:
    """The package of one contract with this schema: `Order` is its type."""
    write_package(folder, [Asked(read_type(contract_of(schema)), ())])
    return imported(folder)


def tool(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What a tool says, called beside the package."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def departures(package: ModuleType, asked: Sequence[Asked]) -> set[tuple[str, str]]:
    """The vectors, with their contracts, that the types do not do with as they should."""
    named = modules([each.type.contract for each in asked])
    found = set()
    for each, module in zip(asked, named, strict=True):
        root = getattr(package, module.root)
        for vector in each.vectors:
            try:
                written = package.encode(package.decode(root, vector.text))
                right = vector.accept and value(written) == value(vector.text)
            except ValueError:
                right = not vector.accept
            if not right:
                found.add((each.type.contract.name, vector.name))
    return found


def value(text: str | bytes) -> Any:
    """What is equal for texts of the same JSON value."""
    return json.loads(text, parse_int=_number, parse_float=_number)


def _number(text: str) -> tuple[str, Decimal]:
    return ("number", Decimal(text))
