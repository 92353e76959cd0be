"""A fix laid over the tree without touching it: the Go toolchain reads the scratch files in its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from codegen.output.planned import PlannedFile


def overlay(files: Sequence[PlannedFile], source: Path, scratch: Path) -> Path:
    """The overlay file for `-overlay`, written with the planned files into the scratch folder."""
    replace: dict[str, str] = {}
    for file in files:
        there = (scratch / "overlay" / file.path).resolve()
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_text(file.text, encoding="utf-8", newline="\n")
        # the toolchain asks by the path that it was started in, which may go through a symbolic link
        for target in {(source / file.path).absolute(), (source / file.path).resolve()}:
            replace[str(target)] = str(there)
    listing = (scratch / "overlay.json").resolve()
    listing.write_text(json.dumps({"Replace": replace}, indent=1, sort_keys=True), encoding="utf-8")
    return listing


def overlay_flags(listing: Path) -> str:
    """The value of GOFLAGS that lays the overlay over a build, quoted as Go reads it."""
    flag = f"-overlay={listing}"
    if not any(char.isspace() or char in "'\"" for char in flag):
        return flag
    return f"'{flag}'" if "'" not in flag else f'"{flag}"'
