"""Pairs unions: variant by variant, or with one record that holds all variants."""

from __future__ import annotations

from codegen.source.align.names import pair_names
from codegen.source.align.records import pair_records, partner
from codegen.source.align.walk import Walk
from codegen.wire.encoding import Dimension, External, Internal, Presence, Unit, Untagged
from codegen.wire.name import fold
from codegen.wire.shape import Choice, Field, Nullable, Record, TypePath, Union


def pair_unions(walk: Walk, ours: Union, path: TypePath, theirs: Union, at: TypePath) -> None:
    """Compares the variants of two unions."""
    mine = [each.name for each in ours.variants]
    for name, other in pair_names(walk, mine, path, [each.name for each in theirs.variants], at):
        first, second = ours.variant(name), theirs.variant(other)
        if first is None or second is None:
            continue
        if first.payload is not None and second.payload is not None:
            walk.pair(walk, first.payload, (*path, name), second.payload, (*at, other))
        elif first.payload is not second.payload:
            walk.misfit((*path, name), (*at, other), "one of the two has nothing in it", certain=True)


def pair_one_of(walk: Walk, ours: Union, path: TypePath, theirs: Record, at: TypePath) -> None:
    """Compares a union with a record for all its variants.

    A member of it names the variant and the others are everybody's; or each variant has a member of its own;
    or nothing tells the variants apart but which members stand.
    """
    tag = next((each for each in theirs.fields if _tells(walk, each, (*at, each.name), ours)), None)
    if tag is not None:
        _tagged(walk, ours, path, theirs, at, tag)
    elif _has_a_member_each(ours, theirs):
        _external(walk, ours, path, theirs, at)
    elif _holds_every_payload(walk, ours, path, theirs, at):
        walk.choose(path, Dimension.TAGGING, Untagged())
        _payloads(walk, ours, path, theirs.fields, at)
    else:
        walk.misfit(
            path, at, "it is an object, and nothing in it is known to name the variant", certain=False
        )


def _tells(walk: Walk, found: Field, at: TypePath, union: Union) -> bool:
    """Whether the texts of a field are known, and are the names of the variants."""
    known = found.shape.members if isinstance(found.shape, Choice) else walk.declared.hints.get(at, ())
    return {fold(variant.name) for variant in union.variants} <= {fold(name) for name in known}


def _tagged(walk: Walk, ours: Union, path: TypePath, theirs: Record, at: TypePath, tag: Field) -> None:
    own = (*at, tag.name)
    walk.choose(path, Dimension.TAGGING, Internal(walk.declared.encoding.key(own)))
    names = [each.name for each in ours.variants]
    if isinstance(tag.shape, Choice):
        pair_names(walk, names, path, tag.shape.members, own)
    else:
        known = {fold(name): name for name in walk.declared.hints.get(own, ())}
        for name in names:
            walk.choose((*path, name), Dimension.VARIANT_NAME, known[fold(name)])
    _payloads(walk, ours, path, tuple(each for each in theirs.fields if each != tag), at)


def _payloads(walk: Walk, ours: Union, path: TypePath, fields: tuple[Field, ...], at: TypePath) -> None:
    """The records of all variants, in one record."""
    omits = all(
        walk.declared.encoding.at((*at, each.name)).omits_some or not each.required for each in fields
    )
    walk.choose(path, Dimension.FOREIGN, Presence.OMITTED if omits else Presence.ZERO)
    for variant in ours.variants:
        if variant.payload is None:
            continue
        payload, own = walk.ours(variant.payload, (*path, variant.name))
        if isinstance(payload, Record):
            found = (partner(walk, each, own, fields, at) for each in payload.fields)
            pair_records(walk, payload, own, Record(tuple(each for each in found if each is not None)), at)


def _has_a_member_each(ours: Union, theirs: Record) -> bool:
    names = {fold(variant.name) for variant in ours.variants}
    return {fold(each.name) for each in theirs.fields} == names and not any(
        each.required and not isinstance(each.shape, Nullable) for each in theirs.fields
    )


def _external(walk: Walk, ours: Union, path: TypePath, theirs: Record, at: TypePath) -> None:
    walk.choose(path, Dimension.TAGGING, External())
    members = {fold(each.name): each for each in theirs.fields}
    for variant in ours.variants:
        found = members[fold(variant.name)]
        own = (*at, found.name)
        if found.required:
            walk.misfit((*path, variant.name), own, "it is null beside the others", certain=False)
        key = walk.declared.encoding.key(own)
        if key != walk.wanted.variant((*path, variant.name)):
            walk.choose((*path, variant.name), Dimension.VARIANT_NAME, key)
        if variant.payload is not None:
            walk.pair(walk, variant.payload, (*path, variant.name), found.shape, own)
        elif walk.theirs(found.shape, own)[0] == Record(()):
            walk.choose(path, Dimension.UNITS, Unit.OBJECT)
        else:
            walk.misfit((*path, variant.name), own, "it has something in it", certain=False)


def _holds_every_payload(walk: Walk, ours: Union, path: TypePath, theirs: Record, at: TypePath) -> bool:
    """Whether the record has the members of all variants, and no others."""
    used: set[str] = set()
    for variant in ours.variants:
        if variant.payload is None:
            return False
        payload, own = walk.ours(variant.payload, (*path, variant.name))
        if not isinstance(payload, Record):
            return False
        found = [partner(walk, each, own, theirs.fields, at) for each in payload.fields]
        if None in found:
            return False
        used |= {each.name for each in found if each is not None}
    return used == {each.name for each in theirs.fields}
