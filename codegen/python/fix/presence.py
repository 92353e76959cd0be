"""Whether a field is written when there is nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codegen.python.fix.change import Dropped, LeftOut, Piece
from codegen.source.python.annotation import type_of
from codegen.source.python.expression import Call, Keyword, Literal
from codegen.source.python.kind import Instance, Scalar, Spelled
from codegen.source.python.model import PyField
from codegen.source.python.value import PyClass
from codegen.wire.encoding import ZEROED, Dimension, Emptiness, Presence
from codegen.wire.lossless import Numeral
from codegen.wire.shape import Field, ListOf, MapOf, Nullable, Record, SetOf, Shape, TupleOf, TypePath, Union

if TYPE_CHECKING:
    from codegen.python.fix.walk import Walk

_EMPTY: dict[Dimension, tuple[type, ...]] = {
    Dimension.EMPTY_LISTS: (ListOf, SetOf),
    Dimension.EMPTY_MAPS: (MapOf,),
    Dimension.EMPTY_RECORDS: (Record,),
}
_STRUCTURES = (ListOf, SetOf, MapOf, Record, Union, TupleOf)
_OPTIONS = ("response_model_exclude_unset", "response_model_exclude_defaults")


def presence(walk: Walk, each: Field, path: TypePath, found: PyField) -> bool:
    """Whether a field is written when there is nothing in it; True where that decides its value too."""
    used, wanted = walk.request.used.at(path), walk.request.wanted.at(path)
    for dimension in (*_EMPTY, Dimension.ZEROS):
        parts = walk.request.used.setting(path, dimension) != walk.request.wanted.setting(path, dimension)
        if parts and _can_be_empty(dimension, each.shape):
            walk.fault(
                f"whether `{found.name}` is written when it is empty is not decided by its model", found.owner
            )
    if used.nulls is not wanted.nulls and isinstance(each.shape, Nullable):
        _null(walk, each, path, found)
        return True
    if not each.required and used.absence is not wanted.absence:
        _absent(walk, each, path, found)
    return False


def defaults(walk: Walk, shape: Record, path: TypePath, owner: PyClass) -> None:
    """Values that are left out because they are the default, by an option of the route."""
    if not any(_leaves_defaults_out(walk, (*path, each.name)) for each in shape.fields):
        return
    options = list(_options(walk, owner))
    for at, keyword in options:
        walk.changes.append(Dropped(Spelled(at, keyword.span), keyword.name))
    if not options:
        walk.fault(
            f"what is left out of `{owner.name}` is left out by a call that was not found",
            owner,
            "Take `exclude_unset` or `exclude_defaults` out of it.",
        )


def _leaves_defaults_out(walk: Walk, path: TypePath) -> bool:
    used, wanted = walk.request.used.at(path).defaults, walk.request.wanted.at(path).defaults
    return used is Emptiness.OMITTED and wanted is not Emptiness.OMITTED


def _options(walk: Walk, owner: PyClass) -> Iterator[tuple[str, Keyword]]:
    """The options of the routes that answer with the class, each with its file."""
    for file in walk.tree.files:
        for function in file.functions:
            for decorator in function.decorators:
                answered = decorator.keyword("response_model") or function.returns
                kind = None if answered is None else type_of(walk.tree, file, answered)
                if isinstance(kind, Instance) and kind.of == owner:
                    yield from ((file.path, keyword) for keyword in _excluding(decorator))


def _excluding(decorator: Call) -> Iterator[Keyword]:
    return (keyword for keyword in decorator.keywords if keyword.name in _OPTIONS)


def _null(walk: Walk, each: Field, path: TypePath, found: PyField) -> None:
    kind = walk.kind(found)
    if walk.request.used.at(path).nulls is Presence.NOT_A_NUMBER and isinstance(kind, Scalar):
        walk.piece(kind.at, each.shape, Piece("NullForNan"), f"{found.owner.name}.{found.name}")
    else:
        walk.fault(f"how `{found.name}` is written when it is null cannot be changed", found.owner)


def _absent(walk: Walk, each: Field, path: TypePath, found: PyField) -> None:
    """A field that is absent and written all the same."""
    used, wanted = walk.request.used.at(path).absence, walk.request.wanted.at(path).absence
    default = found.default.value if isinstance(found.default, Literal) else ...
    called = f"`{found.owner.name}.{found.name}`"
    if wanted is not Presence.OMITTED or isinstance(each.shape, Nullable):
        walk.fault(f"{called} cannot tell an absent value from null", found.owner)
    elif used is Presence.NULL and default is None:
        walk.changes.append(LeftOut(found, "value is None"))
    elif used in ZEROED and default in ("", 0, False):
        zero = "False" if default is False else '""' if default == "" else "0"
        if any(_spelled(value) == zero for value in walk.samples.at(path)):
            hint = "Give it None as its default."
            walk.fault(f"{called} is {zero} when it is absent and when that is its value", found.owner, hint)
            return
        walk.changes.append(LeftOut(found, f"value == {zero}"))
        walk.notes.append(
            f"{called}: {zero} stands for an absent value and is left out; give it None as its default to "
            "tell the two apart."
        )
    else:
        walk.fault(f"what {called} writes for nothing is made elsewhere", found.owner)


def _can_be_empty(dimension: Dimension, shape: Shape) -> bool:
    shape = shape.of if isinstance(shape, Nullable) else shape
    empty = _EMPTY.get(dimension)
    return isinstance(shape, empty) if empty is not None else not isinstance(shape, _STRUCTURES)


def _spelled(value: object) -> str:
    """A scalar of a sample as Python spells it."""
    if isinstance(value, Numeral):
        return value.text
    return '""' if value == "" and isinstance(value, str) else repr(value)
