"""Which nodes of a contract get a type of their own, and the words of its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Choice,
    Model,
    Record,
    Shape,
    TupleOf,
    TypePath,
    Union,
    nodes,
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """A node that gets a type of its own, in every language the same node."""

    path: TypePath
    shape: Shape
    #: The words of its name inside the contract, the contract's own name left out; empty for the root.
    words: tuple[str, ...]


def declarations(model: Model) -> tuple[Declaration, ...]:
    """The root, every definition, and every record, union, choice and tuple inside them; parents first."""
    return tuple(_declared(model))


def _declared(model: Model) -> Iterator[Declaration]:
    for path, shape in nodes(model):
        is_whole = not path or (len(path) == 1 and path[0].startswith("#"))
        if is_whole or isinstance(shape, Record | Union | Choice | TupleOf):
            yield Declaration(path, shape, tuple(_words(path)))


def _words(path: TypePath) -> Iterator[str]:
    for step in path:
        match step:
            case _ if step == ITEM:
                yield "item"
            case _ if step == MEMBER:
                yield "value"
            case _ if step == KEY:
                yield "key"
            case _ if step.startswith("#"):
                yield step.lstrip("#").rpartition("/")[2] or "root"
            case _ if step.startswith("[") and step.endswith("]"):
                yield f"place {step[1:-1]}"
            case _:
                yield step
