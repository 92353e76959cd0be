"""Writes the JSON Schema of a shape as an encoding lays it out: the other way round from `read_schema`.

Whatever the encoding writes for a value of the shape is valid under the schema. Where a layout has no schema
of its own (a duration as a list of two numbers), the part stays open and a note says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import (
    Adjacent,
    Dimension,
    Encoding,
    External,
    Internal,
    Layout,
    Nesting,
    Notation,
    Presence,
    Setting,
    Unit,
    Untagged,
)
from codegen.wire.read_note import Note
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Model,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
    Variant,
)
from registry.place import escape

_FORMATS = {
    Kind.INSTANT: "date-time",
    Kind.DATE: "date",
    Kind.TIME_OF_DAY: "time",
    Kind.DURATION: "duration",
    Kind.UUID: "uuid",
    Kind.URL: "uri-reference",
    Kind.DECIMAL: "decimal",
}
_COUNTED: Mapping[Setting, str] = {
    InstantForm.SECONDS: "s",
    InstantForm.MILLISECONDS: "ms",
    InstantForm.MICROSECONDS: "us",
    InstantForm.NANOSECONDS: "ns",
    DurationForm.SECONDS: "s",
    DurationForm.MILLISECONDS: "ms",
    DurationForm.MICROSECONDS: "us",
    DurationForm.NANOSECONDS: "ns",
}
_ENCODED: Mapping[Setting, str] = {
    Octets.BASE64: "base64",
    Octets.BASE64URL: "base64url",
    Octets.HEX: "base16",
}
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
                return _nullable(self.schema(of, path, at))
            case Named(name):
                return {"$ref": f"#/$defs/{escape(_plain(name))}"}
            case Coded():
                return self._coded(shape, layout, at)
            case Choice(members):
                return {"enum": [self.encoding.variant((*path, name)) for name in members]}
            case ListOf(item):
                return {"type": "array", "items": self.schema(item, (*path, ITEM), f"{at}/items")}
            case SetOf(item):
                items = self.schema(item, (*path, ITEM), f"{at}/items")
                return {"type": "array", "items": items, "uniqueItems": True}
            case TupleOf(places):
                return self._tuple(places, path, at)
            case MapOf(value, key):
                return self._map(value, key, path, at)
            case Record():
                return self._record(shape, path, at)
            case Union():
                return self._union(shape, path, at)
        return _scalar(shape, layout)

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
        settings = set(layout.forms.values())
        counted = next((_COUNTED[each] for each in settings if each in _COUNTED), None)
        if counted is not None:
            return {"type": "integer", "x-wire": {"is": coded.kind.value, "form": counted}}
        if coded.kind is Kind.BYTES:
            encoded = next((_ENCODED[each] for each in settings if each in _ENCODED), None)
            if encoded is None and not settings:
                encoded = "base16" if coded.detail.startswith("hex") else coded.detail.partition(" ")[0]
            if encoded is not None:
                return {"type": "string", "contentEncoding": encoded or "base64"}
        elif settings and not all(_is_spelling(each) for each in layout.forms):
            return self._open(at, f"the {coded.kind.value.replace('_', ' ')} in this form")
        elif coded.detail:
            return {"type": "integer", "x-wire": {"is": coded.kind.value, "form": coded.detail}}
        elif coded.kind in _FORMATS:
            return {"type": "string", "format": _FORMATS[coded.kind]}
        else:
            return {"type": "string", "x-wire": {"is": coded.kind.value}}
        return self._open(at, f"the {coded.kind.value} in this form")

    def _tuple(self, places: tuple[Shape, ...], path: TypePath, at: str) -> dict[str, Any]:
        items = [
            self.schema(place, (*path, f"[{index}]"), f"{at}/prefixItems/{index}")
            for index, place in enumerate(places)
        ]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}

    def _map(self, value: Shape, key: Choice | None, path: TypePath, at: str) -> dict[str, Any]:
        schema = {
            "type": "object",
            "additionalProperties": self.schema(value, (*path, MEMBER), f"{at}/additionalProperties"),
        }
        if key is not None:
            names = [self.encoding.variant((*path, KEY, name)) for name in key.members]
            schema["propertyNames"] = {"enum": names}
        return schema

    def _record(self, record: Record, path: TypePath, at: str) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        required: list[str] = []
        self._members(record, path, at, properties, required)
        schema: dict[str, Any] = {"type": "object", "properties": properties, "required": required}
        return schema if record.open else {**schema, "additionalProperties": False}

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
            if each.required and not layout.omits_some and not no_nulls:
                required.append(key)
            elif not each.required and layout.absence is Presence.NULL:
                schema = _nullable(schema)
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
            branches.append(self._branch(variant, name, path, own))
        if units:
            branches.append({"const": units[0]} if len(units) == 1 else {"enum": units})
        return {"oneOf": branches}

    def _branch(self, variant: Variant, name: str, path: TypePath, at: str) -> dict[str, Any]:
        inner = (*path, variant.name)
        payload = None if variant.payload is None else self.schema(variant.payload, inner, at)
        match self.encoding.at(path).tagging:
            case External():
                return _closed({name: payload})
            case Adjacent(tag, content):
                return _closed({tag: {"const": name}, **({} if payload is None else {content: payload})})
            case Untagged():
                return {"type": "null"} if payload is None else payload
            case Internal(tag):
                return self._internal(variant, tag, name, inner, at)

    def _internal(self, variant: Variant, tag: str, name: str, path: TypePath, at: str) -> dict[str, Any]:
        if variant.payload is None:
            return _closed({tag: {"const": name}})
        shape, own = self.model.resolve(variant.payload, path)
        if not isinstance(shape, Record):
            return self._open(at, f"the variant {name}, whose payload is no object,")
        schema = self._record(shape, own, at)
        members = {tag: {"const": name}, **schema["properties"]}
        return {**schema, "properties": members, "required": [tag, *schema["required"]]}


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
    return {"oneOf": [schema, {"type": "null"}]}


def _scalar(shape: Shape, layout: Layout) -> dict[str, Any]:
    match shape:
        case Text():
            return {"type": "string"}
        case Integer():
            return {"type": "integer" if layout.integers is Notation.PLAIN else "string"}
        case Number():
            return {"type": "number" if layout.numbers is Notation.PLAIN else "string"}
        case Flag():
            kinds = {Notation.PLAIN: "boolean", Notation.TEXT: "string", Notation.NUMBER: "integer"}
            return {"type": kinds[layout.flags]}
        case Null():
            return {"type": "null"}
        case Anything():
            return {}
    raise TypeError(f"a shape without a schema: {shape}")


#: How a text is spelled, whatever stands in it: no matter of the schema.
_SPELLINGS = frozenset(
    {
        Dimension.FRACTIONS,
        Dimension.RESOLUTIONS,
        Dimension.DESIGNATORS,
        Dimension.OFFSETS,
        Dimension.YEARS,
        Dimension.UUIDS,
        Dimension.MAPPED_IPS,
        Dimension.URLS,
    }
)


def _is_spelling(dimension: Dimension) -> bool:
    return dimension in _SPELLINGS


def _plain(name: str) -> str:
    """The name of a definition, without the pointer that led to it."""
    return name.rpartition("/")[2].lstrip("#") or "root"
