"""All contracts of the repository and the corpus, generated and compiled once for these tests."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from random_schemas import RandomSchemas
from typescript_folder import compiled

from codegen.output.tree import write
from codegen.types.emitted import Asked, Emitted
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import read_type
from codegen.typescript.types.emit import emit
from registry.contract import Contract, Level
from registry.declare import read_catalogue

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[3]
CATALOGUES = (REPOSITORY / "contracts", REPOSITORY / "tests" / "corpus" / "contracts")


@dataclass(frozen=True, slots=True)
class Generated:
    """A folder of generated code."""

    asked: tuple[Asked, ...]
    emitted: Emitted
    folder: Path

    def file(self, name: str) -> str:
        """The text of one of its files."""
        return (self.folder / name).read_text(encoding="utf-8")


def contract(name: str, schema: Any, version: int = 1) -> Contract:
    """A contract without examples."""
    return Contract(name, version, schema, "team", "", Level.NONE, (), (), (), Path(name))


@cache
def known() -> tuple[Asked, ...]:
    """Every contract of the repository and of the corpus with its vectors."""
    found = [each for folder in CATALOGUES for each in read_catalogue(folder)]
    return tuple(_asked(each) for each in found)


def generate(asked: tuple[Asked, ...], folder: Path) -> Generated:
    """The code of these contracts, written to a folder."""
    emitted = emit(asked)
    folder.mkdir(parents=True)
    write(emitted.files, folder)
    return Generated(asked, emitted, folder)


@pytest.fixture(scope="session", name="every")
def every_fixture(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The code of every contract."""
    return generate(known(), tmp_path_factory.mktemp("types") / "every")


@pytest.fixture(scope="session", name="odd")
def odd_fixture(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The code of schemas that nobody should write, and somebody does."""
    schemas = json.loads((HERE / "odd.json").read_text())
    asked = tuple(_asked(contract(name, schema)) for name, schema in schemas.items())
    return generate(asked, tmp_path_factory.mktemp("types") / "odd")


@pytest.fixture(scope="session", name="chance")
def chance_fixture(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The code of schemas made by chance."""
    schemas = RandomSchemas(4)
    asked = tuple(_asked(contract(f"made-{number}", schemas.document())) for number in range(40))
    return generate(asked, tmp_path_factory.mktemp("types") / "chance")


@pytest.fixture(scope="session")
def every_compiled(every: Generated) -> Path:
    """The same, as JavaScript, beside code of our own that uses it."""
    folder = every.folder.with_name("every-used")
    shutil.copytree(every.folder, folder)
    shutil.copytree(HERE / "own", folder, dirs_exist_ok=True)
    return compiled(folder)


@pytest.fixture(scope="session")
def odd_compiled(odd: Generated) -> Path:
    """The odd ones as JavaScript."""
    return compiled(odd.folder)


@pytest.fixture(scope="session")
def chance_compiled(chance: Generated) -> Path:
    """Those made by chance as JavaScript."""
    return compiled(chance.folder)


@pytest.fixture(name="generated_from")
def generated_from_fixture() -> Callable[..., Emitted]:
    """The code of schemas by the names of their contracts, without vectors."""

    def generated_from(**schemas: Any) -> Emitted:
        return emit([Asked(read_type(contract(name, schema)), ()) for name, schema in schemas.items()])

    return generated_from


def _asked(contract: Contract) -> Asked:
    wire = read_type(contract)
    return Asked(wire, vectors_of(wire))
