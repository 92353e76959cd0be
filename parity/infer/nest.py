"""Sees records whose members stand among those around them, and puts them back in their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.wire.empty import inner
from codegen.wire.lossless import Json
from codegen.wire.name import fold
from codegen.wire.shape import Model, Record, TypePath
from parity.infer.pair import Members


def unflattened(
    model: Model, record: Record, path: TypePath, items: Sequence[Members]
) -> tuple[Sequence[Members], Mapping[TypePath, int]]:
    """The documents with every flattened record under its declared name, and how often each was seen so."""
    own = {fold(field.name) for field in record.fields}
    seen: dict[TypePath, int] = {}
    for field in record.fields:
        shape = inner(model, field.shape, (*path, field.name))
        if not isinstance(shape, Record) or not shape.fields:
            continue
        inside = {fold(part.name) for part in shape.fields} - own
        flat = [_unflatten(field.name, inside, value, document) for value, document in items]
        count = sum(document is not None for document in flat)
        if count:
            seen[*path, field.name] = count
            items = [
                (value, document if changed is None else changed)
                for (value, document), changed in zip(items, flat, strict=True)
            ]
    return items, seen


def _unflatten(
    name: str, inside: set[str], value: Mapping[str, object], document: Mapping[str, Json]
) -> Mapping[str, Json] | None:
    if not isinstance(value.get(name), dict) or any(fold(key) == fold(name) for key in document):
        return None
    part = {key: member for key, member in document.items() if fold(key) in inside}
    if not part:
        return None
    return {**{key: member for key, member in document.items() if key not in part}, name: part}
