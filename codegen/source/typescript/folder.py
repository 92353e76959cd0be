"""Reads a source folder: every TypeScript file of it. Nothing is run and nothing is changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen.source.typescript.file import read_file
from codegen.source.typescript.value import TsSource
from registry.fault import Fault, Refusal

_ENDINGS = (".ts", ".tsx", ".mts", ".cts")
_LEFT_OUT = frozenset({"node_modules", "dist", "build", "out", "coverage"})


def read_source(root: Path, edited: Mapping[str, str] | None = None) -> TsSource:
    """The files below a folder; texts in `edited` stand in for the files of these paths."""
    texts = edited or {}
    paths = sorted({*_paths(root), *texts})
    if not paths:
        raise Refusal(
            Fault(
                "There is no TypeScript file here.",
                str(root),
                "Give the folder that holds the sources as `source`.",
            )
        )
    return TsSource(
        root,
        tuple(
            read_file(path, texts[path].encode() if path in texts else (root / path).read_bytes())
            for path in paths
        ),
    )


def _paths(root: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _LEFT_OUT)
        for name in files:
            if name.endswith(_ENDINGS) and not name.endswith(".d.ts"):
                yield (Path(folder) / name).relative_to(root).as_posix()
