"""What is known of the values at each node of a contract: out of the bodies that it wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.fix.request import FixRequest
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.lossless import parse
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Record,
    SetOf,
    Shape,
    Tagged,
    TupleOf,
    TypePath,
    Union,
    Value,
)


def values_of(request: FixRequest, *, nulls: bool = False) -> Mapping[TypePath, tuple[Value, ...]]:
    """Node -> the values met there in the contract's examples and in what is right for the cases.

    Where something may be null, null is left out unless `nulls` asks for it.
    """
    found: dict[TypePath, list[Value]] = {}
    for vector in (*request.canonical, *request.accepts):
        value = likeliest(request.model, request.wanted, parse(vector.text.encode()))
        if not isinstance(value, NoReading):
            for path, part in _parts(request.model, request.model.root, (), value):
                if part is not None or nulls:
                    found.setdefault(path, []).append(part)
    return {path: tuple(values) for path, values in found.items()}


def _parts(model: Model, shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[TypePath, Value]]:
    shape, path = model.resolve(shape, path)
    while isinstance(shape, Nullable):
        if value is None:
            yield path, None
            return
        shape, path = model.resolve(shape.of, path)
    yield path, value
    for part, at, inner in _inside(shape, path, value):
        yield from _parts(model, part, at, inner)


def _inside(shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[Shape, TypePath, Value]]:
    match shape, value:
        case Record(fields), dict():
            for each in fields:
                if each.name in value:
                    yield each.shape, (*path, each.name), value[each.name]
        case Union(), Tagged(name, payload):
            variant = shape.variant(name)
            if variant is not None and variant.payload is not None:
                yield variant.payload, (*path, name), payload
        case ((ListOf(item) | SetOf(item)), list()):
            yield from ((item, (*path, ITEM), part) for part in value)
        case TupleOf(places), list():
            for index, (place, part) in enumerate(zip(places, value, strict=False)):
                yield place, (*path, f"[{index}]"), part
        case MapOf(of), dict():
            yield from ((of, (*path, MEMBER), part) for part in value.values())
