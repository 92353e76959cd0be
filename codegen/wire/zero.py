"""What stands for something that was never set: zero values, and variants without payload."""

from __future__ import annotations

from codegen.wire.encoding import Encoding, Unit
from codegen.wire.lossless import Json, Numeral
from codegen.wire.scalar import write_scalar
from codegen.wire.shape import (
    Choice,
    Coded,
    Flag,
    Integer,
    Kind,
    Model,
    Number,
    Record,
    Shape,
    Text,
    TypePath,
)


def zero(model: Model, encoding: Encoding, shape: Shape, path: TypePath, *, within: int = 0) -> Json:
    """What a struct language writes for a member of this shape that was never set."""
    shape, path = model.resolve(shape, path)
    match shape:
        case Coded(Kind.INSTANT):
            return "0001-01-01T00:00:00Z"
        case Coded(Kind.UUID):
            return "00000000-0000-0000-0000-000000000000"
        case Text() | Choice() | Coded():
            return ""
        case Integer() | Number():
            return write_scalar(encoding.at(path), shape, Numeral("0"))
        case Flag():
            return write_scalar(encoding.at(path), shape, value=False)
        case Record(fields) if within < 8:  # a struct cannot hold itself, so real ones end well before
            return {
                encoding.key((*path, field.name)): zero(
                    model, encoding, field.shape, (*path, field.name), within=within + 1
                )
                for field in fields
            }
    return None


def unit(form: Unit, token: str) -> Json:
    """What a variant without payload is written as."""
    match form:
        case Unit.BARE:
            return token
        case Unit.NULL:
            return {token: None}
        case Unit.OBJECT:
            return {token: {}}
        case Unit.LIST:
            return {token: []}
