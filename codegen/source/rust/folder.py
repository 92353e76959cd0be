"""Reads a source folder: every crate in it and every file of them. Nothing is run and nothing is changed."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.source.rust.file import read_file
from codegen.source.rust.value import RustCrate, RustFile, RustSource
from registry.fault import Fault, Refusal

#: Files that stand for the root of a crate.
_ROOTS = ("main.rs", "lib.rs")


def read_source(root: Path, edited: Mapping[str, str] | None = None) -> RustSource:
    """The crates below a folder; texts in `edited` stand in for the files of these paths."""
    crates = tuple(_crates(root))
    if not crates:
        raise Refusal(
            Fault(
                "There is no Cargo.toml here, so this is not the folder of a Rust crate.",
                str(root),
                "Give the folder that holds Cargo.toml as `source`.",
            )
        )
    texts = edited or {}
    files: list[RustFile] = []
    for crate in crates:
        for path, module in _sources(root, crate.folder, crates):
            data = texts[path].encode() if path in texts else (root / path).read_bytes()
            files.append(read_file(path, crate.folder, module, data))
    return RustSource(root, crates, tuple(files))


def _crates(root: Path) -> Iterator[RustCrate]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "target")
        if "Cargo.toml" not in files:
            continue
        said = _toml(Path(folder) / "Cargo.toml")
        package = said.get("package", {})
        if package:  # else it only gathers the crates below it
            name = str(said.get("lib", {}).get("name") or package.get("name", "")).replace("-", "_")
            edition = package.get("edition", "2015")
            relative = Path(folder).relative_to(root).as_posix()
            yield RustCrate(
                "" if relative == "." else relative,
                name,
                edition if isinstance(edition, str) else "2021",
                tuple(sorted(_dependencies(said).items())),
            )


def _dependencies(said: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    tables = [said, *said.get("target", {}).values()]
    return {
        name.replace("-", "_"): frozenset(map(str, asked.get("features", ())))
        if isinstance(asked, dict)
        else frozenset()
        for table in tables
        for name, asked in table.get("dependencies", {}).items()
    }


def _toml(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refusal(Fault(f"This is not TOML: {error}.", str(path))) from error


def _sources(root: Path, crate: str, crates: tuple[RustCrate, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The files of a crate's `src`, each with the module it stands for."""
    inner = {(root / each.folder).resolve() for each in crates if each.folder != crate}
    src = root / crate / "src"
    for folder, folders, files in os.walk(src):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if (here / name).resolve() not in inner)
        for name in sorted(files):
            if name.endswith(".rs"):
                inside = (here / name).relative_to(src).parts
                yield (here / name).relative_to(root).as_posix(), _module(inside)


def _module(inside: tuple[str, ...]) -> tuple[str, ...]:
    *folders, file = inside
    if not folders and file in _ROOTS:
        return ()
    if file == "mod.rs" or (folders[:1] == ["bin"] and file == "main.rs"):
        return tuple(folders)
    return (*folders, file.removesuffix(".rs"))
