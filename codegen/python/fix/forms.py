"""Nodes in another structure: what stands around a value, a record as a list, a map with other keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.python.fix.change import Piece
from codegen.python.fix.quoted import listed, quoted
from codegen.source.python.kind import Instance, Mapped, PyType
from codegen.wire.encoding import Dimension, Setting
from codegen.wire.forms.around import InMember
from codegen.wire.forms.bare import Bare
from codegen.wire.forms.flags import BitMask
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.map_keys import Rejoined, Rendered, Rendering
from codegen.wire.forms.positional import Positional
from codegen.wire.shape import ITEM, Choice, ListOf, MapOf, Record, SetOf, Shape, TupleOf, TypePath

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk

_DIMENSIONS: dict[type, Dimension] = {
    Record: Dimension.RECORDS,
    TupleOf: Dimension.TUPLES,
    ListOf: Dimension.LISTS,
    SetOf: Dimension.SETS,
    MapOf: Dimension.MAPS,
}


def wrapped(walk: Walk, shape: Shape, path: TypePath, kind: PyType, called: str) -> bool:
    """A value inside an object that the contract does not have, or the other way round; False for neither."""
    used, wanted = walk.request.used.wrapper(path), walk.request.wanted.wrapper(path)
    if used == wanted:
        return False
    if isinstance(used, InMember) and wanted is None and isinstance(kind, Instance):
        walk.piece(kind.at, shape, Piece("OutOfMember", quoted(used.name)), called)
    elif isinstance(wanted, InMember) and used is None:
        walk.piece(kind.at, shape, Piece("InMember", quoted(wanted.name)), called)
    else:
        walk.fault(f"what stands around `{called}` cannot be changed", kind.at)
    return True


def formed(walk: Walk, shape: Shape, path: TypePath, kind: PyType, called: str) -> bool:
    """A node in another structure; False where it stands as it is."""
    dimension = _DIMENSIONS.get(type(shape))
    if dimension is None:
        return False
    used, wanted = walk.request.used.at(path).form(dimension), walk.request.wanted.at(path).form(dimension)
    if used == wanted:
        return False
    if isinstance(used, Bare) and isinstance(shape, Record) and len(shape.fields) != 1:
        return False  # a record of several members stays as it is
    piece = _plain_again(walk, shape, path, kind, used)
    if piece is not None:
        walk.piece(kind.at, shape, piece, called)
    elif isinstance(used, Rejoined):
        walk.fault(f"the keys of `{called}` are joined before they are in the model", kind.at)
    else:
        walk.fault(f"the structure of `{called}` cannot be changed here", kind.at)
    return True


def _plain_again(
    walk: Walk, shape: Shape, path: TypePath, kind: PyType, used: Setting | None
) -> Piece | None:
    """The piece that writes the plain structure where another one is written today."""
    wanted = walk.request.wanted
    match shape, used:
        case Record(fields), Positional():
            return Piece("NamedPlaces", listed([wanted.key((*path, each.name)) for each in fields]))
        case Record(fields), Bare():
            return Piece("InMember", quoted(wanted.key((*path, fields[0].name))))
        case TupleOf(), Labelled(names) if isinstance(kind, Instance):
            return Piece("PlacesOfMembers", listed(names))
        case MapOf(), Rendered(Rendering.POINT) if isinstance(kind, Mapped):
            return Piece("WholeKeys")
        case ListOf(Choice(members)) | SetOf(Choice(members)), BitMask():
            return Piece("Bits", listed([wanted.variant((*path, ITEM, each)) for each in members]))
    return None
