"""Types that hold themselves: where a pointer must stand for one to have a size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.wire.shape import (
    Choice,
    ListOf,
    MapOf,
    Model,
    Named,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
    children,
    nodes,
)


class Cycles:
    """Which declared types of a model hold which by value."""

    def __init__(self, model: Model) -> None:
        self._held: Mapping[TypePath, frozenset[TypePath]] = _held(model)
        self._reached: dict[TypePath, frozenset[TypePath]] = {}

    def holds(self, path: TypePath, other: TypePath) -> bool:
        """Whether a type holds another by value, itself or through others; a type holds itself."""
        if path not in self._reached:
            found, pending = {path}, [path]
            while pending:
                fresh = self._held.get(pending.pop(), frozenset()) - found
                found |= fresh
                pending += fresh
            self._reached[path] = frozenset(found)
        return other in self._reached[path]


def _held(model: Model) -> dict[TypePath, frozenset[TypePath]]:
    held: dict[TypePath, set[TypePath]] = {}
    for path, shape in nodes(model):
        is_whole = not path or (len(path) == 1 and path[0].startswith("#"))
        if is_whole or isinstance(shape, Record | Union | TupleOf):
            held.setdefault(path, set()).update(_by_value(model, shape, path))
    return {path: frozenset(found) for path, found in held.items()}


def _by_value(model: Model, shape: Shape, path: TypePath) -> Iterator[TypePath]:
    if isinstance(shape, Named):
        yield model.resolve(shape, path)[1]
    elif not isinstance(shape, ListOf | SetOf | MapOf):
        for inner_path, inner in children(shape, path):
            if isinstance(inner, Record | Union | TupleOf | Choice):
                yield inner_path
            else:
                yield from _by_value(model, inner, inner_path)
