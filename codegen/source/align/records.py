"""Pairs the fields of two records, and parts of one that stand on another level in the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.source.align.walk import Walk
from codegen.wire.encoding import ZEROED, Dimension, Grouped, Nesting, Presence
from codegen.wire.name import fold
from codegen.wire.shape import Field, Nullable, Record, TypePath


def pair_records(walk: Walk, ours: Record, path: TypePath, theirs: Record, at: TypePath) -> None:
    """Compares the fields; what is left on both sides may be one part, flattened or grouped."""
    left = {each.name: each for each in theirs.fields}
    missing: list[Field] = []
    for wanted in ours.fields:
        found = partner(walk, wanted, path, left.values(), at)
        if found is None:
            missing.append(wanted)
        else:
            del left[found.name]
            _pair_fields(walk, wanted, (*path, wanted.name), found, (*at, found.name))
    for wanted in list(missing):
        if _flattened(walk, wanted, path, left, at):
            missing.remove(wanted)
    for name in list(left):
        grouped = _grouped(walk, left[name], at, missing, path)
        if grouped:
            del left[name]
            missing = [each for each in missing if each.name not in grouped]
    for wanted in missing:
        if wanted.required:
            walk.misfit((*path, wanted.name), at, "the type has no field for it", certain=True)
    for name in left if not ours.open else ():
        key = walk.declared.encoding.key((*at, name))
        walk.misfit(path, (*at, name), f"it writes `{key}`, which the contract does not name", certain=True)


def partner(walk: Walk, wanted: Field, path: TypePath, theirs: Iterable[Field], at: TypePath) -> Field | None:
    """The field that stands for one of the contract's: of its name, its name on the wire, its words."""
    key = walk.wanted.key((*path, wanted.name))
    keys = {each.name: walk.declared.encoding.key((*at, each.name)) for each in theirs}

    def alike() -> Iterator[Field]:
        yield from (each for each in theirs if each.name == wanted.name)
        yield from (each for each in theirs if keys[each.name] == key)
        yield from (each for each in theirs if fold(each.name) == fold(wanted.name))
        yield from (each for each in theirs if fold(keys[each.name]) == fold(key))

    return next(alike(), None)


def _pair_fields(walk: Walk, wanted: Field, path: TypePath, found: Field, at: TypePath) -> None:
    key = walk.declared.encoding.key(at)
    if key != walk.wanted.key(path):
        walk.choose(path, Dimension.KEY_NAME, key)
    if not any(each.path == at for each in walk.declared.unread):
        walk.choose(path, Dimension.ABSENCE, _absence(walk, found, at))
        walk.choose(path, Dimension.NULLS, _nulls(walk, wanted, path, found, at))
    if wanted.required and not found.required:
        walk.misfit(path, at, "it may be left out, and the contract wants it there", certain=False)
    walk.pair(walk, wanted.shape, path, found.shape, at)


def _absence(walk: Walk, found: Field, at: TypePath) -> Presence:
    """How the type writes what is not there."""
    if not found.required or walk.declared.encoding.at(at).omits_some:
        return Presence.OMITTED
    if isinstance(found.shape, Nullable):
        return Presence.NULL
    return walk.declared.encoding.at(at).absence


def _nulls(walk: Walk, wanted: Field, path: TypePath, found: Field, at: TypePath) -> Presence:
    """How the type writes null; a type that has none writes what its language has instead."""
    declared = walk.declared.encoding.at(at).nulls
    may_be_null = isinstance(wanted.shape, Nullable)
    if isinstance(found.shape, Nullable):
        if not may_be_null and wanted.required:
            walk.misfit(path, at, "it may be null, and the contract wants a value", certain=False)
        return Presence.NULL if declared in ZEROED else declared
    if may_be_null and not found.required:
        return Presence.OMITTED
    return declared


def _flattened(walk: Walk, wanted: Field, path: TypePath, left: dict[str, Field], at: TypePath) -> bool:
    """Whether the members of a record of the contract are among the fields that are left."""
    own = (*path, wanted.name)
    shape, inner = walk.ours(wanted.shape, own)
    if not isinstance(shape, Record) or not shape.fields:
        return False
    found = {each.name: partner(walk, each, inner, left.values(), at) for each in shape.fields}
    known = tuple(each for each in found.values() if each is not None)
    if len(known) < len(found):
        return False
    walk.choose(own, Dimension.NESTING, Nesting.FLATTENED)
    if isinstance(wanted.shape, Nullable) and not any(each.required for each in known):
        walk.choose(own, Dimension.NULLS, Presence.OMITTED)
    for each in known:
        del left[each.name]
    # Fields that may be missing together are required inside the part that is missing.
    required = tuple(Field(each.name, each.shape, required=True, default=each.default) for each in known)
    pair_records(walk, shape, inner, Record(required), at)
    return True


def _grouped(walk: Walk, found: Field, at: TypePath, missing: list[Field], path: TypePath) -> frozenset[str]:
    """The fields of the contract that stand together in a record of the type."""
    own = (*at, found.name)
    shape, inner = walk.theirs(found.shape, own)
    if not isinstance(shape, Record) or not shape.fields:
        return frozenset()
    pairs = {each.name: partner(walk, each, path, shape.fields, inner) for each in missing}
    names = tuple(name for name, other in pairs.items() if other is not None)
    if len(names) < len(shape.fields):
        return frozenset()
    walk.choose(path, Dimension.GROUPS, Grouped(walk.declared.encoding.key(own), names))
    for each in missing:
        other = pairs[each.name]
        if other is not None:
            _pair_fields(walk, each, (*path, each.name), other, (*inner, other.name))
    return frozenset(names)
