"""Unions: a class for each variant, or one class for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.python.fix.change import Dropped, LeftOut, Named, Piece, Reshaped
from codegen.python.fix.members import members
from codegen.python.fix.merged import merged
from codegen.python.fix.quoted import listed, quoted
from codegen.source.python.kind import Instance, OneOf
from codegen.source.python.tags import Tag, tag_of
from codegen.source.python.value import PyClass
from codegen.wire.encoding import Adjacent, Dimension, External, Internal, Presence, Tagging, Untagged
from codegen.wire.forms.around import InMember
from codegen.wire.forms.labelled import Labelled
from codegen.wire.shape import ListOf, MapOf, Record, SetOf, Shape, TupleOf, TypePath, Union, Variant

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk


def union_of(walk: Walk, shape: Union, path: TypePath, kind: OneOf, called: str) -> None:
    """A union of classes that stands at a field."""
    classes = [part.of for part in kind.parts if isinstance(part, Instance)]
    by_variant = {
        variant.name: [found for found in classes if _holds(walk, found, variant, path)]
        for variant in shape.variants
    }
    unclear = [name for name, found in by_variant.items() if len(found) != 1]
    if unclear or len(classes) < len(kind.parts):
        name = unclear[0] if unclear else shape.variants[0].name
        walk.fault(f"which class of `{called}` holds the variant `{name}` is not clear", kind.at)
        return
    differs = walk.request.used.at(path).tagging != walk.request.wanted.at(path).tagging
    if kind.discriminator is not None and differs:
        _without_discriminator(walk, kind, called)
    variants(walk, shape, path, {name: found[0] for name, found in by_variant.items()})


def _without_discriminator(walk: Walk, kind: OneOf, called: str) -> None:
    """Pydantic looks for a discriminator before any class could read the form of the contract."""
    if kind.named_at is None:
        walk.fault(f"`{called}` names a discriminator, which pydantic looks for before any class", kind.at)
        return
    walk.changes.append(Dropped(kind.named_at, "discriminator"))
    walk.notes.append(f"`{called}`: its discriminator is taken out; each class knows its own form.")


def variants(walk: Walk, shape: Union, path: TypePath, classes: dict[str, PyClass]) -> None:
    """The variants of a union, each with the class that holds it."""
    used, wanted = walk.request.used.at(path).tagging, walk.request.wanted.at(path).tagging
    for variant in shape.variants:
        found = classes.get(variant.name)
        if found is None:
            continue
        walk.visit(found)
        if isinstance(used, External) and isinstance(wanted, External):
            _external(walk, found, variant, path)
        elif isinstance(used, Internal | Untagged):
            _reshape(walk, found, variant, path)
        else:
            walk.fault(f"`{found.name}` is named around its members already", found)


def merged_union(walk: Walk, shape: Union, path: TypePath, kind: Instance) -> None:
    """One class for all variants: each is a field that is there or not."""
    used, wanted = walk.request.used.at(path), walk.request.wanted.at(path)
    held = walk.held(kind.of)
    if isinstance(used.tagging, Internal) and used.tagging.tag in held:
        merged(walk, shape, path, kind.of, used.tagging.tag)
        return
    names = {variant.name: walk.request.used.variant((*path, variant.name)) for variant in shape.variants}
    both = isinstance(used.tagging, External) and isinstance(wanted.tagging, External)
    if not both or not set(names.values()) <= held.keys():
        walk.fault(f"`{kind.of.name}` holds every variant at once, and no member for each", kind.of)
        return
    for variant in shape.variants:
        found = held[names[variant.name]]
        text = walk.request.wanted.variant((*path, variant.name))
        walk.changes.append(Named(found, text if text != names[variant.name] else None))
        if used.foreign is Presence.NULL and wanted.foreign is Presence.OMITTED:
            walk.changes.append(LeftOut(found, "value is None"))
        elif used.foreign is not wanted.foreign:
            walk.fault(f"what `{found.name}` holds beside another variant cannot be told", kind.of)
        if variant.payload is not None:
            called = f"{kind.of.name}.{found.name}"
            walk.node(variant.payload, (*path, variant.name), walk.kind(found), called)


def _holds(walk: Walk, found: PyClass, variant: Variant, path: TypePath) -> bool:
    """Whether a class has the members of a variant, as they are written today."""
    used = walk.request.used.at(path).tagging
    if isinstance(used, Internal):
        tag = tag_of(walk.tree, found)
        return tag is not None and (tag.key, tag.value) == (used.tag, _texts(walk, variant, path)[0])
    if isinstance(used, External):
        return _texts(walk, variant, path)[0] in walk.held(found)
    if variant.payload is None:
        return False
    payload, at = walk.plain(variant.payload, (*path, variant.name))
    if not isinstance(payload, Record):
        return False
    every = {walk.request.used.key((*at, each.name)): each.required for each in payload.fields}
    needed = {key for key, required in every.items() if required}
    return needed <= walk.held(found).keys() <= every.keys()


def _external(walk: Walk, found: PyClass, variant: Variant, path: TypePath) -> None:
    """A class whose one field is named as the variant."""
    used, wanted = _texts(walk, variant, path)
    field = walk.held(found).get(used)
    if field is None or variant.payload is None:
        walk.fault(f"`{found.name}` has no field for the variant `{variant.name}`", found)
        return
    walk.changes.append(Named(field, wanted if wanted != used else None))
    called = f"{found.name}.{field.name}"
    walk.node(variant.payload, (*path, variant.name), walk.kind(field), called)


def _reshape(walk: Walk, found: PyClass, variant: Variant, path: TypePath) -> None:
    """A class that is one variant: named within, beside, around or not at all."""
    used, wanted = walk.request.used.at(path).tagging, walk.request.wanted.at(path).tagging
    texts = _texts(walk, variant, path)
    tag = tag_of(walk.tree, found) if isinstance(used, Internal) else None
    if isinstance(used, Internal) and (tag is None or (tag.key, tag.value) != (used.tag, texts[0])):
        walk.fault(f"`{found.name}` has no member `{used.tag}` that is always `{texts[0]}`", found)
        return
    more = _payload(walk, found, variant, path)
    if used == wanted and texts[0] == texts[1] and not more:
        walk.changes.append(Reshaped(found, None))
        return
    walk.changes.append(Reshaped(found, _piece(found, wanted, texts[1], tag, more)))


def _piece(found: PyClass, wanted: Tagging, text: str, tag: Tag | None, more: str) -> Piece:
    name = quoted(text)
    own = f", own={{{quoted(tag.key)}: {quoted(tag.value)}}}" if tag is not None else ""
    match wanted:
        case External():
            return Piece("NamedAround", f"{name}{own}{more}", found.name)
        case Internal(key):
            return Piece("NamedWithin", f"{name}, {quoted(key)}{own}{more}", found.name)
        case Adjacent(key, content):
            around = f"{name}, {quoted(key)}, {quoted(content)}"
            return Piece("NamedBeside", f"{around}{own}{more}", found.name)
        case Untagged():
            return Piece("Unnamed", f"{name}{own}{more}", found.name)


def _payload(walk: Walk, found: PyClass, variant: Variant, path: TypePath) -> str:
    """What is said of a payload that is no record; its parts are walked."""
    if variant.payload is None:
        return ", is_unit=True"
    payload, at = walk.plain(variant.payload, (*path, variant.name))
    if isinstance(payload, Record):
        members(walk, payload, at, found, {})
        return ""
    held = walk.held(found)
    form, wrapper = walk.request.used.at(at).forms.get(Dimension.TUPLES), walk.request.used.wrapper(at)
    if isinstance(payload, TupleOf) and isinstance(form, Labelled) and set(form.names) <= held.keys():
        for index, (name, place) in enumerate(zip(form.names, payload.places, strict=False)):
            walk.node(place, (*at, f"[{index}]"), walk.kind(held[name]), f"{found.name}.{name}")
        return f", places={listed(form.names)}"
    if isinstance(wrapper, InMember) and wrapper.name in held and not _has_parts(payload):
        walk.leaf(payload, at, walk.kind(held[wrapper.name]), f"{found.name}.{wrapper.name}")
        return f", member={quoted(wrapper.name)}"
    walk.fault(f"the payload of `{found.name}` is no record and cannot be told from its members", found)
    return ""


def _has_parts(shape: Shape) -> bool:
    return isinstance(shape, Record | Union | ListOf | SetOf | MapOf | TupleOf)


def _texts(walk: Walk, variant: Variant, path: TypePath) -> tuple[str, str]:
    """The name of a variant as it is written today, and as it is wanted."""
    at = (*path, variant.name)
    return walk.request.used.variant(at), walk.request.wanted.variant(at)
