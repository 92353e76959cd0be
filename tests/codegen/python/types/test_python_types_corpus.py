"""Every contract of the corpus and of this repository in one package: run on all vectors, linted, typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from awkward import awkward_types
from corpus import every_type
from python_package import asked_of, departures, imported, tool, write_package

from codegen.types.emitted import Asked, Emitted, limited

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    return asked_of((*every_type(), *awkward_types()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("python") / "corpus_package"


@pytest.fixture(scope="module")
def emitted(folder: Path, asked: list[Asked]) -> Emitted:
    return write_package(folder, asked)


def test_the_generated_tests_pass(folder: Path, emitted: Emitted) -> None:
    told = tool(folder, "pytest", folder.name, "-q", "-p", "no:cacheprovider", "-W", "error")
    assert told.returncode == 0, told.stdout[-8000:]
    assert " passed" in told.stdout


def test_what_is_limited_really_fails_and_nothing_else_does(
    folder: Path, emitted: Emitted, asked: list[Asked]
) -> None:
    wanted = {
        (each.type.contract.name, vector.name)
        for each in asked
        for vector in each.vectors
        if limited(vector, emitted.limitations[each.type.contract.name])
    }
    assert wanted
    assert departures(imported(folder), asked) == wanted


def test_the_types_are_strict(folder: Path, emitted: Emitted) -> None:
    cache = str(folder.parent / "mypy")
    told = tool(folder, "mypy", "--strict", "--cache-dir", cache, "-p", folder.name)
    assert told.returncode == 0, told.stdout[-4000:]


def test_the_formatter_changes_nothing(folder: Path, emitted: Emitted) -> None:
    told = tool(folder, "ruff", "format", "--isolated", "--no-cache", "--diff", folder.name)
    assert told.returncode == 0, told.stdout[-4000:]


def test_no_rule_of_the_linter_is_broken(folder: Path, emitted: Emitted) -> None:
    told = tool(folder, "ruff", "check", "--isolated", "--no-cache", folder.name)
    assert told.returncode == 0, told.stdout[-4000:]


def test_every_limitation_stands_in_its_module(emitted: Emitted) -> None:
    modules = {file.path.stem: file.text for file in emitted.files}
    for name, limitations in emitted.limitations.items():
        head = modules[name.replace("-", "_").replace("/", "_")].partition('"""\n\nfrom __future__')[0]
        flat = " ".join(head.split())
        for each in limitations:
            assert " ".join(each.why.split()).replace("\\", "\\\\") in flat
