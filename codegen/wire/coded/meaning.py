"""What a value means: equal for values that differ only in how their coded scalars are spelled."""

from __future__ import annotations

from codegen.wire.coded.family import family_of
from codegen.wire.shape import (
    Coded,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Record,
    SetOf,
    Shape,
    Tagged,
    TupleOf,
    Union,
    Value,
    nodes,
)


def means_the_same(model: Model, first: Value, second: Value) -> bool:
    """Whether two values of a model mean the same."""
    if first == second:
        return True
    if not any(isinstance(shape, Coded | SetOf) for _, shape in nodes(model)):
        return False
    return meaning(model, model.root, first) == meaning(model, model.root, second)


def meaning(model: Model, shape: Shape, value: Value) -> object:
    """The value with the meaning of every coded scalar in place of its text, and sets in one order."""
    shape, _ = model.resolve(shape, ())
    match shape, value:
        case Coded(kind, detail), _ if value is not None and not isinstance(value, Tagged):
            meant = family_of(kind).meaning(detail, value)  # type: ignore[arg-type]  # a coded value is JSON
            return value if meant is None else ("meant", meant)
        case Nullable(of), _ if value is not None:
            return meaning(model, of, value)
        case ListOf(item), list():
            return [meaning(model, item, part) for part in value]
        case SetOf(item), list():
            return sorted((meaning(model, item, part) for part in value), key=repr)
        case TupleOf(places), list():
            return [meaning(model, place, part) for place, part in zip(places, value, strict=False)]
        case MapOf(of), dict():
            return {name: meaning(model, of, part) for name, part in value.items()}
        case Record(), dict():
            own = {field.name: field.shape for field in shape.fields}
            return {
                name: meaning(model, own[name], part) if name in own else part for name, part in value.items()
            }
        case Union(), Tagged(variant, payload):
            found = shape.variant(variant)
            if found is None or found.payload is None:
                return (variant, payload)
            return (variant, meaning(model, found.payload, payload))
    return value
