"""What a value is, free of any language and of any layout on the wire.

A shape is a tree of frozen values read from a contract. `Model` is its root with the recursive parts by
name. A value of a shape is plain data:

| shape                        | value                                                                 |
|------------------------------|-----------------------------------------------------------------------|
| Record                       | dict of field name to value; an absent optional field is not in it    |
| Union                        | `Tagged(variant, payload)`; a unit variant's payload is None          |
| ListOf, SetOf, TupleOf       | list of values                                                        |
| MapOf                        | dict of key to value                                                  |
| Nullable                     | None, or a value of the inner shape                                   |
| Text, Choice                 | str                                                                   |
| Integer, Number              | `Numeral`                                                             |
| Flag                         | bool                                                                  |
| Coded                        | the JSON the canonical answer has for it                              |
| Null                         | None                                                                  |
| Anything                     | any JSON, as it stands on the wire                                    |
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias
from typing import Union as Either

from codegen.wire.lossless import Json

#: Steps from the root of a shape: field and variant names, `[]` for items, `{}` for map values and `{key}`
#: for their names, `[0]` for the places of a tuple. A recursive part starts anew at (`#Name`,).
TypePath: TypeAlias = tuple[str, ...]

ITEM = "[]"
MEMBER = "{}"
KEY = "{key}"


@dataclass(frozen=True, slots=True)
class Text:
    """A string."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number."""


@dataclass(frozen=True, slots=True)
class Number:
    """Any number."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Null:
    """Nothing but null."""


@dataclass(frozen=True, slots=True)
class Anything:
    """What the contract leaves open or says in a way not understood: compared as plain JSON."""


class Kind(Enum):
    """What a coded scalar stands for."""

    INSTANT = "instant"
    DATE = "date"
    TIME_OF_DAY = "time_of_day"
    DURATION = "duration"
    BYTES = "bytes"
    UUID = "uuid"
    IP = "ip"
    NETWORK = "network"
    MAC = "mac"
    URL = "url"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Coded:
    """A scalar that stands for something else than its text: an instant, bytes, an identifier."""

    kind: Kind
    #: What the contract says of its own form: the unit of a number, the encoding of bytes.
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of strings."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Nullable:
    """A value or null."""

    of: Shape


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of any length."""

    item: Shape


@dataclass(frozen=True, slots=True)
class SetOf:
    """A list whose order says nothing and in which nothing comes twice."""

    item: Shape


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A list of fixed length with a shape for each place."""

    places: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose member names are data: any text, or one of a closed list."""

    value: Shape
    key: Choice | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a record. Required means present; whether it may be null is its shape's matter."""

    name: str
    shape: Shape
    required: bool = True
    #: The JSON text of what absence stands for; empty where the contract names none.
    default: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields. An open record may have further members, kept as plain JSON."""

    fields: tuple[Field, ...]
    open: bool = False

    def field(self, name: str) -> Field | None:
        """The field of that name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class Variant:
    """One alternative of a union; a unit variant has no payload."""

    name: str
    payload: Shape | None


@dataclass(frozen=True, slots=True)
class Union:
    """A closed set of alternatives, told apart by name."""

    variants: tuple[Variant, ...]

    def variant(self, name: str) -> Variant | None:
        """The variant of that name."""
        return next((variant for variant in self.variants if variant.name == name), None)


@dataclass(frozen=True, slots=True)
class Named:
    """A recursive part, by its name in the model's definitions."""

    name: str


Shape: TypeAlias = (
    Text
    | Integer
    | Number
    | Flag
    | Null
    | Anything
    | Coded
    | Choice
    | Nullable
    | ListOf
    | SetOf
    | TupleOf
    | MapOf
    | Record
    | Union
    | Named
)


@dataclass(frozen=True, slots=True)
class Model:
    """A shape with its recursive parts."""

    root: Shape
    definitions: tuple[tuple[str, Shape], ...] = ()
    _by_name: dict[str, Shape] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", dict(self.definitions))

    def resolve(self, shape: Shape, path: TypePath) -> tuple[Shape, TypePath]:
        """The shape behind a name, with the path at which its layout is decided."""
        while isinstance(shape, Named):
            path = (f"#{shape.name}",)
            shape = self._by_name[shape.name]
        return shape, path


@dataclass(frozen=True, slots=True)
class Tagged:
    """A value of a union: which variant, and its payload."""

    variant: str
    payload: Value


Value: TypeAlias = Either[Json, Tagged, "list[Value]", "dict[str, Value]"]


def nodes(model: Model) -> Iterator[tuple[TypePath, Shape]]:
    """Every node of the model with its path, each once, parents first."""
    pending: list[tuple[TypePath, Shape]] = [((), model.root)]
    pending += [((f"#{name}",), shape) for name, shape in model.definitions]
    while pending:
        path, shape = pending.pop(0)
        yield path, shape
        pending[:0] = [child for child in children(shape, path) if not isinstance(child[1], Named)]


def fields(model: Model) -> tuple[TypePath, ...]:
    """The path of every field of the model."""
    return tuple(
        (*path, field.name)
        for path, shape in nodes(model)
        if isinstance(shape, Record)
        for field in shape.fields
    )


def variants(model: Model) -> tuple[TypePath, ...]:
    """The path of every variant of a union and of every member of a choice."""
    return tuple((*path, name) for path, shape in nodes(model) for name in variant_names(shape))


def variant_names(shape: Shape) -> tuple[str, ...]:
    """The names by which a shape tells its alternatives apart."""
    match shape:
        case Union(variants):
            return tuple(variant.name for variant in variants)
        case Choice(members):
            return members
    return ()


def children(shape: Shape, path: TypePath) -> list[tuple[TypePath, Shape]]:
    """The direct parts of a shape with their paths."""
    match shape:
        case Nullable(of):
            return [(path, of)]
        case ListOf(item) | SetOf(item):
            return [((*path, ITEM), item)]
        case TupleOf(places):
            return [((*path, f"[{index}]"), place) for index, place in enumerate(places)]
        case MapOf(value, None):
            return [((*path, MEMBER), value)]
        case MapOf(value, Choice() as key):
            return [((*path, KEY), key), ((*path, MEMBER), value)]
        case Record(fields):
            return [((*path, field.name), field.shape) for field in fields]
        case Union(variants):
            return [
                ((*path, variant.name), variant.payload)
                for variant in variants
                if variant.payload is not None
            ]
    return []
