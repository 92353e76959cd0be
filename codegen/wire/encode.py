"""Lays a value on the wire: `encode(model, encoding, value)` is the JSON a runtime so encoded writes.

An encoding is turned into functions once, one for each node of the shape, and these write every value.
"""

from __future__ import annotations

from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json
from codegen.wire.shape import Model, Shape, TypePath, Value
from codegen.wire.writer import Writers


def encode(model: Model, encoding: Encoding, value: Value) -> Json:
    """The wire form of a value of the model. Raises `Unencodable` where the encoding has none."""
    return _writers(model, encoding).place(model.root, ())(value)


def encode_part(model: Model, encoding: Encoding, shape: Shape, path: TypePath, value: Value) -> Json:
    """The wire form of a part of a value, without what stands around it. Raises `Unencodable` as `encode`."""
    return _writers(model, encoding).formed(shape, path)(value)


def _writers(model: Model, encoding: Encoding) -> Writers:
    return encoding.kept(Writers, Writers, model)
