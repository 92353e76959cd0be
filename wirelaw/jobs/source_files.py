"""The files of a runtime's source: what git tracks or would track there, else every file."""

from __future__ import annotations

import subprocess
from pathlib import Path

#: What is made or installed, where no git says so.
_MADE = frozenset({".wirelaw", "node_modules", ".venv", "venv", "target", "__pycache__"})


def source_files(folder: Path) -> list[Path]:
    """Every source file below a folder, sorted."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "."],
            cwd=folder,
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
        paths = [folder / name.decode("utf-8", "surrogateescape") for name in listed.split(b"\0") if name]
    except (OSError, subprocess.SubprocessError):
        paths = [path for path in folder.rglob("*") if _MADE.isdisjoint(path.relative_to(folder).parts)]
    return sorted({path for path in paths if path.is_file()})
