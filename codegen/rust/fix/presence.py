"""Whether a field is left out, and when: `skip_serializing_if` put on it, or taken off."""

from __future__ import annotations

from codegen.rust.fix.change import Held
from codegen.rust.fix.walk import Walk
from codegen.source.rust.says import FieldSays
from codegen.wire.encoding import Dimension, Nesting
from codegen.wire.shape import Field, Flag, Integer, ListOf, MapOf, Nullable, Number, SetOf, Text, TypePath


def presence_changes(
    walk: Walk,
    held: Held,
    says: FieldSays,
    field: Field,
    at: TypePath,
    *,
    optional: bool,
    is_read: bool,
) -> None:
    """The changes in a field that say when it is written; `optional` where its type is an `Option`."""
    nothing = _parting_nothing(walk, field, at)
    empty = _parting_empty(walk, field, at)
    is_none = says.skipped_if.rpartition("::")[2] == "is_none"
    if says.skipped_if:
        if nothing if is_none else empty:
            _always(walk, held, says)
        return
    if empty:
        walk.fault(
            f"`{held.target.name}` is left out for some values, and no attribute says so",
            held.target.path,
            held.target.line,
        )
    elif nothing and not optional:
        walk.fault(
            f"`{held.target.name}` is no `Option`, so it cannot be told when it is absent",
            held.target.path,
            held.target.line,
            "Make it an `Option`.",
        )
    elif nothing and not field.required:
        walk.say(held, "skip_serializing_if", "Option::is_none")
        if says.writer and is_read and held.attributes.item("default") is None:
            walk.say(held, "default", "")


def _parting_nothing(walk: Walk, field: Field, at: TypePath) -> bool:
    """Whether what is not there is written in another way than is wanted."""
    used, wanted = walk.request.used, walk.request.wanted
    if not field.required and used.at(at).absence is not wanted.at(at).absence:
        return True
    flat = used.at(at).nesting is Nesting.FLATTENED
    return isinstance(field.shape, Nullable) and not flat and used.at(at).nulls is not wanted.at(at).nulls


def _parting_empty(walk: Walk, field: Field, at: TypePath) -> bool:
    """Whether what is empty, or the default, is left out and is to be written."""
    used, wanted = walk.request.used, walk.request.wanted
    shape = walk.model.resolve(field.shape, at)[0]
    dimensions = [Dimension.DEFAULTS] if field.default else []
    match shape:
        case ListOf() | SetOf():
            dimensions.append(Dimension.EMPTY_LISTS)
        case MapOf():
            dimensions.append(Dimension.EMPTY_MAPS)
        case Text() | Integer() | Number() | Flag():
            dimensions.append(Dimension.ZEROS)
    return any(used.setting(at, each) != wanted.setting(at, each) for each in dimensions)


def _always(walk: Walk, held: Held, says: FieldSays) -> None:
    """The field is always written."""
    walk.say(held, "skip_serializing_if", None)
    if says.skipped_if.rpartition("::")[0] in ("", "self", "crate"):
        walk.note(f"`{says.skipped_if}` may not be needed any more: `{held.target.name}` is always written.")
