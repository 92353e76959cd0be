"""`--help` stays light: none of the heavy libraries is imported for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "fastapi",
    "pydantic",
    "httpx",
    "jsonschema",
    "datamodel_code_generator",
    "jsonschema_rs",
    "rich",
    "markdown_it",
    "tree_sitter",
    "ruamel",
}


def imported(*arguments: str) -> set[str]:
    """The top-level modules that a command line imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "wirelaw", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip().partition(".")[0] for line in lines}


@pytest.mark.parametrize(
    "arguments", [("--help",), ("check", "--help"), ("fix", "--help"), ("track", "--help")]
)
def test_help_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert not imported(*arguments) & HEAVY


def test_the_list_would_notice() -> None:
    assert "jsonschema_rs" in imported("contract", "lint")
