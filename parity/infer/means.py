"""Whether what stands in a document may be a value, before anything is known of how it is written."""

from __future__ import annotations

from codegen.wire.coded.family import family_of
from codegen.wire.empty import inner
from codegen.wire.encoding import Layout, Notation
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.scalar import write_scalar
from codegen.wire.shape import (
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    Value,
)

_LAYOUTS = tuple(Layout(integers=each, numbers=each, flags=each) for each in Notation)


def may_mean(model: Model, shape: Shape, value: Value, plain: Json) -> bool:
    """Whether a document may be the value: scalars in any spelling, objects by a name."""
    if value is None or plain is None:
        return value is None and plain is None
    match inner(model, shape, ()):
        case ListOf(item) | SetOf(item) if isinstance(value, list) and isinstance(plain, list):
            return len(value) == len(plain) and all(
                may_mean(model, item, part, other) for part, other in zip(value, plain, strict=True)
            )
        case MapOf() | Record() if isinstance(value, dict) and isinstance(plain, dict):
            return not value or not set(map(fold, value)).isdisjoint(map(fold, plain))
        case Text():
            return value == plain
        case Choice(members) if isinstance(plain, Numeral):  # its place, counted from 0 or 1
            return value in members and plain.text in {str(members.index(value) + first) for first in (0, 1)}
        case Choice():
            return isinstance(plain, str) and isinstance(value, str) and fold(plain) == fold(value)
        case Integer() | Number() | Flag() as scalar:
            return any(write_scalar(layout, scalar, value) == plain for layout in _LAYOUTS)
        case Coded(kind, detail):
            return family_of(kind).fits(detail, value, plain) is not None  # type: ignore[arg-type]  # JSON
    return True


def in_order_of(model: Model, item: Shape, value: list[Value], document: list[Json]) -> list[Json] | None:
    """The items of a document in the order of the value, each the only one that may be it; else None."""
    if len(value) != len(document) or not _is_scalar(inner(model, item, ())):
        return None
    found: list[Json] = []
    left = list(document)
    for part in value:
        fitting = [index for index, other in enumerate(left) if may_mean(model, item, part, other)]
        if len(fitting) != 1:
            return None
        found.append(left.pop(fitting[0]))
    return found


def _is_scalar(shape: Shape) -> bool:
    return isinstance(shape, Text | Choice | Integer | Number | Flag | Coded)
