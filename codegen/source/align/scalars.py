"""Two nodes that are not of one structure: the same scalar in another form, or something else."""

from __future__ import annotations

from codegen.source.align.walk import Walk
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension, Notation
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)

_OCTETS = {"base64": Octets.BASE64, "base64url": Octets.BASE64URL, "hex": Octets.HEX}


def pair_scalars(walk: Walk, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> None:
    """Compares what is left when no structure is common."""
    match ours, theirs:
        case _, Anything():
            walk.misfit(path, at, "its type does not say what is written", certain=False)
        case Coded(kind, detail), Coded(other, held) if kind is other:
            _coded(walk, path, at, kind, detail, held)
        case Coded(Kind.DATE), Coded(Kind.INSTANT):
            if walk.declared.encoding.setting(at, Dimension.FRACTIONS) is Fraction.THREE:
                walk.choose(path, Dimension.DATES, DateForm.MIDNIGHT_MILLIS)
        case Number(), Integer():
            pass
        case Integer(), Number() if walk.declared.one_number:
            pass
        case ((Integer() | Number() | Flag()), Text()):
            notation = {Integer: Dimension.INTEGERS, Number: Dimension.NUMBERS, Flag: Dimension.FLAGS}
            walk.choose(path, notation[type(ours)], Notation.TEXT)
        case Text(), Coded(kind) if kind is not Kind.BYTES:
            pass
        case Text(), Choice():
            pass
        case ((Coded() | Choice()), Text()):
            walk.misfit(path, at, "it is a text whose form the type does not tell", certain=False)
        case _ if type(ours) is not type(theirs) or isinstance(ours, Coded):
            walk.misfit(path, at, f"it is {called(theirs)}, and {called(ours)} is wanted", certain=True)


def _coded(walk: Walk, path: TypePath, at: TypePath, kind: Kind, detail: str, held: str) -> None:
    first, second = detail.partition(" ")[0], held.partition(" ")[0]
    if first == second or not second:
        return
    if kind is Kind.BYTES and second in _OCTETS:
        walk.choose(path, Dimension.BYTES, _OCTETS[second])
    else:
        walk.misfit(path, at, f"it is written as {second}, and {first} is wanted", certain=False)


def called(shape: Shape) -> str:
    """What people call a shape."""
    if isinstance(shape, Coded):
        return f"of the kind `{shape.kind.value.replace('_', '-')}`"
    return {
        Text: "a text",
        Integer: "a whole number",
        Number: "a number",
        Flag: "true or false",
        Record: "an object",
        Union: "a union",
        ListOf: "a list",
        SetOf: "a set",
        TupleOf: "a list of fixed length",
        MapOf: "a map",
        Choice: "one of a list of names",
    }.get(type(shape), "null")
