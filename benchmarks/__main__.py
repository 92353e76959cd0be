"""`python -m benchmarks`: measures, prints the table, fails on nothing that is only slow."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.check_speed import check_speed
from benchmarks.compare_speed import compare_speed
from benchmarks.diagnose_speed import diagnose_speed
from benchmarks.figure import Figure
from benchmarks.generate_speed import generate_speed
from benchmarks.go_types_speed import go_types_speed
from benchmarks.infer_speed import infer_speed
from benchmarks.memory import memory
from benchmarks.size import FULL, QUICK
from benchmarks.table import document, machine, table
from gauntlet.stack.errors import StackFault


def main() -> None:
    """Runs the parts that are asked for."""
    names = ("check", "memory", "compare", "infer", "diagnose", "generate", "go")
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a smaller round of everything")
    parser.add_argument(
        "--json", type=Path, metavar="PATH", help="also write the figures, every round, as JSON"
    )
    parser.add_argument("--only", choices=names, action="append", help="only this part; may be given again")
    asked = parser.parse_args()
    size = QUICK if asked.quick else FULL
    at = machine()
    figures: list[Figure] = []
    with TemporaryDirectory() as scratch:
        parts: dict[str, Callable[[], Iterator[Figure]]] = {
            "check": partial(check_speed, size, Path(scratch)),
            "memory": partial(memory, size, Path(scratch)),
            "compare": partial(compare_speed, size),
            "infer": partial(infer_speed, size),
            "diagnose": partial(diagnose_speed, size),
            "generate": partial(generate_speed, size, Path(scratch)),
            "go": partial(go_types_speed, size, Path(scratch)),
        }
        for name in asked.only or names:
            print(f"measuring: {name}", file=sys.stderr)
            try:
                figures += parts[name]()
            except StackFault as fault:
                print(f"not measured: {fault}", file=sys.stderr)
    if figures:
        print(table(figures))
    peers = ", ".join(f"{peer} {version}" for peer, version in at["peers"].items())
    print(f"\nPython {at['python']}, {at['cores']} cores, load {at['load'][0]} at the start; {peers}.")
    if asked.json is not None:
        asked.json.write_text(json.dumps(document(figures, at), indent=1) + "\n")


if __name__ == "__main__":
    main()
