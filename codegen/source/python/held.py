"""What a class holds: the type of each field, and the classes in it."""

from __future__ import annotations

from codegen.source.python.annotation import discriminated, type_of
from codegen.source.python.holders import instances
from codegen.source.python.kind import PyType
from codegen.source.python.model import PyField, fields_of, root_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass


def kind_of(tree: PyTree, field: PyField) -> PyType:
    """What a field holds."""
    kind = type_of(tree, tree.file_of(field.owner.path), field.annotation)
    info = field.info
    return kind if info is None else discriminated(kind, info, field.owner.path)


def reaches_itself(tree: PyTree, found: PyClass) -> bool:
    """Whether a class is among the parts of its own parts."""
    held = tree.kept("held", _Held)
    if found not in held.recursive:
        seen: set[int] = set()
        pending = list(held.by(found))
        while pending and found not in held.recursive:
            each = pending.pop()
            if each is found:
                held.recursive[found] = True
            elif id(each) not in seen:
                seen.add(id(each))
                pending += held.by(each)
        held.recursive.setdefault(found, False)
    return held.recursive[found]


class _Held:
    """The classes in the fields of each class, found as they are asked for."""

    def __init__(self, tree: PyTree) -> None:
        self.tree = tree
        self.recursive: dict[PyClass, bool] = {}
        self._by: dict[PyClass, tuple[PyClass, ...]] = {}

    def by(self, owner: PyClass) -> tuple[PyClass, ...]:
        """The classes in the fields of one."""
        if owner not in self._by:
            found = [
                each for field in fields_of(self.tree, owner) for each in instances(kind_of(self.tree, field))
            ]
            root = root_of(self.tree, owner)
            if root is not None:
                file = self.tree.file_of(root[1].path)
                found += instances(type_of(self.tree, file, root[0]))
            self._by[owner] = tuple(dict.fromkeys(found))
        return self._by[owner]
