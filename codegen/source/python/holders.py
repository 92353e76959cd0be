"""Who holds whom: the classes of a tree that have a class in one of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.source.python.annotation import type_of
from codegen.source.python.kind import Instance, Items, Mapped, Maybe, OneOf, Places, PyType, Unique
from codegen.source.python.model import lineage, root_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass


def holders(tree: PyTree) -> Mapping[PyClass, tuple[PyClass, ...]]:
    """Class -> the classes that hold it in a field, or inherit from it."""
    return tree.kept("holders", _holders)


def _holders(tree: PyTree) -> Mapping[PyClass, tuple[PyClass, ...]]:
    found: dict[PyClass, list[PyClass]] = {}
    for owner in tree.classes():
        for each in _mentioned(tree, owner):
            if each is not owner and owner not in found.setdefault(each, []):
                found[each].append(owner)
    return {held: tuple(by) for held, by in found.items()}


def _mentioned(tree: PyTree, owner: PyClass) -> Iterator[PyClass]:
    file = tree.file_of(owner.path)
    for assignment in owner.assignments:
        if assignment.annotation is not None:
            yield from instances(type_of(tree, file, assignment.annotation))
    root = root_of(tree, owner)
    if root is not None and root[1] is owner:
        yield from instances(type_of(tree, file, root[0]))
    yield from lineage(tree, owner)[1:]


def instances(kind: PyType) -> Iterator[PyClass]:
    """The classes of the tree in a type."""
    match kind:
        case Instance(of):
            yield of
        case Maybe(of) | Items(of) | Unique(of):
            yield from instances(of)
        case OneOf(parts) | Places(parts):
            for part in parts:
                yield from instances(part)
        case Mapped(key, value):
            yield from instances(key)
            yield from instances(value)
