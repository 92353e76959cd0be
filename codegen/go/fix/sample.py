"""Values of a shape, made up for tests and comments, and what of a value a Go struct can keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from codegen.wire.lossless import Numeral
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Model,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    Text,
    TupleOf,
    TypePath,
    Union,
    Value,
    Variant,
)

#: Deep enough for any hand-written struct; a recursive part ends here.
_DEPTH = 12


def sample(
    model: Model,
    shape: Shape,
    text: str,
    depth: int = 0,
    *,
    path: TypePath = (),
    examples: Mapping[TypePath, Value] = MappingProxyType({}),
) -> Value:
    """A value of the shape in which every free text is `text`; optional members are present.

    Where the type behind a node does not hold every value, the example given for it stands there.
    """
    shape, path = model.resolve(shape, path)
    depth += 1
    ends = depth >= _DEPTH
    if path in examples and not ends:
        return examples[path]

    def of(part: Shape, *steps: str) -> Value:
        return sample(model, part, text, depth, path=(*path, *steps), examples=examples)

    match shape:
        case Nullable(inner):
            return None if ends else of(inner)
        case ListOf(item) | SetOf(item):
            return [] if ends else [of(item, ITEM)]
        case TupleOf(places):
            return [of(place, f"[{index}]") for index, place in enumerate(places)]
        case MapOf(value):
            return {} if ends else {"key": of(value, MEMBER)}
        case Record(fields):
            present = [field for field in fields if field.required or not ends]
            return {field.name: of(field.shape, field.name) for field in present}
        case Union(variants):
            return tagged(model, shape, variants[-1].name, text, depth, path=path, examples=examples)
    return _scalar(shape, text)


#: A text of each kind that every library reads.
_CODED = {
    Kind.INSTANT: "2024-01-02T03:04:05Z",
    Kind.DATE: "2024-01-02",
    Kind.TIME_OF_DAY: "03:04:05Z",
    Kind.DURATION: "PT1S",
    Kind.BYTES: "AQL/",
    Kind.UUID: "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4",
    Kind.IP: "192.0.2.1",
    Kind.NETWORK: "192.0.2.0/24",
    Kind.MAC: "00:00:5e:00:53:01",
    Kind.URL: "https://example.com/",
    Kind.DECIMAL: "1.5",
}
#: Forms in which a contract counts.
_COUNTED = frozenset({"s", "ms", "us", "ns"})


def _scalar(shape: Shape, text: str) -> Value:
    match shape:
        case Text():
            return text
        case Choice(members):
            return members[0]
        case Coded(kind, detail):
            return Numeral("1") if detail in _COUNTED else _CODED[kind]
        case Integer():
            return Numeral("7")
        case Number():
            return Numeral("1.5")
        case Null():
            return None
    return True


def tagged(
    model: Model,
    union: Union,
    variant: str,
    text: str,
    depth: int = 0,
    *,
    path: TypePath = (),
    examples: Mapping[TypePath, Value] = MappingProxyType({}),
) -> Tagged:
    """A value of one variant of a union."""
    chosen = union.variant(variant)
    payload = chosen.payload if chosen is not None else None
    if payload is None:
        return Tagged(variant, None)
    return Tagged(variant, sample(model, payload, text, depth, path=(*path, variant), examples=examples))


def kept(model: Model, shape: Shape, value: Value) -> Value:
    """The value without the members that its shape does not name, which a Go struct has no place for."""
    shape, _ = model.resolve(shape, ())
    match shape:
        case Nullable(of):
            return None if value is None else kept(model, of, value)
        case ListOf(item) | SetOf(item) if isinstance(value, list):
            return [kept(model, item, part) for part in value]
        case MapOf(of) if isinstance(value, dict):
            return {name: kept(model, of, part) for name, part in value.items()}
        case Record(fields) if isinstance(value, dict):
            return {
                field.name: kept(model, field.shape, value[field.name])
                for field in fields
                if field.name in value
            }
        case Union() if isinstance(value, Tagged):
            chosen = shape.variant(value.variant)
            if chosen is not None and chosen.payload is not None:
                return Tagged(value.variant, kept(model, chosen.payload, value.payload))
    return value


def held(model: Model, value: Value) -> Iterator[tuple[TypePath, Shape, Value]]:
    """Every part of a value with its node."""
    pending: list[tuple[Shape, TypePath, Value]] = [(model.root, (), value)]
    while pending:
        part, path, each = pending.pop()
        shape, path = model.resolve(part, path)
        yield path, shape, each
        pending += _parts(shape, path, each)


def _parts(shape: Shape, path: TypePath, value: Value) -> Iterator[tuple[Shape, TypePath, Value]]:
    match shape:
        case Nullable(of) if value is not None:
            yield of, path, value
        case ListOf(item) | SetOf(item) if isinstance(value, list):
            yield from ((item, (*path, ITEM), each) for each in value)
        case TupleOf(places) if isinstance(value, list):
            for index, (place, each) in enumerate(zip(places, value, strict=False)):
                yield place, (*path, f"[{index}]"), each
        case MapOf(of) if isinstance(value, dict):
            yield from ((of, (*path, MEMBER), each) for each in value.values())
        case Record(fields) if isinstance(value, dict):
            for field in fields:
                if field.name in value:
                    yield field.shape, (*path, field.name), value[field.name]
        case Union() if isinstance(value, Tagged):
            chosen = shape.variant(value.variant)
            if chosen is not None and chosen.payload is not None:
                yield chosen.payload, (*path, value.variant), value.payload


def outer(model: Model) -> Model:
    """The model with every nested part left open: what the generated code itself is strict about."""
    root = model.root
    if isinstance(root, Union):
        root = Union(
            tuple(
                Variant(variant.name, None if variant.payload is None else _flat(model, variant.payload))
                for variant in root.variants
            )
        )
    definitions = tuple((name, _flat(model, shape)) for name, shape in model.definitions)
    return Model(_flat(model, root), definitions)


def _flat(model: Model, shape: Shape) -> Shape:
    if not isinstance(shape, Record):
        return shape
    fields = tuple(Field(field.name, _opened(model, field.shape), field.required) for field in shape.fields)
    return Record(fields, shape.open)


def _opened(model: Model, shape: Shape) -> Shape:
    shape, _ = model.resolve(shape, ())
    match shape:
        case Nullable(of):
            return Nullable(_opened(model, of))
        case Text() | Choice() | Coded() | Integer() | Number() | Flag() | Null():
            return shape
    return Anything()
