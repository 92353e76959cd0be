"""Reads a canonical JSON Schema as a shape and the encoding it lays down.

| schema                                                    | shape                                |
|-----------------------------------------------------------|--------------------------------------|
| `type: object` with `properties`                          | Record; open if further ones may be  |
| `type: object`, only `additionalProperties`: a schema     | MapOf                                |
| `oneOf`/`anyOf` of one-member objects and name constants  | Union, external                      |
| `oneOf`/`anyOf` of objects with one common const member   | Union, internal or adjacent          |
| `oneOf`/`anyOf` of a schema and `null`; `type: [T, null]` | Nullable                             |
| `enum`/`const` of strings                                 | Choice                               |
| `type: array` with `items`, with `prefixItems`            | ListOf, TupleOf                      |
| `allOf` of records, a `$ref` with more beside it          | the Record of all members            |
| one `patternProperties` and nothing further               | MapOf                                |
| `type: array` with `uniqueItems`                          | SetOf                                |
| `propertyNames` with `enum` beside a map                  | MapOf with a Choice for its names    |
| `string`, `integer`, `number`, `boolean`, `null`          | Text, Integer, Number, Flag, Null    |
| `format`, `contentEncoding`, `x-wire` (see `read_coded`)  | Coded                                |
| `nullable: true` (OpenAPI 3.0)                            | Nullable                             |
| a local `$ref`, recursive or not                          | Named, or the shape itself           |
| everything else                                           | Anything, with a note that says where |

Nothing is guessed: what is not understood is compared as plain JSON, and the note says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.wire.encoding import ChoiceMade, Dimension, Encoding
from codegen.wire.merge import ANNOTATIONS, Unmergeable, merge
from codegen.wire.read_coded import read_coded
from codegen.wire.read_union import Branch, UnionReading, read_union
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Field,
    Flag,
    Integer,
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
from registry.place import escape, steps

Schema = Mapping[str, Any]  # a schema may also be true or false; those are taken as Any at the door

_SCALARS: dict[str, Shape] = {
    "string": Text(),
    "integer": Integer(),
    "number": Number(),
    "boolean": Flag(),
    "null": Null(),
}


@dataclass(frozen=True, slots=True)
class Note:
    """A part of a schema that has no shape, at a JSON Pointer into the schema."""

    pointer: str
    what: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a schema says: the shape, how it is laid on the wire, and what was not understood."""

    model: Model
    encoding: Encoding
    notes: tuple[Note, ...] = ()


def read_schema(schema: Any) -> Reading:
    """The shape and encoding of a schema that is valid under its meta-schema; references are local."""
    reader = _Reader(schema)
    root = reader.read(schema, (), "#")
    definitions = reader.recursive_definitions()
    return Reading(Model(root, definitions), Encoding(tuple(reader.choices)), tuple(reader.notes))


class _Reader:
    def __init__(self, document: Any) -> None:
        self.document = document
        self.choices: list[ChoiceMade] = []
        self.notes: list[Note] = []
        self.open: list[str] = []
        self.recursive: list[str] = []

    def recursive_definitions(self) -> tuple[tuple[str, Shape], ...]:
        definitions: dict[str, Shape] = {}
        while missing := [ref for ref in self.recursive if ref not in definitions]:
            ref = missing[0]
            self.open = [ref]
            definitions[ref] = self.read(self.target(ref), (f"#{ref}",), ref)
        return tuple(definitions.items())

    def read(self, schema: Any, path: TypePath, pointer: str) -> Shape:
        if isinstance(schema, bool):
            return Anything()
        if schema.get("nullable") is True:  # OpenAPI 3.0
            rest = {name: part for name, part in schema.items() if name != "nullable"}
            return Nullable(self.read(rest, path, pointer))
        if "$ref" in schema:
            beside = {name: part for name, part in schema.items() if name not in ANNOTATIONS | {"$ref"}}
            if beside:
                return self.read({"allOf": [{"$ref": schema["$ref"]}, beside]}, path, pointer)
            return self.reference(str(schema["$ref"]), path, pointer)
        if "allOf" in schema:
            return self.all_of(schema, path, pointer)
        branches = schema.get("oneOf") or schema.get("anyOf")
        if branches:
            return self.alternatives(schema, branches, path, pointer)
        if "const" in schema or "enum" in schema:
            return self.constants(schema, pointer)
        return self.typed(schema, path, pointer)

    def all_of(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        parts = [*schema["allOf"], {name: part for name, part in schema.items() if name != "allOf"}]
        telling = [part for part in parts if not isinstance(part, Mapping) or part.keys() - ANNOTATIONS]
        if len(telling) == 1:
            return self.read(telling[0], path, pointer)
        try:
            return self.read(merge([self.flat(part) for part in telling]), path, pointer)
        except Unmergeable as reason:
            return self.unknown(pointer, str(reason))

    def flat(self, schema: Any) -> Schema:
        """A schema without references and `allOf` at its top. Raises `Unmergeable`."""
        schema = self.through_references(schema)
        if not isinstance(schema, Mapping):
            raise Unmergeable("`allOf` with true or false")
        if "$ref" in schema:
            raise Unmergeable("`allOf` with a reference that leads back to itself")
        if "allOf" not in schema:
            return schema
        rest = {name: part for name, part in schema.items() if name != "allOf"}
        return merge([*map(self.flat, schema["allOf"]), rest])

    def reference(self, ref: str, path: TypePath, pointer: str) -> Shape:
        if ref in self.open:
            if ref not in self.recursive:
                self.recursive.append(ref)
            return Named(ref)
        target = self.target(ref)
        if target is None:
            return self.unknown(pointer, f"`$ref` {ref} is not in this document")
        self.open.append(ref)
        shape = self.read(target, path, pointer)
        self.open.pop()
        return shape

    def target(self, ref: str) -> Any:
        if not ref.startswith("#"):
            return None
        node: Any = self.document
        for step in steps(ref[1:]):
            if not isinstance(node, Mapping) or step not in node:
                return None
            node = node[step]
        return node

    def constants(self, schema: Schema, pointer: str) -> Shape:
        members = [schema["const"]] if "const" in schema else list(schema["enum"])
        given = [member for member in members if member is not None]
        shape: Shape | None = None
        if not given:
            return Null()
        if all(isinstance(member, str) for member in given):
            shape = Choice(tuple(given))
        elif all(isinstance(member, bool) for member in given):
            shape = Flag()
        elif all(type(member) is int for member in given):
            shape = Integer()
        elif all(type(member) in (int, float) for member in given):
            shape = Number()
        if shape is None:
            return self.unknown(pointer, "an enumeration of values of several types")
        return Nullable(shape) if len(given) < len(members) else shape

    def typed(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        kind = schema.get("type")
        if isinstance(kind, list):
            kinds = [name for name in kind if name != "null"]
            if len(kinds) != 1:
                return self.unknown(pointer, f"a value of several types ({', '.join(map(str, kind))})")
            inner = self.read({**schema, "type": kinds[0]}, path, pointer)
            return Nullable(inner) if len(kind) > len(kinds) else inner
        coded = read_coded(schema)
        if coded is not None:
            return coded
        match kind:
            case "object":
                return self.object(schema, path, pointer)
            case "array":
                return self.array(schema, path, pointer)
            case str() if kind in _SCALARS:
                return _SCALARS[kind]
        if "properties" in schema:
            return self.object(schema, path, pointer)
        return Anything() if not schema.keys() - ANNOTATIONS else self.unknown(pointer, "no `type`")

    def object(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        properties: Mapping[str, Any] = schema.get("properties", {})
        further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
        patterns = schema.get("patternProperties", {})
        if len(patterns) == 1 and not properties and further is False:
            ((pattern, further),) = patterns.items()
            value = self.read(further, (*path, MEMBER), f"{pointer}/patternProperties/{escape(pattern)}")
            return MapOf(value)
        for keyword in ("patternProperties", "if", "not", "dependentSchemas"):
            if keyword in schema:
                return self.unknown(pointer, f"`{keyword}` beside the members")
        if not properties:
            if isinstance(further, Mapping):
                value = self.read(further, (*path, MEMBER), f"{pointer}/additionalProperties")
                names = schema.get("propertyNames", {})
                texts = names.get("enum", ()) if isinstance(names, Mapping) else ()
                closed = texts and all(isinstance(text, str) for text in texts)
                return MapOf(value, Choice(tuple(texts)) if closed else None)
            return MapOf(Anything()) if further else Record(())
        required = set(schema.get("required", ()))
        fields = tuple(
            Field(
                name,
                self.read(member, (*path, name), f"{pointer}/properties/{escape(name)}"),
                name in required,
                _default(member),
            )
            for name, member in properties.items()
        )
        return Record(fields, open=further is not False)

    def array(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        places = schema.get("prefixItems")
        items = schema.get("items", True)
        if isinstance(items, list):  # before 2020-12
            places, items = items, schema.get("additionalItems", True)
        if places and items is False:
            return TupleOf(
                tuple(
                    self.read(place, (*path, f"[{index}]"), f"{pointer}/prefixItems/{index}")
                    for index, place in enumerate(places)
                )
            )
        if places:
            return self.unknown(pointer, "`prefixItems` without `items: false`")
        item = self.read(items, (*path, ITEM), f"{pointer}/items")
        return SetOf(item) if schema.get("uniqueItems") is True else ListOf(item)

    def alternatives(self, schema: Schema, branches: list[Any], path: TypePath, pointer: str) -> Shape:
        beside = {name: part for name, part in schema.items() if name not in ANNOTATIONS | {"oneOf", "anyOf"}}
        try:
            resolved = [self.branch(beside, branch) for branch in branches]
        except Unmergeable as reason:
            return self.unknown(pointer, f"alternatives beside members of their own ({reason})")
        values = [branch for branch in resolved if not _is_null(branch)]
        if len(values) < len(resolved):
            rest: Schema = values[0] if len(values) == 1 else {"oneOf": values}
            return Nullable(self.read(rest, path, pointer))
        if len(values) == 1:
            return self.read(values[0], path, pointer)
        reading = read_union([Branch.of(branch) for branch in values])
        if reading is None:
            return self.unknown(pointer, "alternatives without a common tag")
        return self.union(reading, path, pointer)

    def branch(self, beside: Schema, branch: Any) -> Any:
        """An alternative with what stands beside all of them."""
        found = self.through_references(branch)
        whole = isinstance(found, Mapping) and "allOf" not in found
        if whole and (not beside or _is_null(found)):
            return found
        telling = {} if beside == {"type": "object"} else beside
        return merge([part for part in (telling, self.flat(found)) if part])

    def union(self, reading: UnionReading, path: TypePath, pointer: str) -> Shape:
        self.choices.append(ChoiceMade(path, Dimension.TAGGING, reading.tagging))
        self.choices.append(ChoiceMade(path, Dimension.FOREIGN, reading.foreign))
        variants = tuple(
            Variant(name, None if payload is None else self.read(payload, (*path, name), f"{pointer}/{name}"))
            for name, payload in reading.variants
        )
        return Union(variants)

    def through_references(self, branch: Any) -> Any:
        for _ in range(16):  # a chain of references; a longer one, or a circle, is left as it stands
            if not (isinstance(branch, Mapping) and "$ref" in branch):
                return branch
            target = self.target(str(branch["$ref"]))
            if target is None or str(branch["$ref"]) in self.open:
                return branch
            branch = target
        return branch

    def unknown(self, pointer: str, what: str) -> Shape:
        self.notes.append(Note(pointer, f"{what}: compared as plain JSON"))
        return Anything()


def _is_null(branch: Any) -> bool:
    return isinstance(branch, Mapping) and (branch.get("type") == "null" or branch.get("const", 0) is None)


def _default(member: Any) -> str:
    """The JSON text of the default a member's schema names; empty where it names none."""
    if not isinstance(member, Mapping) or "default" not in member:
        return ""
    return json.dumps(member["default"], ensure_ascii=False)
