"""Types from a schema of 200 definitions: whole processes, beside the generators people use."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.figure import Figure, Wanted
from benchmarks.many_definitions import DEFINITIONS, project
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size

PART = f"types for {DEFINITIONS} definitions, whole process (ours with codecs, checks and tests)"
_PEERS = Path(__file__).parents[1] / ".build" / "npm-bench" / "node_modules" / ".bin"
_WANTED = Wanted(least=1)


def generate_speed(size: Size, scratch: Path) -> Iterator[Figure]:
    """The figures: runs a second of each language, ours over each peer's."""
    folder = scratch / "generate"
    folder.mkdir()
    schema = project(folder)
    beside = _peers(schema, folder)
    for language, peers in beside.items():
        ours = _run(
            [
                sys.executable,
                "-P",
                "-m",
                "wirelaw",
                "generate",
                language,
                "--out",
                f"out-{language}",
                "--force",
            ],
            folder,
        )
        runs = {"ours": rate(ours, count=1)} | {
            name: rate(_run(command, folder), count=1) for name, command in peers.items()
        }
        took = interleaved(runs, size.rounds)
        for peer in peers:
            yield Figure(PART, language, took["ours"], "/s", peer, took[peer], _WANTED)


def _peers(schema: Path, folder: Path) -> dict[str, dict[str, list[str]]]:
    """Language -> the peers there are, each as a command."""
    quicktype = [str(_PEERS / "quicktype"), "--src-lang", "schema", "--src", str(schema)]

    def by_quicktype(language: str) -> dict[str, list[str]]:
        return {"quicktype": [*quicktype, "--lang", language, "--out", str(folder / f"quicktype.{language}")]}

    return {
        "go": by_quicktype("go"),
        "rust": by_quicktype("rust"),
        "python": {
            **by_quicktype("python"),
            "datamodel-code-generator": [
                str(Path(sys.executable).with_name("datamodel-codegen")),
                *("--input", str(schema), "--input-file-type", "jsonschema"),
                *("--output-model-type", "pydantic_v2.BaseModel", "--output", str(folder / "dcg.py")),
            ],
        },
        "typescript": {
            **by_quicktype("typescript"),
            "json-schema-to-typescript": [
                *(str(_PEERS / "json2ts"), "--input", str(schema), "--output", str(folder / "j2t.ts"))
            ],
        },
    }


def _run(command: list[str], folder: Path) -> Callable[[], object]:
    if shutil.which(command[0]) is None:
        raise RuntimeError(f"{command[0]} is not installed")

    def run() -> object:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed:\n{done.stdout}\n{done.stderr}")
        return None

    return run
