"""Members that stand a level higher or deeper than they should: `flatten` put on a field, or taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from codegen.rust.fix.change import Held
from codegen.rust.fix.names import Called
from codegen.rust.fix.walk import Walk
from codegen.source.rust.casing import Casing
from codegen.source.rust.look import Maybe, Own, Spelling
from codegen.source.rust.resolve import Scope
from codegen.source.rust.says import FieldSays, container_says, field_says
from codegen.source.rust.value import Item, RustField, RustStruct
from codegen.wire.encoding import Nesting
from codegen.wire.shape import Field, Named, Nullable, Record, TypePath


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields of a record that no field of the type has by itself, and the keys that are nobody's yet."""

    record: Record
    fields: tuple[Field, ...]
    left: frozenset[str]


class Around(Protocol):
    """Where the fields stand."""

    @property
    def item(self) -> Item: ...

    @property
    def scope(self) -> Scope: ...

    @property
    def name(self) -> str: ...

    def held(self, field: RustField) -> Held: ...


Inside = Callable[..., None]


def nested_changes(
    walk: Walk,
    home: Around,
    told: Sequence[tuple[RustField, FieldSays]],
    parts: Parts,
    path: TypePath,
    called: list[Called],
    inside: Inside,
) -> frozenset[str]:
    """The changes for these fields; gives the keys that have found their place."""
    flats = [
        (field, struct)
        for field, says in told
        if says.flat and (struct := _struct(walk, home, field)) is not None
    ]
    found: set[str] = set()
    rest = list(parts.fields)
    for field in parts.fields:
        at = (*path, field.name)
        record, inner = _record(walk, field, at)
        if record is None or walk.request.used.at(at).nesting is not Nesting.FLATTENED:
            continue
        keys = {walk.request.used.key((*inner, each.name)) for each in record.fields}
        for flat, struct in flats:
            if keys <= _keys(struct):
                rest.remove(field)
                held = home.held(flat)
                if walk.request.wanted.at(at).nesting is Nesting.NESTED:
                    walk.say(held, "flatten", None)
                    wanted = walk.request.wanted.key(at)
                    called.append(Called(held, flat.name, wanted, wanted))
                inside(walk, struct, record, inner, whole=True)
                break
    rest = _grouped(walk, home, told, rest, path, found, inside)
    for _, struct in flats:
        own = [each for each in rest if walk.request.used.key((*path, each.name)) in _keys(struct)]
        if own:
            rest = [each for each in rest if each not in own]
            inside(walk, struct, Record(tuple(own), open=parts.record.open), path, whole=True)
    _missing(walk, home, rest, path)
    return frozenset(found)


def _grouped(
    walk: Walk,
    home: Around,
    told: Sequence[tuple[RustField, FieldSays]],
    rest: list[Field],
    path: TypePath,
    found: set[str],
    inside: Inside,
) -> list[Field]:
    """Fields that stand together in an object of their own, and are to stand among those around it."""
    group = walk.request.used.group(path)
    if group is None or walk.request.wanted.group(path) is not None:
        return rest
    holder = next((field for field, says in told if says.key == group.key and not says.flat), None)
    struct = None if holder is None else _struct(walk, home, holder)
    if holder is None or struct is None:
        return rest
    own = [each for each in rest if each.name in group.names]
    found.add(group.key)
    flatten(walk, home, holder)
    inside(walk, struct, Record(tuple(own)), path, whole=True)
    return [each for each in rest if each not in own]


def flatten(walk: Walk, home: Around, field: RustField) -> None:
    """The members of a field come to stand among those around it."""
    if home.item.attributes.item("deny_unknown_fields") is not None:
        walk.fault_at(
            f"`{home.name}` denies unknown fields, which serde cannot do with a flattened `{field.name}`",
            home.item,
        )
    walk.say(home.held(field), "flatten", "")


def _missing(walk: Walk, home: Around, rest: list[Field], path: TypePath) -> None:
    for field in rest:
        at = (*path, field.name)
        key = walk.request.used.key(at)
        if _record(walk, field, at)[0] is not None and walk.request.used.at(at).nesting is Nesting.FLATTENED:
            walk.fault_at(
                f"the members of `{field.name}` are fields of `{home.name}` itself, "
                "and no attribute puts them under a name",
                home.item,
                "Give them a struct of their own.",
            )
        elif field.required:
            walk.fault_at(f"no field of `{home.name}` is written as `{key}`", home.item)
        else:
            walk.note(f"`{home.name}` has no field for the optional member `{key}`, so it is never written.")


def _record(walk: Walk, field: Field, at: TypePath) -> tuple[Record | None, TypePath]:
    shape = field.shape
    while isinstance(shape, Nullable | Named):
        if isinstance(shape, Nullable):
            shape = shape.of
        else:
            shape, at = walk.model.resolve(shape, at)
    return (shape, at) if isinstance(shape, Record) else (None, at)


def _struct(walk: Walk, home: Around, field: RustField) -> RustStruct | None:
    looked = walk.look(Spelling(field.type, home.scope))
    if isinstance(looked, Maybe):
        looked = walk.look(looked.of)
    return looked.item if isinstance(looked, Own) and isinstance(looked.item, RustStruct) else None


def _keys(struct: RustStruct) -> frozenset[str]:
    casing: Casing | None = container_says(struct).fields
    told = (field_says(field, casing) for field in struct.fields)
    return frozenset(says.key for says in told if not says.skipped)
