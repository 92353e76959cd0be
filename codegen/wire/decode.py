"""Reads a value back: `decode(model, encoding, document)` gives every value that would be written so.

Many choices lose information (an absent field written as null, a merged struct), so there may be several.
Two laws hold and are tested: a value is among the decodings of its encoding, and encoding any decoding
gives the document back.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from codegen.wire.encode import encode
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json
from codegen.wire.reader import PlainReader, Unclear
from codegen.wire.readings import MAX_READINGS, Readings
from codegen.wire.shape import Model, Value
from codegen.wire.unencodable import Unencodable


def decode(model: Model, encoding: Encoding, document: Json) -> Iterator[Value]:
    """Every value that the encoding would write as this document, up to `MAX_READINGS`, likeliest first."""
    reader = Readings(model, encoding)
    for value in islice(reader.read(model.root, (), document), MAX_READINGS):
        try:
            if encode(model, encoding, value) == document:
                yield value
        except Unencodable:
            continue


def likeliest(model: Model, encoding: Encoding, document: Json) -> Value | NoReading:
    """The first of the readings `decode` gives; `NO_READING` where there is none."""
    read = encoding.kept(PlainReader, PlainReader, model).read
    if read is not None:
        try:
            value = read(document)
            if encode(model, encoding, value) == document:
                return value
        except (Unclear, Unencodable):
            pass
    return next(decode(model, encoding, document), NO_READING)


class NoReading:
    """The mark of a document that an encoding cannot have written."""


NO_READING = NoReading()
