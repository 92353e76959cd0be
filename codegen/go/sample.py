"""Values of a shape, made up for tests and comments, and what of a value a Go struct can keep."""

from __future__ import annotations

from codegen.wire.lossless import Numeral
from codegen.wire.shape import (
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
    Union,
    Value,
    Variant,
)

#: Deep enough for any hand-written struct; a recursive part ends here.
_DEPTH = 12


def sample(model: Model, shape: Shape, text: str, depth: int = 0) -> Value:
    """A value of the shape in which every free text is `text`; optional members are present."""
    shape, _ = model.resolve(shape, ())
    depth += 1
    ends = depth >= _DEPTH
    match shape:
        case Nullable(of):
            return None if ends else sample(model, of, text, depth)
        case ListOf(item) | SetOf(item):
            return [] if ends else [sample(model, item, text, depth)]
        case TupleOf(places):
            return [sample(model, place, text, depth) for place in places]
        case MapOf(of):
            return {} if ends else {"key": sample(model, of, text, depth)}
        case Record(fields):
            present = [field for field in fields if field.required or not ends]
            return {field.name: sample(model, field.shape, text, depth) for field in present}
        case Union(variants):
            return tagged(model, shape, variants[-1].name, text, depth)
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


def tagged(model: Model, union: Union, variant: str, text: str, depth: int = 0) -> Tagged:
    """A value of one variant of a union."""
    chosen = union.variant(variant)
    payload = chosen.payload if chosen is not None else None
    return Tagged(variant, None if payload is None else sample(model, payload, text, depth))


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
