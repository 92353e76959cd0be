"""Reads a module folder: every package that an ordinary build compiles, its tests only by their names.

Left out: `vendor` and `testdata`, folders that begin with "." or "_", modules inside the module, files for
`go run` alone (`//go:build ignore`). Nothing is run and nothing is changed.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from codegen.source.go.constraint import is_ignored
from codegen.source.go.file import read_file
from codegen.source.go.value import HEADER, GoFile, GoModule, GoPackage
from registry.fault import Fault, Refusal


def read_module(root: Path) -> GoModule:
    """The Go module in a folder. Raises `Refusal` where there is none."""
    mod = root / "go.mod"
    if not mod.is_file():
        raise Refusal(
            Fault(
                "There is no go.mod here, so this is not the folder of a Go module.",
                str(root),
                "Give the folder that holds go.mod as `source`.",
            )
        )
    text = re.sub(r"//[^\n]*", "", mod.read_text(encoding="utf-8", errors="replace"))
    module = re.search(r'^\s*module\s+"?([^\s"]+)"?', text, re.MULTILINE)
    go = re.search(r"^\s*go\s+(\d+)\.(\d+)", text, re.MULTILINE)
    path = module[1] if module else ""
    sources: dict[tuple[str, str], list[GoFile]] = defaultdict(list)
    test_names: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in sorted(_go_files(root)):
        data = (root / name).read_bytes()
        file = read_file(name, data)
        if is_ignored(file.constraint):
            continue
        if name.endswith("_test.go"):
            if not data.startswith(HEADER.encode()):
                test_names[file.folder, file.package] |= file.names
        else:
            sources[file.folder, file.package].append(file)
    packages = tuple(
        GoPackage(
            name,
            folder,
            path if folder == "." else f"{path}/{folder}",
            tuple(files),
            frozenset(test_names[folder, name]),
        )
        for (folder, name), files in sources.items()
    )
    return GoModule(root, path, (int(go[1]), int(go[2])) if go else (1, 16), packages)


def _go_files(root: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if _is_searched(here / name))
        for name in files:
            if name.endswith(".go") and not name.startswith((".", "_")) and (here / name).is_file():
                yield (here / name).relative_to(root).as_posix()


def _is_searched(folder: Path) -> bool:
    if folder.name in ("vendor", "testdata") or folder.name.startswith((".", "_")):
        return False
    return not (folder / "go.mod").exists()
