"""Reads a constant or an enumeration."""

from __future__ import annotations

from codegen.wire.merge import Schema
from codegen.wire.read_note import Reads, nullable
from codegen.wire.shape import Choice, Flag, Integer, Null, Number, Shape


def read_constants(schema: Schema, pointer: str, reads: Reads) -> Shape:
    """A choice where all are texts, else the type all have in common; null may be among them."""
    members = [schema["const"]] if "const" in schema else list(schema["enum"])
    given = [member for member in members if member is not None]
    if not given:
        return Null()
    shape = _of(given)
    if shape is None:
        what = "an enumeration of values of several types" if len(given) > 1 else "a constant with parts"
        return reads.unknown(pointer, what)
    return nullable(shape) if len(given) < len(members) else shape


def _of(given: list[object]) -> Shape | None:
    if all(isinstance(member, str) for member in given):
        return Choice(tuple(map(str, given)))
    if all(isinstance(member, bool) for member in given):
        return Flag()
    if all(type(member) is int for member in given):
        return Integer()
    if all(type(member) in (int, float) for member in given):
        return Number()
    return None
