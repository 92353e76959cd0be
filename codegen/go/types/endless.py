"""Finds definitions that hold themselves without end: no document is one, and no Go type can be."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.wire_type import WireType
from codegen.wire.shape import Named, Record, Shape, TupleOf
from registry.fault import Fault


def endless(wire: WireType) -> tuple[Fault, ...]:
    """A fault for each definition that must stand inside itself."""
    definitions = dict(wire.model.definitions)
    held = {name: set(_held(shape)) for name, shape in definitions.items()}
    found = [name for name in definitions if name in _reached(name, held)]
    return tuple(
        Fault(
            "The definition must stand inside itself again and again, so no document is one.",
            f"{wire.contract.ref}, {name}",
            "Make the member that leads back to it optional, or nullable.",
        )
        for name in found
    )


def _held(shape: Shape) -> Iterator[str]:
    """The definitions that are always there inside a value of the shape."""
    match shape:
        case Named(name):
            yield name
        case Record(fields):
            for field in fields:
                if field.required:
                    yield from _held(field.shape)
        case TupleOf(places):
            for place in places:
                yield from _held(place)


def _reached(start: str, held: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    pending = list(held[start])
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending += held[name]
    return reached
