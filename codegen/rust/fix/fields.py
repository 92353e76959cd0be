"""What changes in the fields of a struct or variant: names, presence, nesting, how each is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.rust.fix.change import Held, of_field, of_type
from codegen.rust.fix.differ import differing, differs_below
from codegen.rust.fix.member import member_changes
from codegen.rust.fix.names import Called, Over, rename
from codegen.rust.fix.nest import Parts, flatten, nested_changes
from codegen.rust.fix.presence import presence_changes
from codegen.rust.fix.walk import Walk
from codegen.source.rust.casing import Casing, case_field
from codegen.source.rust.look import Maybe, Spelling
from codegen.source.rust.resolve import Scope
from codegen.source.rust.says import container_says, field_says
from codegen.source.rust.value import Body, Item, RustField, RustStruct, RustVariant
from codegen.wire.encoding import Dimension, Nesting
from codegen.wire.shape import Field, Named, Nullable, Record, Shape, TupleOf, TypePath


@dataclass(frozen=True, slots=True)
class Home:
    """Where fields stand."""

    item: Item
    scope: Scope
    variant: RustVariant | None = None

    def held(self, field: RustField) -> Held:
        """A field as a place for attributes."""
        return of_field(self.item, field, self.variant)

    @property
    def name(self) -> str:
        """How people call it."""
        return self.item.name if self.variant is None else f"{self.item.name}::{self.variant.name}"


def struct_changes(walk: Walk, struct: RustStruct, shape: Shape, path: TypePath) -> None:
    """The changes in a struct that stands for a node."""
    says = container_says(struct)
    home = Home(struct, walk.resolver.scope(struct))
    shown = [field for field in struct.fields if not field_says(field, None).skipped]
    single = struct.body is Body.UNNAMED and len(struct.fields) == 1
    if shown and (says.transparent or single):
        member_changes(walk, home.held(shown[0]), Spelling(shown[0].type, home.scope), shape, path)
    elif isinstance(shape, Record) and struct.body is Body.NAMED:
        over = Over(of_type(struct), "rename_all", says.fields, case_field)
        rename(walk, over, record_changes(walk, home, struct.fields, says.fields, shape, path))
    elif isinstance(shape, TupleOf) and len(shape.places) == len(shown):
        for index, (place, field) in enumerate(zip(shape.places, shown, strict=True)):
            spelling = Spelling(field.type, home.scope)
            member_changes(walk, home.held(field), spelling, place, (*path, f"[{index}]"))
    elif differing(walk.request, shape, path) or differs_below(walk.request, shape, path):
        walk.fault_at(f"`{struct.name}` has another structure than the contract", struct)


def record_changes(
    walk: Walk,
    home: Home,
    fields: Sequence[RustField],
    casing: Casing | None,
    shape: Record,
    path: TypePath,
    *,
    whole: bool = True,
) -> list[Called]:
    """The changes in fields that stand for a record; gives what each is to be called."""
    used, wanted = walk.request.used, walk.request.wanted
    told = [(field, field_says(field, casing)) for field in fields]
    by_key = {says.key: (field, says) for field, says in told if not says.skipped and not says.flat}
    extras = Dimension.EXTRAS
    if shape.open and used.setting(path, extras) != wanted.setting(path, extras):
        walk.fault_at(
            f"`{home.name}` has no field for members that the contract does not name, so they are lost",
            home.item,
            "Add `#[serde(flatten)] extra: serde_json::Map<String, serde_json::Value>`.",
        )
    called: list[Called] = []
    parts: list[Field] = []
    left = set(by_key)
    for field in shape.fields:
        at = (*path, field.name)
        found = by_key.get(used.key(at))
        if found is None or _is_flat(walk, field, at):
            parts.append(field)
            continue
        left.discard(used.key(at))
        held = home.held(found[0])
        called.append(Called(held, found[0].name, wanted.key(at), used.key(at), _is_read(home)))
        if wanted.at(at).nesting is Nesting.FLATTENED and _is_record(walk, field.shape, at):
            flatten(walk, home, found[0])
        spelling = Spelling(found[0].type, home.scope)
        optional = isinstance(walk.look(spelling), Maybe)
        presence_changes(walk, held, found[1], field, at, optional=optional, is_read=_is_read(home))
        absent = not field.required and optional and _is_read(home)
        member_changes(walk, held, spelling, field.shape, at, may_be_absent=absent)
    inner = Parts(shape, tuple(parts), frozenset(left))
    left -= nested_changes(walk, home, told, inner, path, called, struct_part)
    if left and not shape.open and whole:
        names = ", ".join(f"`{key}`" for key in sorted(left))
        walk.fault_at(f"`{home.name}` writes {names}, which the contract does not have", home.item)
    return called


def struct_part(walk: Walk, struct: RustStruct, shape: Record, path: TypePath, *, whole: bool) -> None:
    """The changes in a struct whose fields stand for some fields of a record."""
    says = container_says(struct)
    home = Home(struct, walk.resolver.scope(struct))
    over = Over(of_type(struct), "rename_all", says.fields, case_field)
    called = record_changes(walk, home, struct.fields, says.fields, shape, path, whole=whole)
    rename(walk, over, called)


def _is_read(home: Home) -> bool:
    return "Deserialize" in home.item.attributes.derives


def _is_flat(walk: Walk, field: Field, at: TypePath) -> bool:
    flat = walk.request.used.at(at).nesting is Nesting.FLATTENED
    return flat and _is_record(walk, field.shape, at)


def _is_record(walk: Walk, shape: Shape, at: TypePath) -> bool:
    while isinstance(shape, Nullable | Named):
        shape = shape.of if isinstance(shape, Nullable) else walk.model.resolve(shape, at)[0]
    return isinstance(shape, Record)
