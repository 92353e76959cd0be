"""What a struct declares: its fields under their names, left out, flattened or written by a function."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.source.declared import Place, Unread
from codegen.source.rust.casing import STYLES, Casing
from codegen.source.rust.declared_scope import Building
from codegen.source.rust.known import known_writer
from codegen.source.rust.resolve import Scope
from codegen.source.rust.says import FieldSays, container_says, field_says
from codegen.source.rust.spelled import Path
from codegen.source.rust.value import Body, RustField, RustStruct
from codegen.wire.encoding import Dimension, Emptiness, Nesting, Presence
from codegen.wire.name import Style, spell
from codegen.wire.shape import (
    Anything,
    Coded,
    Field,
    MapOf,
    Nullable,
    Record,
    Shape,
    TupleOf,
    TypePath,
)


def struct_shape(building: Building, struct: RustStruct, scope: Scope, path: TypePath) -> Shape:
    """The shape of a struct."""
    says = container_says(struct)
    if says.into:
        return building.type(Path(tuple(says.into.split("::"))), scope, path)
    if struct.body is Body.UNIT:
        building.choose(path, Dimension.EMPTY_RECORDS, Emptiness.NULL)
        return Record(())
    shown = [field for field in struct.fields if not field_says(field, None).skipped]
    if len(shown) == 1 and (says.transparent or (struct.body is Body.UNNAMED and len(struct.fields) == 1)):
        return value_shape(building, shown[0], field_says(shown[0], None), struct.path, scope, path)
    if struct.body is Body.UNNAMED:
        return places_shape(building, shown, struct.path, scope, path)
    if says.tag:
        building.unread.append(Unread(path, f"a tag `{says.tag}` with its own name stands in it"))
    return record_shape(building, shown, says.fields, struct.path, scope, path)


def record_shape(
    building: Building,
    fields: Sequence[RustField],
    casing: Casing | None,
    file: str,
    scope: Scope,
    path: TypePath,
) -> Shape:
    """The shape of named fields."""
    style = STYLES.get(casing, Style.AS_IS) if casing is not None else Style.AS_IS
    building.choose(path, Dimension.KEYS, style)
    building.choose(path, Dimension.EMPTY_RECORDS, Emptiness.WRITTEN)
    found: list[Field] = []
    is_open = False
    for field in fields:
        at: TypePath = (*path, field.name)
        says = field_says(field, casing)
        building.places[at] = Place(file, field.line)
        if spell(field.name, style) != says.key and not says.flat:
            building.choose(at, Dimension.KEY_NAME, says.key)
        building.choose(at, Dimension.NESTING, Nesting.FLATTENED if says.flat else Nesting.NESTED)
        shape = value_shape(building, field, says, file, scope, at)
        if says.flat and isinstance(shape, MapOf | Anything):
            is_open = True
            continue
        found.append(_field(building, field, says, shape, at))
    return Record(tuple(found), is_open)


def _field(building: Building, field: RustField, says: FieldSays, shape: Shape, at: TypePath) -> Field:
    left_out = bool(says.skipped_if)
    if says.skipped_if.rpartition("::")[2] == "is_none" and isinstance(shape, Nullable):
        shape = shape.of
    elif left_out and says.skipped_if.rpartition("::")[2] not in ("is_none", "is_empty"):
        building.unread.append(Unread(at, f"whether it is written is decided by `{says.skipped_if}`"))
    if isinstance(shape, Nullable):
        building.choose(at, Dimension.NULLS, Presence.OMITTED if says.flat else Presence.NULL)
    return Field(field.name, shape, required=not left_out)


def places_shape(
    building: Building, fields: Sequence[RustField], file: str, scope: Scope, path: TypePath
) -> Shape:
    """The shape of fields without names: a list of them."""
    return TupleOf(
        tuple(
            value_shape(building, field, field_says(field, None), file, scope, (*path, f"[{index}]"))
            for index, field in enumerate(fields)
        )
    )


def value_shape(
    building: Building, field: RustField, says: FieldSays, file: str, scope: Scope, path: TypePath
) -> Shape:
    """The shape of what stands in a field, written by serde or by a function."""
    building.places.setdefault(path, Place(file, field.line))
    if not says.writer:
        return building.type(field.type, scope, path)
    mine = building.written(says.writer, path)
    if mine is not None:
        return mine
    known = known_writer(says.writer)
    if known is None:
        return building.unknown(path, f"it is written by `{says.writer}`")
    for dimension, setting in known.settings.items():
        building.choose(path, dimension, setting)
    shape = known.shape
    optional = isinstance(field.type, Path) and field.type.names[-1] == "Option"
    return Nullable(shape) if optional and isinstance(shape, Coded) else shape
