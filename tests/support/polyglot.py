"""One application in four languages, each a folder of its own: how `wirelaw.toml` starts them all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command_line import ROOT
from typescript_folder import installed


def configuration(folder: Path, name: str, *, typed: bool = False) -> str:
    """The text of `wirelaw.toml` for the four folders in `folder`, which call themselves `name`-language.

    Where it is `typed`, what runs on Node is TypeScript and is compiled first.
    """
    return f"""\
[wirelaw]
contracts = "contracts"
tracker = "docs/DECISIONS.md"

[runtimes.go]
language = "go"
source = "{folder / "go"}"
build = ["go", "build", "-o", "{{build}}/{name}", "."]
start = ["{{build}}/{name}", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "{name}-go" }}

[runtimes.node]
language = "{"typescript" if typed else "node"}"
source = "{folder / "node"}"
{_compiled(name) if typed else f'start = ["node", "{name}.js", "--port", "{{port}}"]'}
ready = {{ path = "/health", identity = "{name}-node" }}

[runtimes.python]
language = "python"
source = "{folder / "python"}"
start = ["python", "{name}.py", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "{name}-python" }}

[runtimes.rust]
language = "rust"
source = "{folder / "rust"}"
build = ["cargo", "build", "--release", "--locked"]
start = ["{ROOT}/target/release/{name}", "--port", "{{port}}"]
ready = {{ path = "/health", identity = "{name}-rust" }}
"""


def _compiled(name: str) -> str:
    """How a service in TypeScript is built by the pinned compiler, and started."""
    modules = installed()
    return f"""\
build = ["{modules}/.bin/tsc", "--outDir", "{{build}}", "--typeRoots", "{modules}/@types"]
start = ["node", "{{build}}/{name}.js", "--port", "{{port}}"]"""


def need(*tools: str) -> None:
    """Skips the test, with a sentence, where a tool is missing."""
    for tool in tools:
        if shutil.which(tool) is None:
            pytest.skip(f"`{tool}` is not on this machine")
