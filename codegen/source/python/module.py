"""Reads every Python file below a source folder, and says what a name in one of them stands for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from codegen.source.python.file import read_file
from codegen.source.python.value import HEADER, PyAssignment, PyClass, PyFile, PyFunction
from registry.fault import Fault, Refusal

T = TypeVar("T")
_INSTALLED = frozenset({"site-packages", "node_modules", "venv", "env", "build", "dist", "__pycache__"})
#: Names of a module found through other modules of the tree, at most so many.
_STEPS = 16


@dataclass(frozen=True, slots=True)
class Alias:
    """A name at the top level that was given a value: `Shape = Circle | Square`."""

    file: PyFile
    assignment: PyAssignment


@dataclass(frozen=True, slots=True)
class Foreign:
    """What the tree does not declare: a built-in, or something of another package, in full."""

    name: str


Meaning: TypeAlias = PyClass | PyFunction | Alias | Foreign


@dataclass(frozen=True)
class PyTree:
    """The files of one source folder."""

    root: Path
    files: tuple[PyFile, ...]
    _by_module: dict[str, PyFile] = field(default_factory=dict, compare=False)
    #: Module without the folders above its package -> the files it may be.
    _by_end: dict[str, list[PyFile]] = field(default_factory=dict, compare=False)
    _by_path: dict[str, PyFile] = field(default_factory=dict, compare=False)
    _kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        for file in self.files:
            self._by_path[file.path] = file
            self._by_module.setdefault(file.module, file)
            parts = file.module.split(".")
            for cut in range(1, len(parts)):
                self._by_end.setdefault(".".join(parts[cut:]), []).append(file)

    def file_of(self, path: str) -> PyFile:
        """The file at a path of the tree."""
        return self._by_path[path]

    def classes(self) -> Iterator[PyClass]:
        """Every class of the tree."""
        for file in self.files:
            yield from file.classes

    def kept(self, name: str, make: Callable[[PyTree], T]) -> T:
        """What is made of the tree, made once."""
        if name not in self._kept:
            self._kept[name] = make(self)
        made: T = self._kept[name]
        return made

    def spelled(self, found: PyClass) -> str:
        """How a configuration names a class: `families.layout.Cart`."""
        module = self.file_of(found.path).module
        return f"{module}.{found.name}" if module else found.name

    def where(self, path: str, line: int | None = None) -> str:
        """A place, for people."""
        return f"{self.root / path}" + (f":{line}" if line is not None else "")

    def meaning(self, file: PyFile, name: str, steps: int = _STEPS) -> Meaning:
        """What a name, maybe with dots, stands for in a file."""
        head, _, rest = name.partition(".")
        own = _own(file, head)
        if own is not None:
            return own if not rest else Foreign(name)
        imported = file.imported.get(head)
        if imported is None:
            star = self._starred(file, name, steps)
            return star if star is not None else Foreign(name)
        module = absolute(file, imported.module)
        dotted = ".".join(part for part in (module, imported.attribute, rest) if part)
        return self._dotted(dotted, steps)

    def module_file(self, module: str) -> PyFile | None:
        """The file of a module, named as from the source folder or from a folder above its packages."""
        found = self._by_module.get(module)
        if found is not None or not module:
            return found
        ends = self._by_end.get(module, ())
        return ends[0] if len(ends) == 1 else None

    def _dotted(self, dotted: str, steps: int) -> Meaning:
        parts = dotted.split(".")
        for cut in range(len(parts) - 1, 0, -1):
            file = self.module_file(".".join(parts[:cut]))
            if file is not None and steps > 0:
                return self.meaning(file, ".".join(parts[cut:]), steps - 1)
        return Foreign(dotted)

    def _starred(self, file: PyFile, name: str, steps: int) -> Meaning | None:
        for each in file.imports:
            other = self.module_file(absolute(file, each.module)) if each.name == "*" else None
            if other is not None and steps > 0 and _own(other, name) is not None:
                return self.meaning(other, name, steps - 1)
        return None


def read_tree(root: Path) -> PyTree:
    """Every Python file below the folder but what is installed there, tests and our own files."""
    if not root.is_dir():
        raise Refusal(Fault("There is no such folder.", str(root), "Give the folder of the source."))
    files = []
    for name in sorted(_python_files(root)):
        data = (root / name).read_bytes()
        if not data.startswith(HEADER.encode()):
            files.append(read_file(name, data))
    return PyTree(root, tuple(files))


def absolute(file: PyFile, module: str) -> str:
    """A module's name without the dots of a relative import."""
    dots = len(module) - len(module.lstrip("."))
    if not dots:
        return module
    package = file.path.split("/")[:-dots]
    return ".".join([*package, *([module[dots:]] if module[dots:] else [])])


def _own(file: PyFile, name: str) -> Meaning | None:
    for found in file.classes:
        if found.name == name:
            return found
    for function in file.functions:
        if function.name == name:
            return function
    for assignment in file.assignments:
        if assignment.name == name and assignment.value is not None:
            return Alias(file, assignment)
    return None


def _python_files(root: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if name not in _INSTALLED and not name.startswith("."))
        for name in files:
            is_test = name.startswith("test_") or name.endswith("_test.py") or name == "conftest.py"
            if name.endswith(".py") and not is_test and (here / name).is_file():
                yield (here / name).relative_to(root).as_posix()
