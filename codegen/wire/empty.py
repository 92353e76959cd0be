"""Values that are there and empty: which they are, and whether a layout writes them at all."""

from __future__ import annotations

from functools import lru_cache

from codegen.wire.encoding import Dimension, Emptiness, Layout
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import (
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TypePath,
    Value,
)


def zeros(shape: Shape) -> tuple[Value, ...]:
    """The zero values of a scalar, as they may be spelled; none for a shape that has none."""
    match shape:
        case Text():
            return ("",)
        case Integer():
            return (Numeral("0"),)
        case Number():
            return (Numeral("0"), Numeral("0.0"))
        case Flag():
            return (False,)
    return ()


def empties(shape: Shape) -> tuple[Dimension, tuple[Value, ...]] | None:
    """The dimension that decides about a shape's empty values, and these; None where there are none."""
    match shape:
        case ListOf() | SetOf():
            return Dimension.EMPTY_LISTS, ([],)
        case MapOf():
            return Dimension.EMPTY_MAPS, ({},)
        case Record(fields) if not any(field.required for field in fields):
            return Dimension.EMPTY_RECORDS, ({},)
    found = zeros(shape)
    return (Dimension.ZEROS, found) if found else None


def inner(model: Model, shape: Shape, path: TypePath) -> Shape:
    """The shape behind names and nullability."""
    shape, path = model.resolve(shape, path)
    while isinstance(shape, Nullable):
        shape, path = model.resolve(shape.of, path)
    return shape


def emptiness(layout: Layout, dimension: Dimension) -> Emptiness:
    """How a layout writes what is empty in a dimension."""
    match dimension:
        case Dimension.EMPTY_LISTS:
            return layout.empty_lists
        case Dimension.EMPTY_MAPS:
            return layout.empty_maps
        case Dimension.EMPTY_RECORDS:
            return layout.empty_records
    return layout.zeros


def left_out(layout: Layout, shape: Shape) -> tuple[Value, ...]:
    """The values of a shape (see `inner`) that a record leaves out because they are empty."""
    found = empties(shape)
    if found is None or emptiness(layout, found[0]) is not Emptiness.OMITTED:
        return ()
    return found[1]


def is_default(field: Field, value: Value) -> bool:
    """Whether a value is what the contract names as the field's default."""
    return bool(field.default) and value == default_of(field.default)


@lru_cache(maxsize=1024)
def default_of(text: str) -> Json:
    """The default a contract names, from its JSON text."""
    return parse(text.encode())
