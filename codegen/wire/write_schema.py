"""Writes the JSON Schema of a shape as an encoding lays it out: the other way round from `read_schema`.

Whatever the encoding writes for a value of the shape is valid under the schema. Where a layout has no schema
of its own (a duration as a list of two numbers), the part stays open and a note says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from codegen.wire.encoding import (
    Adjacent,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Internal,
    Layout,
    Nesting,
    Presence,
    Unit,
    Untagged,
)
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import write
from codegen.wire.read_note import Note
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Coded,
    ListOf,
    MapOf,
    Model,
    Named,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
    Variant,
)
from codegen.wire.write_scalar_schema import coded_schema, scalar_schema, word
from codegen.wire.zero import zero
from registry.place import escape

#: What is chosen for a node as a whole; without a schema of its own each of them leaves the node open.
_FORMS = (
    Dimension.WRAPPED,
    Dimension.LISTS,
    Dimension.SETS,
    Dimension.MAPS,
    Dimension.TUPLES,
    Dimension.RECORDS,
    Dimension.CHOICES,
    Dimension.TEXTS,
    Dimension.GROUPS,
)


@dataclass(frozen=True, slots=True)
class WrittenSchema:
    """A schema, and the parts that it leaves open."""

    schema: dict[str, Any]
    notes: tuple[Note, ...] = ()


def write_schema(model: Model, encoding: Encoding) -> WrittenSchema:
    """The schema of a model as an encoding lays it out."""
    writer = _Writer(model, encoding)
    schema: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema |= writer.schema(model.root, (), "#")
    if model.definitions:
        schema["$defs"] = {
            _plain(name): writer.schema(shape, (f"#{name}",), f"#/$defs/{_plain(name)}")
            for name, shape in model.definitions
        }
    return WrittenSchema(schema, tuple(writer.notes))


@dataclass
class _Writer:
    model: Model
    encoding: Encoding
    notes: list[Note] = field(default_factory=list)

    def schema(self, shape: Shape, path: TypePath, at: str) -> dict[str, Any]:
        layout = self.encoding.at(path)
        formed = next((each for each in _FORMS if self._is_formed(path, each)), None)
        if formed is not None:
            return self._open(at, f"the {formed.value}")
        match shape:
            case Nullable(of):
                return self._nullable(of, path, at)
            case Named(name):
                return {"$ref": f"#/$defs/{escape(_plain(name))}"}
            case Coded():
                return self._coded(shape, layout, at)
            case Choice(members):
                return {"enum": [self.encoding.variant((*path, name)) for name in members]}
            case ListOf(item) | SetOf(item):
                return self._list(shape, item, path, at)
            case TupleOf(places):
                return self._tuple(places, path, at)
            case MapOf(value, key):
                return self._map(value, key, path, at)
            case Record():
                return self._record(shape, path, at)
            case Union():
                return self._union(shape, path, at)
        return scalar_schema(shape, layout)

    def _nullable(self, of: Shape, path: TypePath, at: str) -> dict[str, Any]:
        schema, presence = self.schema(of, path, at), self.encoding.at(path).nulls
        match presence:
            case Presence.NULL | Presence.OMITTED:
                return _nullable(schema)
            case Presence.NOT_A_NUMBER:
                return _either(schema, {"const": "NaN"})
        # The zero value stands for null in a member only; elsewhere null is null.
        return _nullable(_either(schema, {"const": self._unset(of, path, presence)}))

    def _is_formed(self, path: TypePath, dimension: Dimension) -> bool:
        if dimension is Dimension.WRAPPED:
            return self.encoding.wrapper(path) is not None
        if dimension is Dimension.GROUPS:
            return self.encoding.group(path) is not None
        return self.encoding.at(path).form(dimension) is not None

    def _open(self, at: str, what: str) -> dict[str, Any]:
        self.notes.append(Note(at, f"{what} has no schema of its own: left open"))
        return {}

    def _coded(self, coded: Coded, layout: Layout, at: str) -> dict[str, Any]:
        schema = coded_schema(coded, layout)
        return self._open(at, f"the {word(coded.kind)} in this form") if schema is None else schema

    def _list(self, shape: Shape, item: Shape, path: TypePath, at: str) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "array", "items": self.schema(item, (*path, ITEM), f"{at}/items")}
        if isinstance(shape, SetOf):
            schema["uniqueItems"] = True
        return _nullable(schema) if self.encoding.at(path).empty_lists is Emptiness.NULL else schema

    def _tuple(self, places: tuple[Shape, ...], path: TypePath, at: str) -> dict[str, Any]:
        items = [
            self.schema(place, (*path, f"[{index}]"), f"{at}/prefixItems/{index}")
            for index, place in enumerate(places)
        ]
        if not items:
            return {"type": "array", "maxItems": 0}
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}

    def _map(self, value: Shape, key: Choice | None, path: TypePath, at: str) -> dict[str, Any]:
        schema = {
            "type": "object",
            "additionalProperties": self.schema(value, (*path, MEMBER), f"{at}/additionalProperties"),
        }
        if key is not None:
            names = [self.encoding.variant((*path, KEY, name)) for name in key.members]
            schema["propertyNames"] = {"enum": names}
        return _nullable(schema) if self.encoding.at(path).empty_maps is Emptiness.NULL else schema

    def _record(self, record: Record, path: TypePath, at: str) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        required: list[str] = []
        self._members(record, path, at, properties, required)
        schema: dict[str, Any] = {"type": "object", "properties": properties, "required": required}
        if not record.open:
            schema["additionalProperties"] = False
        return _nullable(schema) if self.encoding.at(path).empty_records is Emptiness.NULL else schema

    def _members(
        self,
        record: Record,
        path: TypePath,
        at: str,
        properties: dict[str, Any],
        required: list[str],
    ) -> None:
        for each in record.fields:
            inner = (*path, each.name)
            layout = self.encoding.at(inner)
            shape, own = self.model.resolve(each.shape, inner)
            if isinstance(shape, Record) and self.encoding.at(own).nesting is Nesting.FLATTENED:
                self._members(shape, own, at, properties, required)
                continue
            key = self.encoding.key(inner)
            schema = self.schema(each.shape, inner, f"{at}/properties/{escape(key)}")
            no_nulls = layout.nulls is Presence.OMITTED and isinstance(each.shape, Nullable)
            leaves_out = layout.omits_some or no_nulls
            if not each.required and layout.absence is not Presence.OMITTED:
                unset = self._unset(each.shape, inner, layout.absence)
                schema = _nullable(schema) if unset is None else _either(schema, {"const": unset})
            if (each.required or layout.absence is not Presence.OMITTED) and not leaves_out:
                required.append(key)
            properties[key] = schema

    def _union(self, union: Union, path: TypePath, at: str) -> dict[str, Any]:
        tagging = self.encoding.at(path).tagging
        branches = []
        units: list[str] = []
        for index, variant in enumerate(union.variants):
            name = self.encoding.variant((*path, variant.name))
            own = f"{at}/oneOf/{index}"
            if isinstance(tagging, External) and variant.payload is None:
                if self.encoding.at(path).units is Unit.BARE:
                    units.append(name)
                else:
                    branches.append(self._open(own, f"the variant {name} without payload"))
                continue
            branches.append(self._branch(union, variant, name, path, own))
        if units:
            branches.append({"const": units[0]} if len(units) == 1 else {"enum": units})
        foreign = self.encoding.at(path).foreign is not Presence.OMITTED
        apart = all(branches) and not isinstance(tagging, Untagged) and not foreign
        return {"oneOf": branches} if apart else {"anyOf": branches}

    def _branch(self, union: Union, variant: Variant, name: str, path: TypePath, at: str) -> dict[str, Any]:
        inner = (*path, variant.name)
        payload = None if variant.payload is None else self.schema(variant.payload, inner, at)
        match self.encoding.at(path).tagging:
            case External():
                return self._external(name, payload, path)
            case Adjacent(tag, content):
                return _closed({tag: {"const": name}, **({} if payload is None else {content: payload})})
            case Untagged():
                return {"type": "null"} if payload is None else payload
            case Internal(tag):
                return self._internal(union, variant, tag, name, inner, at)

    def _external(self, name: str, payload: dict[str, Any] | None, path: TypePath) -> dict[str, Any]:
        schema = _closed({name: payload})
        match self.encoding.at(path).foreign:
            case Presence.OMITTED:
                return schema
            case Presence.NULL:
                return {**schema, "additionalProperties": {"type": "null"}}
        return {**schema, "additionalProperties": True}

    def _internal(
        self, union: Union, variant: Variant, tag: str, name: str, path: TypePath, at: str
    ) -> dict[str, Any]:
        payload: Shape = Record(())
        own = path
        if variant.payload is not None:
            payload, own = self.model.resolve(variant.payload, path)
        if payload == MapOf(Anything()):  # nothing but further members
            payload = Record((), open=True)
        if not isinstance(payload, Record):
            return self._open(at, f"the variant {name}, whose payload is no object,")
        schema = self._record(payload, own, at)
        members = {tag: {"const": name}, **schema["properties"]}
        required = [tag, *schema["required"]]
        layout = self.encoding.at(path[:-1])
        if layout.foreign is not Presence.OMITTED:
            for field_path, shape in foreign_fields(self.model, union, path[:-1], payload).values():
                key = self.encoding.key(field_path)
                members[key] = {"const": self._unset(shape, field_path, layout.foreign)}
                required.append(key)
        return {**schema, "properties": members, "required": required}

    def _unset(self, shape: Shape, path: TypePath, presence: Presence) -> Any:
        """What stands for a member of another variant."""
        if presence is Presence.NULL:
            return None
        written = zero(self.model, self.encoding, shape, path, blank=presence is Presence.BLANK)
        return json.loads(write(written))


def _either(schema: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, other]} if schema else {}


def _closed(members: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    if not schema or schema.get("type") == "null":
        return schema
    if isinstance(schema.get("type"), str) and not schema.keys() & {"const", "enum"}:
        return {**schema, "type": [schema["type"], "null"]}
    if isinstance(schema.get("type"), list):
        return schema
    return {"anyOf": [schema, {"type": "null"}]}


def _plain(name: str) -> str:
    """The name of a definition, without the pointer that led to it."""
    return name.rpartition("/")[2].lstrip("#") or "root"
