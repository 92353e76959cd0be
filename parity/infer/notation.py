"""Counts the JSON types in which numbers and flags were written."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.encoding import ChoiceMade, Encoding, Notation
from codegen.wire.lossless import Json
from codegen.wire.scalar import notated, write_scalar
from codegen.wire.shape import Shape, TypePath, Value
from parity.infer.evidence import Evidence


def count_notations(
    evidence: Evidence, shape: Shape, path: TypePath, items: Sequence[tuple[Value, Json]]
) -> None:
    """Adds what each document shows about the JSON type of a number or flag."""
    dimension = notated(shape)
    if dimension is None:
        return
    layouts = {seen: Encoding((ChoiceMade(path, dimension, seen),)).at(path) for seen in Notation}
    for value, document in items:
        for seen, layout in layouts.items():
            if write_scalar(layout, shape, value) == document:
                evidence.settings[path, dimension][seen] += 1
                break
