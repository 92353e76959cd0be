"""Schemas in short, and what is told of their reading."""

from __future__ import annotations

from typing import Any

from codegen.wire.read import Reading
from codegen.wire.shape import (
    ListOf,
    Named,
    Nullable,
    Record,
    Shape,
    Union,
)

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def closed(members: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
        **more,
    }


def told(reading: Reading) -> list[str]:
    return [f"{note.pointer}: {note.what.removesuffix(': compared as plain JSON')}" for note in reading.notes]


def member(reading: Reading, *names: str) -> Shape:
    """The shape of a member of members, through names of definitions."""
    shape, _ = reading.model.resolve(reading.model.root, ())
    for name in names:
        while isinstance(shape, (Named, Nullable, ListOf)):
            inner = shape.of if isinstance(shape, Nullable) else shape
            shape, _ = reading.model.resolve(inner.item if isinstance(inner, ListOf) else inner, ())
        match shape:
            case Record():
                field = shape.field(name)
                assert field is not None
                shape = field.shape
            case Union():
                variant = shape.variant(name)
                assert variant is not None
                assert variant.payload is not None
                shape = variant.payload
            case _:
                raise AssertionError(shape)
    return shape
