"""The environment every command of `wirelaw.toml` runs in.

The interpreter's own bin folder comes first on PATH, so that tools installed beside Wirelaw (a Go
toolchain from a wheel, for one) are found before the machine's.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path


def command_environment(extra: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
    """Return our environment with `extra` on top and PATH as `command_path` has it."""
    environment = os.environ | dict(extra)
    return environment | {"PATH": command_path(environment.get("PATH"))}


def command_path(path: str | None = None) -> str:
    """Return `path` (ours when None) with the interpreter's bin folder first."""
    rest = os.environ.get("PATH", os.defpath) if path is None else path
    # Not resolved: in a virtual environment the interpreter is a link, and the tools lie beside the link.
    first = [str(Path(sys.executable).parent)] if sys.executable else []
    return os.pathsep.join(first + [folder for folder in rest.split(os.pathsep) if folder not in first])
