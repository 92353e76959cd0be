"""Whether a document may hold a value, whatever its members are called."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.wire.lossless import Json
from codegen.wire.shape import Tagged, Value


def agree(value: Value, document: Json) -> bool:
    """Whether the two hold the same scalars."""
    if not isinstance(value, Tagged | dict | list):
        return value == document
    return sorted(map(repr, _scalars(value))) == sorted(map(repr, _scalars(document)))


def _scalars(value: Value) -> Iterator[Value]:
    match value:
        case Tagged(_, payload):
            yield from _scalars(payload)
        case dict():
            for part in value.values():
                yield from _scalars(part)
        case list():
            for item in value:
                yield from _scalars(item)
        case _:
            yield value
