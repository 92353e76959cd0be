"""Names that a file needs and does not import yet, and the lines that give them to it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from codegen.output.edit import Edit
from codegen.source.python.module import PyTree, absolute
from codegen.source.python.value import ImportLine, PyFile

#: Of a longest line there is no telling without a configuration: the usual one.
USUAL_WIDTH = 88


@dataclass
class Imports:
    """What is imported into one file beside what is there."""

    file: PyFile
    width: int = USUAL_WIDTH
    #: Modules that are of the tree itself, so that their imports stand last.
    own: frozenset[str] = frozenset()
    #: Where these stand: 1 among other packages, 2 behind them.
    own_section: int = 2
    needed: dict[str, set[str]] = field(default_factory=dict)

    def name(self, module: str, name: str) -> str:
        """How the file is to spell a name of a module."""
        for each in self.file.imports:
            if absolute(self.file, each.module) == module and each.attribute == name:
                return each.name
            if each.module == module and not each.attribute and each.name != "*":
                return f"{each.name}.{name}"
        self.needed.setdefault(module, set()).add(name)
        return name

    def edits(self, unused: frozenset[str] = frozenset()) -> Iterator[Edit]:
        """The edits that import what is needed, and no longer what nothing uses any more."""
        left = dict(self.needed)
        for line in self.file.import_lines:
            module = absolute(self.file, line.module)
            if not line.module or "*" in line.names:
                continue
            added = left.pop(module, set())
            kept = [name for name in line.names if _local(name) not in unused]
            every = sorted({*kept, *added}, key=import_order)
            if added or len(kept) < len(line.names):
                yield self._changed(line, every)
        yield from self._insertions(left)

    def _changed(self, line: ImportLine, names: list[str]) -> Edit:
        if names:
            text = _statement(line.module, names, self.width)
            return Edit(self.file.path, line.span.start, line.span.end, text)
        return Edit(self.file.path, line.span.start, line.span.end + 1, "")

    def _insertions(self, needed: dict[str, set[str]]) -> Iterator[Edit]:
        at_place: dict[int, list[tuple[str, str]]] = {}
        lines = [line for line in self.file.import_lines if line.module != "__future__"]
        for module in sorted(needed, key=self._key_of):
            statement = _statement(module, sorted(needed[module], key=import_order), self.width)
            before = [line for line in lines if self._key(line) <= self._key_of(module)]
            same = [line for line in lines if self._key(line)[0] == self._section(module)]
            if before and (before[-1] in same or not same):
                gap = "" if before[-1] in same else "\n"
                at_place.setdefault(before[-1].span.end, []).append((f"\n{gap}{statement}", ""))
            elif lines:
                first = same[0] if same else lines[0]
                gap = "" if same else "\n"
                at_place.setdefault(first.span.start, []).append((statement, f"\n{gap}"))
            else:
                at = _behind_the_head(self.file)
                around = (f"\n\n{statement}", "") if at else (statement, "\n\n")
                at_place.setdefault(at, []).append(around)
        for at, statements in at_place.items():
            yield Edit(self.file.path, at, at, "".join(f"{before}{behind}" for before, behind in statements))

    def _key(self, line: ImportLine) -> tuple[int, int, str]:
        module = line.module or _first(line)
        section, _, name = self._key_of(module)
        return section, 1 if line.module else 0, name

    def _key_of(self, module: str) -> tuple[int, int, str]:
        return self._section(module), 1, module.lower()

    def _section(self, module: str) -> int:
        """Standard library, other packages, the tree itself, relative ones."""
        if module.startswith("."):
            return 3
        top = module.partition(".")[0]
        if top in sys.stdlib_module_names:
            return 0
        return self.own_section if top in self.own else 1


def _statement(module: str, names: list[str], width: int) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= width:
        return line
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in names) + ")"


def import_order(name: str) -> tuple[int, str]:
    """Constants, classes, functions, each by the alphabet."""
    bare = re.split(r"\s", name)[0]
    kind = 0 if bare.isupper() and len(bare) > 1 else 1 if bare[:1].isupper() else 2
    return kind, name


def _first(line: ImportLine) -> str:
    return re.split(r"\s", line.names[0])[0] if line.names else ""


def _local(name: str) -> str:
    """What a name of an import is called in the file."""
    return re.split(r"\s", name)[-1]


def _behind_the_head(file: PyFile) -> int:
    future = [line.span.end for line in file.import_lines if line.module == "__future__"]
    return future[-1] if future else 0


def own_modules(tree: PyTree) -> frozenset[str]:
    """The names under which the tree imports itself."""
    return frozenset({"wirelaw_wire", *(file.module.partition(".")[0] for file in tree.files)})


def own_section(tree: PyTree) -> int:
    """Whether the tree's own imports stand among those of other packages, or behind them."""
    own = own_modules(tree)
    for file in tree.files:
        for first, second in pairwise(file.import_lines):
            tops = {(each.module or _first(each)).partition(".")[0] for each in (first, second)}
            foreign = {top for top in tops - own if top and top not in sys.stdlib_module_names}
            together = second.span.line - first.span.line <= 1
            if together and foreign and tops & own:
                return 1
    return 2
