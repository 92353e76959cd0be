"""The forms at one place: which dimension holds them, and what a form is told about the place."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Encoding
from codegen.wire.form import Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import (
    ITEM,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)


def form_dimension(shape: Shape) -> Dimension | None:
    """The dimension that decides in which structure a node of this shape stands; None where there is none."""
    match shape:
        case ListOf():
            return Dimension.LISTS
        case SetOf():
            return Dimension.SETS
        case MapOf():
            return Dimension.MAPS
        case TupleOf():
            return Dimension.TUPLES
        case Record():
            return Dimension.RECORDS
        case Choice():
            return Dimension.CHOICES
        case Text():
            return Dimension.TEXTS
        case Integer() | Number():
            return Dimension.PRECISION
    return None


def place_of(encoding: Encoding, shape: Shape, path: TypePath) -> Place:
    """What a form is told about a node."""
    match shape:
        case Record(fields):
            return Place(shape, tuple(encoding.key((*path, field.name)) for field in fields))
        case Choice(members):
            return Place(shape, tuple(encoding.variant((*path, member)) for member in members))
        case ListOf(Choice(members)) | SetOf(Choice(members)):
            return Place(shape, tuple(encoding.variant((*path, ITEM, member)) for member in members))
    return Place(shape)


def is_plain(model: Model, shape: Shape, document: Json) -> bool:
    """Whether a document has the JSON type that a node of this shape has when nothing rewrites it."""
    match shape:
        case Named():
            return is_plain(model, model.resolve(shape, ())[0], document)
        case Nullable(of):
            return document is None or is_plain(model, of, document)
        case ListOf() | SetOf() | TupleOf():
            return isinstance(document, list)
        case MapOf() | Record():
            return isinstance(document, dict)
        case Text() | Choice():
            return isinstance(document, str)
        case Integer() | Number():
            return isinstance(document, str | Numeral)  # in either notation
        case Flag():
            return isinstance(document, bool)
        case Null():
            return document is None
        case Coded():
            return isinstance(document, str | Numeral)
        case Union():
            return isinstance(document, str | dict)
        case Anything():
            return True
