"""What the command line imports to print its help stays light."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    ["registry.contract", "registry.declare", "registry.lint", "registry.own", "wirelaw.configuration"],
)
def test_no_validator_is_imported_before_it_is_needed(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"jsonschema", "jsonschema_rs", "referencing", "httpx", "pydantic", "fastapi"}
    assert heavy & set(run.stdout.split()) == set()
