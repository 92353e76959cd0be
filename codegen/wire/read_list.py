"""Reads an array: a list, a set, or a tuple with a shape for each place."""

from __future__ import annotations

from codegen.wire.merge import Schema
from codegen.wire.read_note import Reads
from codegen.wire.shape import ITEM, ListOf, SetOf, Shape, TupleOf, TypePath


def read_list(schema: Schema, path: TypePath, pointer: str, reads: Reads) -> Shape:
    """The list, set or tuple that a schema of an array describes."""
    places, keyword = schema.get("prefixItems"), "prefixItems"
    items = schema.get("items", schema.get("unevaluatedItems", True))
    if isinstance(items, list):  # before 2020-12
        places, keyword, items = items, "items", schema.get("additionalItems", True)
    if not places:
        item = reads.read(items, (*path, ITEM), f"{pointer}/items")
        return SetOf(item) if schema.get("uniqueItems") is True else ListOf(item)
    if items is not False and schema.get("maxItems", len(places) + 1) > len(places):
        return reads.unknown(pointer, f"`{keyword}` of places, with more items after them")
    return TupleOf(
        tuple(
            reads.read(place, (*path, f"[{index}]"), f"{pointer}/{keyword}/{index}")
            for index, place in enumerate(places)
        )
    )
