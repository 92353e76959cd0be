"""Lays a value on the wire: `encode(model, encoding, value)` is the JSON a runtime so encoded writes."""

from __future__ import annotations

from enum import Enum

from codegen.wire.coded.family import Settings, family_of
from codegen.wire.empty import inner, is_default, left_out
from codegen.wire.encoding import (
    Adjacent,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Internal,
    Layout,
    Nesting,
    Order,
    Presence,
    Unit,
    Untagged,
)
from codegen.wire.form import Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.place import form_dimension, place_of
from codegen.wire.scalar import write_scalar
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Model,
    Named,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    Text,
    TupleOf,
    TypePath,
    Union,
    Value,
    Variant,
)
from codegen.wire.unencodable import Unencodable
from codegen.wire.unordered import Unordered


def encode(model: Model, encoding: Encoding, value: Value) -> Json:
    """The wire form of a value of the model. Raises `Unencodable` where the encoding has none."""
    return _Encoder(model, encoding).lay(model.root, (), value)


def encode_part(model: Model, encoding: Encoding, shape: Shape, path: TypePath, value: Value) -> Json:
    """The wire form of a part of a value, without what stands around it. Raises `Unencodable` as `encode`."""
    return _Encoder(model, encoding).formed(shape, path, value)


def zero(model: Model, encoding: Encoding, shape: Shape, path: TypePath, *, within: int = 0) -> Json:
    """What a struct language writes for a member of this shape that was never set."""
    shape, path = model.resolve(shape, path)
    match shape:
        case Coded(Kind.INSTANT):
            return "0001-01-01T00:00:00Z"
        case Coded(Kind.UUID):
            return "00000000-0000-0000-0000-000000000000"
        case Text() | Choice() | Coded():
            return ""
        case Integer() | Number():
            return write_scalar(encoding.at(path), shape, Numeral("0"))
        case Flag():
            return write_scalar(encoding.at(path), shape, value=False)
        case Record(fields) if within < 8:  # a struct cannot hold itself, so real ones end well before
            return {
                encoding.key((*path, field.name)): zero(
                    model, encoding, field.shape, (*path, field.name), within=within + 1
                )
                for field in fields
            }
    return None


def foreign_fields(
    model: Model, union: Union, path: TypePath, own: Record
) -> dict[str, tuple[TypePath, Shape]]:
    """Fields of the other variants' records that `own` lacks: name to where it is declared, and its shape."""
    found: dict[str, tuple[TypePath, Shape]] = {}
    own_names = {field.name for field in own.fields}
    for variant in union.variants:
        if variant.payload is None:
            continue
        payload, payload_path = model.resolve(variant.payload, (*path, variant.name))
        if isinstance(payload, Record):
            for field in payload.fields:
                if field.name not in own_names:
                    found.setdefault(field.name, ((*payload_path, field.name), field.shape))
    return found


class _Encoder:
    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding
        #: Nothing is rewritten anywhere: the common case, and the fast one.
        self.bare = not encoding.rewrites

    def lay(self, shape: Shape, path: TypePath, value: Value) -> Json:
        """The JSON of a value, with whatever stands around it at this place."""
        if isinstance(shape, Named):
            shape, path = self.model.resolve(shape, path)
        if self.bare:
            return (
                self.formed(shape, path, value)
                if isinstance(shape, Nullable)
                else self.plain(shape, path, value)
            )
        written = self.formed(shape, path, value)
        wrapper = self.encoding.wrapper(path)
        return written if wrapper is None else wrapper.write(written, Place(shape))

    def formed(self, shape: Shape, path: TypePath, value: Value) -> Json:
        """The JSON of a value in the form its layout chooses."""
        if isinstance(shape, Nullable):
            return self.nullable(shape, path, value)
        plain = self.plain(shape, path, value)
        layout = self.encoding.at(path)
        if not layout.forms:
            return plain
        dimension = form_dimension(shape)
        form = None if dimension is None else layout.form(dimension)
        return plain if form is None else form.write(plain, place_of(self.encoding, shape, path))

    def nullable(self, shape: Nullable, path: TypePath, value: Value) -> Json:
        if value is None:
            return "NaN" if self.encoding.at(path).nulls is Presence.NOT_A_NUMBER else None
        if isinstance(shape.of, Named):
            return self.lay(shape.of, path, value)
        return self.formed(shape.of, path, value)

    def plain(self, shape: Shape, path: TypePath, value: Value) -> Json:
        match shape:
            case ListOf() | SetOf() | MapOf() | Record() if (
                not value and self.empty(shape, path) is Emptiness.NULL
            ):
                return None
            case ListOf(item):
                return [self.lay(item, (*path, ITEM), part) for part in _list(value)]
            case SetOf(item):
                items = [self.lay(item, (*path, ITEM), part) for part in _list(value)]
                return Unordered(items) if self.encoding.at(path).set_order is Order.ANY else items
            case TupleOf(places):
                return [
                    self.lay(place, (*path, f"[{index}]"), part)
                    for index, (place, part) in enumerate(zip(places, _list(value), strict=True))
                ]
            case MapOf(of, key):
                return {
                    name if key is None else self.key(key, (*path, KEY), name): self.lay(
                        of, (*path, MEMBER), part
                    )
                    for name, part in _dict(value).items()
                }
            case Choice() if isinstance(value, str):
                return self.encoding.variant((*path, value))
            case Record():
                return self.record(shape, path, _dict(value))
            case Union():
                if not isinstance(value, Tagged):
                    raise Unencodable("a union's value names its variant")
                return self.union(shape, path, value)
            case Coded(kind, detail):
                return self.coded(kind, detail, path, value)  # type: ignore[arg-type]  # a coded value is JSON
        return write_scalar(self.encoding.at(path), shape, value)

    def key(self, key: Choice, path: TypePath, name: str) -> str:
        return self.encoding.variant((*path, name)) if name in key.members else name

    def coded(self, kind: Kind, detail: str, path: TypePath, value: Json) -> Json:
        layout = self.encoding.at(path)
        if not layout.forms:
            return value
        family = family_of(kind)
        chosen = settings_of(layout, tuple(family.dimensions))
        return family.write(detail, value, chosen) if chosen else value

    def record(self, record: Record, path: TypePath, value: dict[str, Value]) -> dict[str, Json]:
        members: dict[str, Json] = {}
        for field in record.fields:
            field_path = (*path, field.name)
            layout = self.encoding.at(field_path)
            if field.name not in value:
                self.absent(members, self.encoding.key(field_path), layout.absence, field.shape, field_path)
            elif not self.leaves_out(layout, field, field_path, value[field.name]):
                self.member(members, field, field_path, value[field.name])
        known = {field.name for field in record.fields}
        for name, part in value.items():
            if name not in known and self.encoding.at(path).extras is Emptiness.WRITTEN:
                put(members, name, part)  # type: ignore[arg-type]  # further members are plain JSON
        group = self.encoding.group(path)
        if group is not None:
            keys = [key for name in group.names if (key := self.encoding.key((*path, name))) in members]
            put(members, group.key, {key: members.pop(key) for key in keys})
        return members

    def member(self, members: dict[str, Json], field: Field, path: TypePath, value: Value) -> None:
        written = self.lay(field.shape, path, value)
        layout = self.encoding.at(path)
        if value is None and layout.nulls is Presence.ZERO:
            written = zero(self.model, self.encoding, inner(self.model, field.shape, path), path)
        if layout.nesting is Nesting.FLATTENED and isinstance(inner(self.model, field.shape, path), Record):
            if isinstance(written, dict):
                for key, part in written.items():
                    put(members, key, part)
                return
            if value is not None:  # an empty record has no members to write
                return
        put(members, self.encoding.key(path), written)

    def leaves_out(self, layout: Layout, field: Field, path: TypePath, value: Value) -> bool:
        """Whether a record does not write a field because of what is in it."""
        if value is None:
            return layout.nulls is Presence.OMITTED
        if not layout.omits_some:
            return False
        return value in left_out(layout, inner(self.model, field.shape, path)) or (
            layout.defaults is Emptiness.OMITTED and is_default(field, value)
        )

    def empty(self, shape: ListOf | SetOf | MapOf | Record, path: TypePath) -> Emptiness:
        layout = self.encoding.at(path)
        match shape:
            case Record():
                return layout.empty_records
            case MapOf():
                return layout.empty_maps
        return layout.empty_lists

    def absent(
        self, members: dict[str, Json], key: str, presence: Presence, shape: Shape, path: TypePath
    ) -> None:
        if self.encoding.at(path).nesting is Nesting.FLATTENED and isinstance(
            inner(self.model, shape, path), Record
        ):
            return
        match presence:
            case Presence.OMITTED:
                return
            case Presence.NULL:
                put(members, key, None)
            case Presence.ZERO:
                put(members, key, zero(self.model, self.encoding, shape, path))

    def union(self, union: Union, path: TypePath, value: Tagged) -> Json:
        variant = union.variant(value.variant)
        if variant is None:
            raise Unencodable(f"the union has no variant `{value.variant}`")
        layout = self.encoding.at(path)
        token = self.encoding.variant((*path, variant.name))
        payload = self.payload(union, path, variant, value.payload, merged=layout.tagging != External())
        match layout.tagging:
            case External():
                return self.external(union, path, variant, token, payload)
            case Internal(tag):
                payload = {} if payload is None and variant.payload is None else payload
                if not isinstance(payload, dict):
                    raise Unencodable("an internal tag stands beside members, and this payload has none")
                members: dict[str, Json] = {tag: token}
                for key, part in payload.items():
                    put(members, key, part)
                return members
            case Adjacent(tag, content):
                return {tag: token} if variant.payload is None else {tag: token, content: payload}
            case Untagged():
                return payload

    def external(self, union: Union, path: TypePath, variant: Variant, token: str, payload: Json) -> Json:
        if self.encoding.at(path).foreign is Presence.OMITTED:
            if variant.payload is not None:
                return {token: payload}
            return unit(self.encoding.at(path).units, token)
        if payload is None:
            raise Unencodable("among null members of other variants, a variant without payload is lost")
        members: dict[str, Json] = {token: payload}
        for other in union.variants:
            if other.name != variant.name:
                put(members, self.encoding.variant((*path, other.name)), None)
        return members

    def payload(self, union: Union, path: TypePath, variant: Variant, value: Value, *, merged: bool) -> Json:
        if variant.payload is None:
            return self.merged_unit(union, path) if merged else None
        shape, payload_path = self.model.resolve(variant.payload, (*path, variant.name))
        written = self.lay(shape, payload_path, value)
        if merged and isinstance(shape, Record) and isinstance(written, dict):
            self.add_foreign(written, union, path, shape)
        return written

    def merged_unit(self, union: Union, path: TypePath) -> Json:
        members: dict[str, Json] = {}
        self.add_foreign(members, union, path, Record(()))
        return members or None

    def add_foreign(self, members: dict[str, Json], union: Union, path: TypePath, own: Record) -> None:
        presence = self.encoding.at(path).foreign
        if presence is Presence.OMITTED:
            return
        for field_path, shape in foreign_fields(self.model, union, path, own).values():
            self.absent(members, self.encoding.key(field_path), presence, shape, field_path)


def unit(form: Unit, token: str) -> Json:
    """What a variant without payload is written as."""
    match form:
        case Unit.BARE:
            return token
        case Unit.NULL:
            return {token: None}
        case Unit.OBJECT:
            return {token: {}}
        case Unit.LIST:
            return {token: []}


def settings_of(layout: Layout, dimensions: tuple[Dimension, ...]) -> Settings:
    """What a layout chooses in the dimensions of a coded scalar."""
    return {
        dimension: setting
        for dimension in dimensions
        if isinstance(setting := layout.forms.get(dimension), Enum)
    }


def put(members: dict[str, Json], key: str, part: Json) -> None:
    """Adds a member; two that meet under one name cannot be written by this encoding."""
    if key in members:
        raise Unencodable(f"two members would be written under the name `{key}`")
    members[key] = part


def _list(value: Value) -> list[Value]:
    if not isinstance(value, list):
        raise Unencodable("a list's value is a list")
    return value  # type: ignore[return-value]  # list[Json] is a list of values


def _dict(value: Value) -> dict[str, Value]:
    if not isinstance(value, dict):
        raise Unencodable("a record's value is a dict")
    return value  # type: ignore[return-value]  # dict[str, Json] is a dict of values
