"""The walk down both shapes at once."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.align.misfit import Misfit
from codegen.source.align.names import pair_names
from codegen.source.align.records import pair_records
from codegen.source.align.scalars import pair_scalars
from codegen.source.align.unions import pair_one_of, pair_unions
from codegen.source.align.walk import Walk
from codegen.source.declared import Declared
from codegen.wire.encoding import EXACT, Dimension, Encoding
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    ListOf,
    MapOf,
    Model,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
)

#: What is compared at a node. Names are compared by themselves, presence at the field.
_AT_A_NODE = tuple(
    dimension
    for dimension in Dimension
    if dimension is Dimension.WRAPPED
    or (
        dimension not in EXACT
        and dimension not in (Dimension.KEYS, Dimension.VARIANTS, Dimension.ABSENCE, Dimension.NULLS)
    )
)
#: What holds below a union too, and is no matter of what stands there.
_OF_UNIONS = (Dimension.TAGGING, Dimension.FOREIGN, Dimension.UNITS)


@dataclass(frozen=True, slots=True)
class Aligned:
    """The encoding that the source gives the contract's shape, and where that is not the whole truth."""

    used: Encoding
    misfits: tuple[Misfit, ...]


def align(model: Model, wanted: Encoding, declared: Declared) -> Aligned:
    """The contract's shape as the declared type writes it."""
    walk = Walk(model, wanted, declared, _pair)
    _pair(walk, model.root, (), declared.model.root, ())
    parting = {
        choice.dimension
        for choice in walk.choices
        if choice.setting != wanted.setting(choice.scope, choice.dimension)
    }
    # In a dimension where any node parts, each node has its own choice: one above holds below it too.
    made = sorted(
        (choice for choice in walk.choices if choice.dimension in parting), key=lambda each: len(each.scope)
    )
    return Aligned(wanted.with_choices(*made), tuple(walk.misfits))


def _pair(walk: Walk, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> None:
    unread = next((each for each in walk.declared.unread if each.path == at), None)
    if unread is not None:
        walk.misfit(path, at, unread.why, certain=False)
        return
    ours, path = walk.ours(ours, path)
    theirs, at = walk.theirs(theirs, at)
    if (path, at) in walk.seen or isinstance(ours, Anything):
        return
    walk.seen.add((path, at))
    both_unions = isinstance(ours, Union) and isinstance(theirs, Union)
    for dimension in _AT_A_NODE:
        if both_unions or dimension not in _OF_UNIONS:
            walk.choose(path, dimension, walk.declared.encoding.setting(at, dimension))
    match ours, theirs:
        case Record(), Record():
            pair_records(walk, ours, path, theirs, at)
        case Union(), Union():
            pair_unions(walk, ours, path, theirs, at)
        case Union(), Record():
            pair_one_of(walk, ours, path, theirs, at)
        case _:
            _pair_parts(walk, ours, path, theirs, at)


def _pair_parts(walk: Walk, ours: Shape, path: TypePath, theirs: Shape, at: TypePath) -> None:
    match ours, theirs:
        case ((ListOf(item) | SetOf(item)), (ListOf(other) | SetOf(other))):
            if isinstance(ours, SetOf) and isinstance(theirs, ListOf):
                walk.misfit(path, at, "it is a list, whose order its code decides", certain=False)
            walk.pair(walk, item, (*path, ITEM), other, (*at, ITEM))
        case TupleOf(places), TupleOf(others) if len(places) == len(others):
            for index, (place, other) in enumerate(zip(places, others, strict=True)):
                walk.pair(walk, place, (*path, f"[{index}]"), other, (*at, f"[{index}]"))
        case MapOf(value, key), MapOf(other, other_key):
            walk.pair(walk, value, (*path, MEMBER), other, (*at, MEMBER))
            if key is not None and other_key is not None:
                pair_names(walk, key.members, (*path, KEY), other_key.members, (*at, KEY))
        case Choice(members), Choice(others):
            pair_names(walk, members, path, others, at)
        case _:
            pair_scalars(walk, ours, path, theirs, at)
