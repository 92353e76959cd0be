"""Whether two encodings lay a nested part alike; then its own encoding/json form is right already."""

from __future__ import annotations

from codegen.wire.encoding import Encoding
from codegen.wire.shape import Model, Nullable, Record, Shape, TypePath, Union, children


def first_drift(
    model: Model, wanted: Encoding, used: Encoding, shape: Shape, path: TypePath
) -> TypePath | None:
    """The first node at or below the path that is laid differently; None when all are laid alike."""
    pending = [(shape, path)]
    seen: set[TypePath] = set()
    while pending:
        shape, path = model.resolve(*pending.pop(0))
        if path in seen and path[:1] and path[0].startswith("#"):
            continue
        seen.add(path)
        if not _same(shape, path, wanted, used):
            return path
        pending += [(part, part_path) for part_path, part in children(shape, path)]
    return None


def _same(shape: Shape, path: TypePath, wanted: Encoding, used: Encoding) -> bool:
    match shape:
        case Union(variants):
            tokens = [(*path, variant.name) for variant in variants]
            return (
                wanted.at(path).tagging == used.at(path).tagging
                and wanted.at(path).foreign == used.at(path).foreign
                and all(wanted.variant(token) == used.variant(token) for token in tokens)
            )
        case Record(fields):
            for field in fields:
                at = (*path, field.name)
                absent_alike = field.required or wanted.at(at).absence == used.at(at).absence
                null_alike = not isinstance(field.shape, Nullable) or wanted.at(at).nulls == used.at(at).nulls
                if wanted.key(at) != used.key(at) or not absent_alike or not null_alike:
                    return False
    return True
