"""The house: files stay small, tests are no packages, every room says what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("registry", "codegen", "parity", "tracker", "gauntlet", "wirelaw")
LONGEST = 400


def sources() -> list[Path]:
    """Every Python file of the rooms, the tests and the benchmarks."""
    return [path for room in (*ROOMS, "tests", "benchmarks") for path in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_one_idea(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= LONGEST


def test_no_room_has_a_drawer_for_anything() -> None:
    drawers = {"utils.py", "util.py", "helpers.py", "common.py", "misc.py", "manager.py"}
    assert not [path for path in sources() if path.name in drawers]


def test_tests_are_no_packages() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))


@pytest.mark.parametrize("room", ROOMS)
def test_every_module_says_what_it_is(room: str) -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in (ROOT / room).rglob("*.py")
        if not path.read_text().lstrip().startswith('"""')
    ]
    assert not silent


def test_nothing_names_a_place_that_only_one_machine_has() -> None:
    marks = ("/work" + "/main", "/root" + "/", "pypi" + ".org", "files.python" + "hosted")
    tracked = [
        path
        for suffix in ("py", "md", "toml", "txt", "yml", "yaml", "json", "go", "rs", "sh")
        for path in ROOT.rglob(f"*.{suffix}")
    ]
    named = [
        str(path.relative_to(ROOT))
        for path in tracked
        if not {".venv", ".build", "target", ".wirelaw", ".git", ".hypothesis"}
        & set(path.relative_to(ROOT).parts)
        and any(mark in path.read_text(errors="replace") for mark in marks)
    ]
    assert not named
