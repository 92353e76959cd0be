"""What one type has to become at one node: changes inside it, or a step between it and the wire."""

from __future__ import annotations

from codegen.rust.fix.differ import differing, differs_below
from codegen.rust.fix.fields import struct_changes
from codegen.rust.fix.forms import form_step
from codegen.rust.fix.scalars import scalar_step
from codegen.rust.fix.step import Each, Members, Step, or_null
from codegen.rust.fix.table import table_step
from codegen.rust.fix.variants import choice_changes, union_changes
from codegen.rust.fix.walk import Walk
from codegen.rust.fix.wrapped import wrapped_step
from codegen.source.rust.look import Either, Fixed, Keyed, Looked, Many, Maybe, Own, Spelling
from codegen.source.rust.says import REWRITERS
from codegen.source.rust.value import Item, RustEnum, RustStruct
from codegen.wire.encoding import Dimension, Emptiness
from codegen.wire.place import form_dimension
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Choice,
    ListOf,
    MapOf,
    Nullable,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
)


def step_of(walk: Walk, shape: Shape, path: TypePath, spelling: Spelling) -> Step | None:
    """The step from what a type writes to what is wanted; None where the type does it by itself."""
    shape, path = walk.model.resolve(shape, path)
    used, wanted = walk.request.used, walk.request.wanted
    looked = walk.look(spelling)
    if isinstance(shape, Nullable):
        of = looked.of if isinstance(looked, Maybe) else spelling
        return or_null(walk.step_of(shape.of, path, of))
    if isinstance(looked, Maybe):
        return or_null(walk.step_of(shape, path, looked.of))
    if used.wrapper(path) != wanted.wrapper(path):
        return wrapped_step(walk, shape, path)
    _empties(walk, shape, path)
    dimension = form_dimension(shape)
    structure = {dimension, Dimension.EMPTY_RECORDS, Dimension.SET_ORDER} & differing(
        walk.request, shape, path
    )
    if structure and not isinstance(shape, Choice):
        if differs_below(walk.request, shape, path):
            walk.fault(f"both the form of {_at(path)} and what is in it are another", hint=_BY_HAND)
            return None
        return form_step(walk, shape, path, looked)
    return _inside(walk, shape, path, looked)


def _empties(walk: Walk, shape: Shape, path: TypePath) -> None:
    """A list or map that is null when it is empty is so by code, not by an attribute."""
    for dimension in (Dimension.EMPTY_LISTS, Dimension.EMPTY_MAPS):
        parts = dimension in differing(walk.request, shape, path)
        if parts and walk.request.used.setting(path, dimension) is Emptiness.NULL:
            walk.fault(
                f"{_at(path)} is null where it is empty, which no attribute of serde makes it", hint=_BY_HAND
            )


def _inside(walk: Walk, shape: Shape, path: TypePath, looked: Looked) -> Step | None:
    match shape, looked:
        case _, Own(item):
            if _is_written_by_serde(walk, item, shape, path):
                _changed(walk, item, shape, path)
            return None
        case Choice(), _:
            return table_step(walk, shape, path)
        case ((ListOf(item) | SetOf(item)), Many(of)):
            step = walk.step_of(item, (*path, ITEM), of)
            return None if step is None else Each(step)
        case MapOf(value), Keyed(_, of):
            step = walk.step_of(value, (*path, MEMBER), of)
            return None if step is None else Members(step)
        case TupleOf(places), Fixed(items) if len(places) == len(items):
            for index, (place, each) in enumerate(zip(places, items, strict=True)):
                if walk.step_of(place, (*path, f"[{index}]"), each) is not None:
                    walk.fault(f"a place of the tuple at {_at(path)} is another", hint=_BY_HAND)
            return None
    if not differing(walk.request, shape, path) and not differs_below(walk.request, shape, path):
        return None
    if isinstance(looked, Either):
        walk.fault(
            f"what stands at {_at(path)} is a `Result` of the standard library, "
            "whose names and layout no attribute changes",
            hint="Return an enum of your own instead.",
        )
        return None
    return scalar_step(walk, shape, path, looked)


def _changed(walk: Walk, item: Item, shape: Shape, path: TypePath) -> None:
    """The changes inside a type of the source."""
    match shape, item:
        case Union(), RustEnum():
            union_changes(walk, item, shape, path)
        case Choice(), RustEnum():
            choice_changes(walk, item, shape, path)
        case _, RustStruct():
            struct_changes(walk, item, shape, path)
        case _:
            if differing(walk.request, shape, path) or differs_below(walk.request, shape, path):
                walk.fault_at(f"`{item.name}` has another structure than the contract", item, _BY_HAND)


def _is_written_by_serde(walk: Walk, item: Item, shape: Shape, path: TypePath) -> bool:
    """Whether the attributes of a type say what is written; where not, nothing may have to change."""
    if (item.spelled, path) in walk.seen:
        return False  # it stands inside itself
    walk.seen.add((item.spelled, path))
    if "Deserialize" in item.attributes.derives:
        walk.reads = True
    for impl in walk.resolver.implementations(item, "Deserialize"):
        walk.note(
            f"`{item.name}` has a `Deserialize` written by hand ({impl.path}:{impl.line}): "
            "it reads what it read before."
        )
    why = _unchangeable(item)
    if why and (differing(walk.request, shape, path) or differs_below(walk.request, shape, path)):
        walk.fault_at(why, item, _BY_HAND)
    return not why


def _unchangeable(item: Item) -> str:
    """Why no attribute changes what a type writes, as a clause; empty where one can."""
    attributes = item.attributes
    given = ", ".join(item.generics)
    macros = attributes.others & REWRITERS
    reasons = (
        (item.broken is not None, "has a syntax error"),
        (item.generics, f"has type parameters ({given}): what it writes is decided where it is used"),
        (
            "Serialize" not in attributes.derives,
            "does not derive `Serialize`, so no attribute of serde changes what it writes",
        ),
        (macros, f"has its attributes written anew by `{min(macros, default='')}`"),
        (
            attributes.item("into") or attributes.item("remote"),
            "is written as another type (`into`, `remote`)",
        ),
        (
            attributes.item("from") or attributes.item("try_from"),
            "is read as another type (`from`, `try_from`), which would read the old form",
        ),
    )
    return next((f"`{item.name}` {reason}" for holds, reason in reasons if holds), "")


def _at(path: TypePath) -> str:
    return f"`{'/'.join(path)}`" if path else "the root"


_BY_HAND = "Its page says how to change it by hand: `wirelaw explain`."
