"""Values that are there and empty: which they are, and whether a layout writes them at all."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Emptiness, Layout
from codegen.wire.lossless import Numeral
from codegen.wire.shape import (
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
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
        case ListOf():
            return Dimension.EMPTY_LISTS, ([],)
        case MapOf():
            return Dimension.EMPTY_MAPS, ({},)
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
    return layout.zeros


def left_out(layout: Layout, shape: Shape) -> tuple[Value, ...]:
    """The values of a shape (see `inner`) that a record leaves out because they are empty."""
    found = empties(shape)
    if found is None or emptiness(layout, found[0]) is not Emptiness.OMITTED:
        return ()
    return found[1]
