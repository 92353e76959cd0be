"""Schemathesis on the same route: fuzzing only, one worker, no shrinking, only the checks we make too."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from benchmarks.openapi import openapi

_CHECKS = "status_code_conformance,content_type_conformance,response_schema_conformance"


def fuzzed_per_second(url: str, folder: Path, examples: int) -> float:
    """Cases a second in its fuzzing phase, as it says itself: neither its start nor its report counts."""
    document = folder / "openapi.json"
    document.write_text(json.dumps(openapi()))
    command = [
        *(str(Path(sys.executable).with_name("st")), "--no-color", "run", str(document), "--url", url),
        *("--phases", "fuzzing", "--max-examples", str(examples), "--workers", "1", "--seed", "1"),
        *("--no-shrink", "--continue-on-failure", "--generation-database", "none", "--checks", _CHECKS),
    ]
    # 1 says that it found failures, as it does on a runtime that breaks the contract.
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    took = re.search(r"Fuzzing \(in ([0-9.]+)s\)", done.stdout)
    generated = re.search(r"(\d+) generated", done.stdout)
    if done.returncode not in {0, 1} or took is None or generated is None:
        raise RuntimeError(f"schemathesis did not run as expected:\n{done.stdout}\n{done.stderr}")
    return int(generated[1]) / float(took[1])
