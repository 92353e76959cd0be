"""Lays a value on the wire: `encode(model, encoding, value)` is the JSON a runtime so encoded writes."""

from __future__ import annotations

from codegen.wire.empty import inner, left_out
from codegen.wire.encoding import (
    Adjacent,
    Emptiness,
    Encoding,
    External,
    Internal,
    Layout,
    Presence,
    Untagged,
)
from codegen.wire.lossless import Json, Numeral
from codegen.wire.scalar import write_scalar
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Choice,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    Shape,
    Tagged,
    Text,
    TupleOf,
    TypePath,
    Union,
    Value,
    Variant,
)


class Unencodable(Exception):
    """This encoding has no way to write this value, such as an internal tag beside a list."""


def encode(model: Model, encoding: Encoding, value: Value) -> Json:
    """The wire form of a value of the model. Raises `Unencodable` where the encoding has none."""
    return _Encoder(model, encoding).lay(model.root, (), value)


def zero(model: Model, encoding: Encoding, shape: Shape, path: TypePath, *, within: int = 0) -> Json:
    """What a struct language writes for a member of this shape that was never set."""
    shape, path = model.resolve(shape, path)
    match shape:
        case Text() | Choice():
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

    def lay(self, shape: Shape, path: TypePath, value: Value) -> Json:
        shape, path = self.model.resolve(shape, path)
        match shape:
            case Nullable(of):
                return None if value is None else self.lay(of, path, value)
            case ListOf() | MapOf() if not value and self.empty(shape, path) is Emptiness.NULL:
                return None
            case ListOf(item):
                return [self.lay(item, (*path, ITEM), part) for part in _list(value)]
            case TupleOf(places):
                return [
                    self.lay(place, (*path, f"[{index}]"), part)
                    for index, (place, part) in enumerate(zip(places, _list(value), strict=True))
                ]
            case MapOf(of):
                return {name: self.lay(of, (*path, MEMBER), part) for name, part in _dict(value).items()}
            case Choice() if isinstance(value, str):
                return self.encoding.variant((*path, value))
            case Record():
                return self.record(shape, path, _dict(value))
            case Union():
                if not isinstance(value, Tagged):
                    raise Unencodable("a union's value names its variant")
                return self.union(shape, path, value)
        return write_scalar(self.encoding.at(path), shape, value)

    def record(self, record: Record, path: TypePath, value: dict[str, Value]) -> dict[str, Json]:
        members: dict[str, Json] = {}
        for field in record.fields:
            field_path = (*path, field.name)
            key = self.encoding.key(field_path)
            layout = self.encoding.at(field_path)
            if field.name not in value:
                self.absent(members, key, layout.absence, field.shape, field_path)
            elif not self.leaves_out(layout, field.shape, field_path, value[field.name]):
                put(members, key, self.lay(field.shape, field_path, value[field.name]))
        known = {field.name for field in record.fields}
        for name, part in value.items():
            if name not in known:
                put(members, name, part)  # type: ignore[arg-type]  # further members are plain JSON
        return members

    def leaves_out(self, layout: Layout, shape: Shape, path: TypePath, value: Value) -> bool:
        """Whether a record does not write a field because of what is in it."""
        if value is None:
            return layout.nulls is Presence.OMITTED
        return layout.omits_some and value in left_out(layout, inner(self.model, shape, path))

    def empty(self, shape: ListOf | MapOf, path: TypePath) -> Emptiness:
        layout = self.encoding.at(path)
        return layout.empty_lists if isinstance(shape, ListOf) else layout.empty_maps

    def absent(
        self, members: dict[str, Json], key: str, presence: Presence, shape: Shape, path: TypePath
    ) -> None:
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
            return token if variant.payload is None else {token: payload}
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
