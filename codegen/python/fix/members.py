"""The members of a record, each with the field that holds it: its name, its place, its value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from codegen.python.fix.change import AnySubclass, Dropped, Named, Piece, Reshaped
from codegen.python.fix.presence import defaults, presence
from codegen.python.fix.quoted import listed, quoted
from codegen.source.python.kind import Instance, Maybe, Spelled
from codegen.source.python.model import PyField, serializers
from codegen.source.python.value import PyClass
from codegen.wire.encoding import Grouped, Nesting
from codegen.wire.shape import Field, Record, Shape, TypePath

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk


def record(walk: Walk, shape: Record, path: TypePath, kind: Instance) -> None:
    """A record and the class that holds it."""
    if (
        shape.open
        and not kind.any_subclass
        and walk.request.used.at(path).extras != walk.request.wanted.at(path).extras
    ):
        walk.changes.append(AnySubclass(kind.at))
        walk.notes.append(
            f"`{kind.of.name}`: what a subclass adds is written; when it is read, it is left out as before."
        )
    members(walk, shape, path, kind.of, dict(_grouped(walk, path, kind.of)))


def members(
    walk: Walk, shape: Record, path: TypePath, owner: PyClass, elsewhere: Mapping[str, PyClass]
) -> None:
    """The members of a record; those that stand elsewhere have the class that does hold them."""
    defaults(walk, shape, path, owner)
    for each in shape.fields:
        _member(walk, each, (*path, each.name), elsewhere.get(each.name, owner))


def _member(walk: Walk, each: Field, path: TypePath, owner: PyClass) -> None:
    key, wanted = walk.request.used.key(path), walk.request.wanted.key(path)
    held = walk.held(owner)
    found = held.get(key)
    if found is None:
        keys = ", ".join(f"`{name}`" for name in held) or "none"
        walk.fault(f"`{owner.name}` has no field that is written `{key}`; its members are {keys}", owner)
        return
    walk.changes.append(Named(found, wanted if wanted != key else None))
    if walk.request.accept_legacy and wanted != key != found.name:
        walk.fault(f"`{found.name}` would not be read under its old alias `{key}` any more", owner)
    used_nesting, wanted_nesting = walk.request.used.at(path).nesting, walk.request.wanted.at(path).nesting
    if used_nesting is not wanted_nesting and used_nesting is Nesting.FLATTENED:
        walk.fault(f"the members of `{found.name}` are raised among those around it elsewhere", owner)
    if presence(walk, each, path, found):
        return
    called = f"{owner.name}.{found.name}"
    if any(serializers(walk.tree, owner, found.name)) and not _gives_way(
        walk, each.shape, path, owner, found
    ):
        return
    walk.node(each.shape, path, walk.kind(found), called)


def _gives_way(walk: Walk, shape: Shape, path: TypePath, owner: PyClass, found: PyField) -> bool:
    """Whether a function of the class that writes the field is taken out, as what it writes departs."""
    plain, at = walk.plain(shape, path)
    if not walk.departs(plain, at):
        return False
    for holder, function, decorator in serializers(walk.tree, owner, found.name):
        if len(decorator.arguments) != 1:
            walk.fault(f"`{function.name}` writes other fields beside `{found.name}`", owner)
            return False
        walk.changes.append(Dropped(Spelled(holder.path, function.span), function.name))
        walk.notes.append(
            f"`{owner.name}.{found.name}`: the serializer `{function.name}` is taken out; it writes the form "
            "in use."
        )
    return True


def _grouped(walk: Walk, path: TypePath, owner: PyClass) -> Iterator[tuple[str, PyClass]]:
    """The members that stand in an object of their own, each with the class of that object."""
    used, wanted = walk.request.used.group(path), walk.request.wanted.group(path)
    if used == wanted:
        return
    held = walk.held(owner)
    if not isinstance(used, Grouped) or wanted is not None or used.key not in held:
        walk.fault(f"the members of `{owner.name}` stand in groups that cannot be changed", owner)
        return
    inner = walk.kind(held[used.key])
    inner = inner.of if isinstance(inner, Maybe) else inner
    if not isinstance(inner, Instance):
        walk.fault(f"`{used.key}` is no model whose members could be raised", owner)
        return
    walk.visit(inner.of)
    names = [walk.request.wanted.key((*path, name)) for name in used.names]
    arguments = f"{quoted(used.key)}, {listed(names)}"
    walk.changes.append(Reshaped(owner, Piece("Raised", arguments, owner.name)))
    yield from ((name, inner.of) for name in used.names)
