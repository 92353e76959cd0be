"""Finds definitions that lead back to themselves without any value in between."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.wire.shape import Named, Nullable, Shape


def groundless(definitions: Mapping[str, Shape]) -> list[str]:
    """The names of the definitions that are nothing but themselves, or null."""
    return [name for name in definitions if _is_groundless(name, definitions)]


def _is_groundless(name: str, definitions: Mapping[str, Shape]) -> bool:
    seen = {name}
    shape = definitions[name]
    while isinstance(shape, (Nullable, Named)):
        if isinstance(shape, Nullable):
            shape = shape.of
        elif shape.name in seen:
            return True
        else:
            seen.add(shape.name)
            shape = definitions[shape.name]
    return False
