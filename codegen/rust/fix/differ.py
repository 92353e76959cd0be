"""Where two encodings of a request part, node by node, and as far as a node can show it."""

from __future__ import annotations

from codegen.fix.request import FixRequest
from codegen.wire.coded.family import family_of
from codegen.wire.encoding import Dimension
from codegen.wire.forms.bare import Bare
from codegen.wire.place import form_dimension
from codegen.wire.scalar import notated
from codegen.wire.shape import (
    Choice,
    Coded,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Record,
    SetOf,
    Shape,
    TypePath,
    Union,
    children,
    variant_names,
)


def differing(request: FixRequest, shape: Shape, path: TypePath) -> frozenset[Dimension]:
    """The dimensions in which one node is written in another way than is wanted."""
    found = {
        dimension
        for dimension in _dimensions(shape)
        if request.used.setting(path, dimension) != request.wanted.setting(path, dimension)
    }
    if request.used.at(path).form(Dimension.RECORDS) == Bare() and isinstance(shape, Record):
        found -= {Dimension.RECORDS} if len(shape.fields) != 1 else set()
    if isinstance(shape, Choice | Union):
        names = [(*path, name) for name in variant_names(shape)]
        if any(request.used.variant(name) != request.wanted.variant(name) for name in names):
            found.add(Dimension.VARIANTS)
    if isinstance(shape, Record):
        fields = [(*path, each.name) for each in shape.fields]
        if any(request.used.key(each) != request.wanted.key(each) for each in fields):
            found.add(Dimension.KEYS)
        for dimension in (Dimension.ABSENCE, Dimension.NULLS, Dimension.DEFAULTS, Dimension.ZEROS):
            if any(
                request.used.setting(at, dimension) != request.wanted.setting(at, dimension) for at in fields
            ):
                found.add(dimension)
        if any(_nested(request, each.shape, (*path, each.name)) for each in shape.fields):
            found.add(Dimension.NESTING)
    return frozenset(found)


def differs_below(request: FixRequest, shape: Shape, path: TypePath) -> bool:
    """Whether anything inside a node is written in another way than is wanted."""
    seen: set[tuple[TypePath, bool]] = set()
    pending = list(children(shape, path))
    while pending:
        at, inner = pending.pop()
        inner, at = request.model.resolve(inner, at)
        if (at, isinstance(inner, Nullable)) in seen:
            continue
        seen.add((at, isinstance(inner, Nullable)))
        if request.used.wrapper(at) != request.wanted.wrapper(at) or differing(request, inner, at):
            return True
        pending += children(inner, at)
    return False


def _nested(request: FixRequest, shape: Shape, path: TypePath) -> bool:
    while isinstance(shape, Nullable | Named):
        shape = shape.of if isinstance(shape, Nullable) else request.model.resolve(shape, path)[0]
    nesting = Dimension.NESTING
    return isinstance(shape, Record) and request.used.setting(path, nesting) != request.wanted.setting(
        path, nesting
    )


def _dimensions(shape: Shape) -> frozenset[Dimension]:
    """The dimensions of which a node of this shape shows something by itself."""
    found = {form_dimension(shape), notated(shape)}
    match shape:
        case Coded(kind):
            found |= set(family_of(kind).dimensions)
        case ListOf():
            found.add(Dimension.EMPTY_LISTS)
        case SetOf():
            found |= {Dimension.EMPTY_LISTS, Dimension.SET_ORDER}
        case MapOf():
            found.add(Dimension.EMPTY_MAPS)
        case Record(fields):
            found |= {Dimension.GROUPS, Dimension.EXTRAS} if fields else {Dimension.EMPTY_RECORDS}
        case Union(variants):
            found |= {Dimension.TAGGING, Dimension.FOREIGN}
            if any(variant.payload is None for variant in variants):
                found.add(Dimension.UNITS)
    return frozenset(each for each in found if each is not None)
