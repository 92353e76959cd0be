"""What is known of the values at each node: out of the bodies that the contract wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.fix.request import FixRequest
from codegen.wire.decode import NO_READING, NoReading, likeliest
from codegen.wire.encode import encode_part
from codegen.wire.lossless import Json, parse
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
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True)
class Samples:
    """The values at each node of a contract, from the bodies it wants."""

    request: FixRequest
    by_path: dict[TypePath, list[Value]] = field(default_factory=dict)

    def at(self, path: TypePath) -> list[Value]:
        """The values that were met at a node."""
        return self.by_path.get(path, [])

    def pairs(self, shape: Shape, path: TypePath) -> tuple[tuple[Json, Json], ...]:
        """Each value as the contract wants it, beside the same as it is written today."""
        found: list[tuple[Json, Json]] = []
        for value in self.at(path):
            try:
                wanted = encode_part(self.request.model, self.request.wanted, shape, path, value)
                used = encode_part(self.request.model, self.request.used, shape, path, value)
            except Unencodable:
                continue
            if isinstance(wanted, dict | list) or isinstance(used, dict | list) or (wanted, used) in found:
                continue
            found.append((wanted, used))
        return tuple(found)

    def differ(self, shape: Shape, path: TypePath) -> bool | None:
        """Whether any value of a node is written otherwise than is wanted; None where none was met."""
        model, used, wanted = self.request.model, self.request.used, self.request.wanted
        values = self.at(path)
        for value in values:
            try:
                written = encode_part(model, used, shape, path, value)
            except Unencodable:
                return True
            if written != encode_part(model, wanted, shape, path, value):
                return True
        return False if values else None


def samples_of(request: FixRequest) -> Samples:
    """The values of the contract's examples and of what the cases expect."""
    samples = Samples(request)
    for vector in (*request.canonical, *request.accepts):
        value = likeliest(request.model, request.wanted, parse(vector.text.encode()))
        if value is not NO_READING and not isinstance(value, NoReading):
            for path, part in _parts(request.model, request.model.root, (), value):
                samples.by_path.setdefault(path, []).append(part)
    return samples


def _parts(model: Model, shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[TypePath, Value]]:
    shape, path = model.resolve(shape, path)
    if isinstance(shape, Nullable):
        if value is None:
            yield path, None
            return
        shape, path = model.resolve(shape.of, path)
    yield path, value
    for part, at, inner in _inside(shape, path, value):
        yield from _parts(model, part, at, inner)


def _inside(shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[Shape, TypePath, Value]]:
    """The parts of a value, each with its shape."""
    match shape, value:
        case Record(fields), dict():
            yield from (
                (each.shape, (*path, each.name), value[each.name]) for each in fields if each.name in value
            )
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
