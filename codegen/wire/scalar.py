"""Numbers and flags in another JSON type: how they are written so, and read back."""

from __future__ import annotations

import re

from codegen.wire.encoding import Dimension, Layout, Notation
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Anything, Choice, Coded, Flag, Integer, Null, Number, Shape, Text, Value

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def notated(shape: Shape) -> Dimension | None:
    """The dimension that decides in which JSON type a scalar is written; None where there is no choice."""
    match shape:
        case Integer():
            return Dimension.INTEGERS
        case Number():
            return Dimension.NUMBERS
        case Flag():
            return Dimension.FLAGS
    return None


def notation(layout: Layout, dimension: Dimension) -> Notation:
    """In which JSON type a layout writes a dimension's scalars."""
    match dimension:
        case Dimension.INTEGERS:
            return layout.integers
        case Dimension.NUMBERS:
            return layout.numbers
    return layout.flags


def write_scalar(layout: Layout, shape: Shape, value: Value) -> Json:
    """The JSON of a scalar value under a layout; any other value as it is."""
    dimension = notated(shape)
    if dimension is None:
        return value  # type: ignore[return-value]  # the value of every other scalar is its JSON
    match notation(layout, dimension), value:
        case Notation.TEXT, Numeral():
            return value.text
        case Notation.TEXT, bool():
            return "true" if value else "false"
        case Notation.NUMBER, bool():
            return Numeral("1" if value else "0")
    return value  # type: ignore[return-value]  # as above


def read_scalar(layout: Layout, shape: Shape, document: Json) -> Json:
    """The scalar that a layout would write so, in its own type; the document itself where that is none."""
    dimension = notated(shape)
    if dimension is None:
        return document
    match notation(layout, dimension), document:
        case Notation.TEXT, "true" | "false" if dimension is Dimension.FLAGS:
            return document == "true"
        case Notation.TEXT, str() if dimension is not Dimension.FLAGS and _NUMBER.fullmatch(document):
            return Numeral(document)
        case Notation.NUMBER, Numeral() if dimension is Dimension.FLAGS and document.text in ("0", "1"):
            return document.text == "1"
    return document


def is_scalar(shape: Shape, document: Json) -> bool:
    """Whether the document is a value of a scalar shape; `Anything` takes all."""
    match shape:
        case Text():
            return isinstance(document, str)
        case Integer():
            return isinstance(document, Numeral) and document.is_integral()
        case Number():
            return isinstance(document, Numeral)
        case Flag():
            return isinstance(document, bool)
        case Null():
            return document is None
        case Choice(members):
            return isinstance(document, str) and document in members
        case Coded():
            return isinstance(document, str | Numeral)
        case Anything():
            return True
    return False
