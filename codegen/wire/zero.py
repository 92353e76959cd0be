"""What stands for something that was never set: zero values, and variants without payload."""

from __future__ import annotations

from enum import Enum

from codegen.wire.coded.family import family_of
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
from codegen.wire.unencodable import Unencodable


def zero(
    model: Model, encoding: Encoding, shape: Shape, path: TypePath, *, blank: bool = False, within: int = 0
) -> Json:
    """What a struct language writes for a member of this shape that was never set.

    `blank`: it keeps coded scalars as texts, so that these are empty.
    """
    shape, path = model.resolve(shape, path)
    match shape:
        case Coded() if blank:
            return ""
        case Coded(Kind.DURATION | Kind.DECIMAL):
            return _counted(encoding, shape, path)
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
                    model, encoding, field.shape, (*path, field.name), blank=blank, within=within + 1
                )
                for field in fields
            }
    return None


def _counted(encoding: Encoding, shape: Coded, path: TypePath) -> Json:
    """Nothing of what is counted, in the form in which it is counted here."""
    family = family_of(shape.kind)
    layout = encoding.at(path)
    chosen = {
        dimension: setting
        for dimension in family.dimensions
        if isinstance(setting := layout.forms.get(dimension), Enum)
    }
    for none in ("PT0S", "0", Numeral("0")):
        if family.meaning(shape.detail, none) is not None:
            try:
                return family.write(shape.detail, none, chosen)
            except Unencodable:
                continue
    return ""


def is_zero(
    model: Model, encoding: Encoding, shape: Shape, path: TypePath, written: Json, *, blank: bool
) -> bool:
    """Whether a document is the zero value of a member, in any form in which it could be counted."""
    if written == zero(model, encoding, shape, path, blank=blank):
        return True
    shape, _ = model.resolve(shape, path)
    if blank or not isinstance(shape, Coded) or shape.kind not in (Kind.DURATION, Kind.DECIMAL):
        return False
    return written in (Numeral("0"), Numeral("0.0"), "0", "PT0S", "0s")


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
