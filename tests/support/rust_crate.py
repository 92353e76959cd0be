"""Rust types generated into one crate with everything that is asked of them, compiled once."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen.rust.types.emit import emit
from codegen.rust.types.names import module_name
from codegen.types.emitted import Asked, Emitted
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import WireType

ROOT = Path(__file__).parents[2]
CRATE = ROOT / "tests" / "codegen" / "rust" / "crate"


def asked_of(types: Sequence[WireType]) -> list[Asked]:
    """The contracts with their vectors, in the order of their names."""
    ordered = sorted(types, key=lambda wire: wire.contract.name)
    return [Asked(wire, vectors_of(wire)) for wire in ordered]


def write_crate(folder: Path, asked: Sequence[Asked], data: Mapping[str, object]) -> Emitted:
    """Writes the crate of tests with these types in it, and its data; what is the same stays untouched."""
    emitted = emit(asked)
    texts = {f"src/generated/{file.path.as_posix()}": file.text for file in emitted.files}
    texts |= {f"src/{name}": json.dumps(each) for name, each in data.items()}
    texts["src/every.rs"] = _every(emitted, [each.type.contract.name for each in asked])
    shutil.rmtree(folder / "src" / "generated", ignore_errors=True)
    for file in CRATE.rglob("*"):
        if file.is_file():
            texts.setdefault(file.relative_to(CRATE).as_posix(), file.read_text("utf-8"))
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return emitted


def cargo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs cargo there; what it builds is shared with the crates of this repository."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(ROOT / "target"), "RUST_BACKTRACE": "0"}
    command = ["cargo", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=900
    )


def _every(emitted: Emitted, names: Sequence[str]) -> str:
    """A file that runs the vectors of every contract, limited ones as well."""
    texts = {file.path.as_posix(): file.text for file in emitted.files}
    rows = []
    for name in names:
        module = module_name(name)
        found = re.search(r"vectors::hold::<(\w+)>", texts[f"{module}.rs"])
        assert found is not None
        vectors = f'include_str!("generated/{module}.vectors.json")'
        rows.append(f'("{name}", outcomes::<generated::{module}::{found[1]}>({vectors})),')
    return "\n".join(
        (
            "use crate::generated::{self, support::vectors::{Outcome, outcomes}};",
            "pub fn outcomes_of_all() -> Vec<(&'static str, Vec<Outcome>)> {",
            f"    vec![{' '.join(rows)}]",
            "}",
            "",
        )
    )
