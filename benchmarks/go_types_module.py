"""A Go module with types of the same two documents by each generator, and the test that measures them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from benchmarks.pair import ROOT
from benchmarks.records import body, schema
from codegen.go.types.emit import emit
from codegen.output.tree import write
from codegen.types.emitted import Asked
from codegen.types.wire_type import read_type
from registry.contract import Contract, Level
from registry.declare import read_catalogue

_TEMPLATE = Path(__file__).parent / "go"
_GO = ROOT / ".build" / "go" / "bin"
_QUICKTYPE = ROOT / ".build" / "npm-bench" / "node_modules" / ".bin" / "quicktype"
_ERROR = '{"Schema": {"field": "payload.size_bytes", "reason": "must be a whole number"}}'


def build(folder: Path) -> Path:
    """Writes and compiles the module in a new folder, and has it prove that all types agree.

    Returns the program that measures."""
    shutil.copytree(_TEMPLATE, folder)
    contracts = _contracts(folder)
    (folder / "ValidationError.json").write_text(_ERROR)
    (folder / "Record.json").write_bytes(body(0))
    asked = [Asked(read_type(contract), ()) for contract in contracts.values()]
    for package, fast in (("ours", False), ("fast", True)):
        (folder / package).mkdir()
        write(emit(asked, package, fast=fast).files, folder / package)
    (folder / "easy").mkdir()
    plain = (folder / "plain" / "types.go").read_text()
    (folder / "easy" / "types.go").write_text(plain.replace("package plain", "package easy", 1))
    run(folder, "go", "tool", "easyjson", "-all", "easy/types.go")
    (folder / "quick").mkdir()
    for name in contracts:
        source = ["--src", f"{name}.schema.json", "--src-lang", "schema", "--top-level", name]
        output = ["--lang", "go", "--package", "quick", "--out", f"quick/{name}.go"]
        run(folder, str(_QUICKTYPE), *source, *output)
    run(folder, "go", "test", "-c", "-o", "speed", ".")
    run(folder, "./speed", "-test.run", "TestEqual")
    return folder / "speed"


def run(folder: Path, *command: str) -> str:
    """What a command of the module prints; Go is the pinned one."""
    environment = {
        **os.environ,
        "PATH": f"{_GO}{os.pathsep}{os.environ['PATH']}",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "GOFLAGS": "",
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def _contracts(folder: Path) -> dict[str, Contract]:
    """The name of a type -> its contract, whose schema is written beside."""
    error = read_catalogue(ROOT / "contracts").latest("validation-error")
    shutil.copy(error.path / "schema.json", folder / "ValidationError.schema.json")
    (folder / "Record.schema.json").write_text(json.dumps(schema()))
    record = Contract("record", 1, schema(), "bench", "A record.", Level.NONE, (), (), (), folder)
    return {"ValidationError": error, "Record": record}
