"""What the contract's own bodies have at each node: the texts that tell which form of several it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.fix.request import FixRequest
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.lossless import NotJson, parse
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


def canonical_values(request: FixRequest) -> Mapping[TypePath, tuple[Value, ...]]:
    """Node -> the values that stand there in bodies that keep the contract."""
    found: dict[TypePath, list[Value]] = {}
    for value in _values(request):
        for path, part in _parts(request.model, request.model.root, (), value):
            found.setdefault(path, []).append(part)
    return {path: tuple(values) for path, values in found.items()}


def _values(request: FixRequest) -> Iterable[Value]:
    for vector in (*request.canonical, *request.accepts):
        try:
            value = likeliest(request.model, request.wanted, parse(vector.text))
        except NotJson:
            continue
        if not isinstance(value, NoReading):
            yield value


def _parts(model: Model, shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[TypePath, Value]]:
    shape, path = model.resolve(shape, path)
    if isinstance(shape, Nullable) and value is not None:
        yield from _parts(model, shape.of, path, value)
        return
    yield path, value
    for inner, at, part in _inner(shape, path, value):
        yield from _parts(model, inner, at, part)


def _inner(shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[Shape, TypePath, Value]]:
    """What stands directly in a value."""
    match shape, value:
        case ((ListOf(item) | SetOf(item)), list()):
            yield from ((item, (*path, ITEM), each) for each in value)
        case TupleOf(places), list():
            parts = enumerate(zip(places, value, strict=False))
            yield from ((place, (*path, f"[{index}]"), each) for index, (place, each) in parts)
        case MapOf(of), dict():
            yield from ((of, (*path, MEMBER), each) for each in value.values())
        case Record(fields), dict():
            given = (field for field in fields if field.name in value)
            yield from ((field.shape, (*path, field.name), value[field.name]) for field in given)
        case Union(), Tagged():
            variant = shape.variant(value.variant)
            if variant is not None and variant.payload is not None:
                yield variant.payload, (*path, variant.name), value.payload
