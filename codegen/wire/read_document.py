"""Reads one document: follows its references, merges its `allOf`, and ends on every schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from codegen.wire.encoding import ChoiceMade
from codegen.wire.merge import Schema, Unmergeable, merge, sealed, telling
from codegen.wire.read_alternatives import read_alternatives
from codegen.wire.read_coded import read_coded, says_kind
from codegen.wire.read_constant import read_constants
from codegen.wire.read_ground import groundless
from codegen.wire.read_list import read_list
from codegen.wire.read_note import Note, nullable
from codegen.wire.read_record import read_object
from codegen.wire.read_reference import References
from codegen.wire.shape import (
    Anything,
    Flag,
    Integer,
    Model,
    Named,
    Null,
    Number,
    Shape,
    Text,
    TypePath,
)

_SCALARS: dict[str, Shape] = {
    "string": Text(),
    "integer": Integer(),
    "number": Number(),
    "boolean": Flag(),
    "null": Null(),
}
#: Parts of a schema, with every reference followed where it stands; above it, definitions are read once.
_MANY = 2_000
#: Above this the rest is not read at all.
_MOST = 20_000
_DEEPEST = 100


class TooMuch(Exception):
    """The document has too many parts to read each definition where it is used."""


class DocumentReader:
    """Reads one document, and remembers what it chose and what it did not understand."""

    def __init__(self, document: Any, *, shared: bool = False) -> None:
        self.choices: list[ChoiceMade] = []
        self.notes: dict[Note, None] = {}
        #: What the document says at each node, the whole first: of `T or null` that, then `T`.
        self.parts: dict[TypePath, list[Schema]] = {}
        self.references = References(document)
        self._document = document
        self._shared = shared
        self._parts = 0
        self._depth = 0
        #: What is being read -> its name.
        self._open: dict[str, str] = {}
        #: Name -> what has it.
        self._taken: dict[str, str] = {}
        self._recursive: dict[str, tuple[str, Callable[[TypePath], Shape]]] = {}
        #: The identity of a schema -> the schema, which keeps it alive, and what it is when it is flat.
        self._flat: dict[int, tuple[Schema, Schema | None]] = {}

    def model(self) -> Model:
        """The shape of the document with its recursive parts. Raises `TooMuch` unless they are shared."""
        root = self.read(self._document, (), "#")
        definitions: dict[str, Shape] = {}
        while missing := [name for name in self._recursive if name not in definitions]:
            key, read = self._recursive[missing[0]]
            self._open = {key: missing[0]}
            definitions[missing[0]] = read((f"#{missing[0]}",))
        for name in groundless(definitions):
            definitions[name] = self.unknown(name, "a definition that is nothing but itself")
        return Model(root, tuple(definitions.items()))

    def note(self, pointer: str, what: str) -> None:
        """Remember what has no shape."""
        self.notes[Note(pointer, f"{what}: compared as plain JSON")] = None

    def unknown(self, pointer: str, what: str) -> Shape:
        """The shape of what is not understood."""
        self.note(pointer, what)
        return Anything()

    def read(self, schema: Any, path: TypePath, pointer: str) -> Shape:
        """The shape of a part of the document."""
        if not isinstance(schema, Mapping):
            return Anything()
        self.parts.setdefault(path, []).append(schema)
        self._parts += 1
        if self._parts > _MANY and not self._shared:
            raise TooMuch
        if self._parts > _MOST:
            return self.unknown("#", f"what is left of more than {_MOST} parts")
        if self._depth >= _DEEPEST:
            return self.unknown(pointer, f"what is nested more than {_DEEPEST} levels deep")
        self._depth += 1
        try:
            return self._read(schema, path, pointer)
        finally:
            self._depth -= 1

    def flat(self, schema: Any) -> Schema:
        """A schema without references and `allOf` at its top. Raises `Unmergeable`."""
        if schema is True:
            return {}
        if not isinstance(schema, Mapping):
            raise Unmergeable("`allOf` with false")
        if id(schema) not in self._flat:
            self._flat[id(schema)] = (schema, None)  # until it is known, it leads back to itself
            self._flat[id(schema)] = (schema, self._flatten(schema))
        _, flat = self._flat[id(schema)]
        if flat is None:
            raise Unmergeable("`allOf` with a reference that leads back to itself")
        return flat

    def _read(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        if schema.get("nullable") is True:  # OpenAPI 3.0
            rest = {name: part for name, part in schema.items() if name != "nullable"}
            return nullable(self.read(rest, path, pointer))
        if "$ref" in schema and not self.references.beside(schema):
            return self._reference(str(schema["$ref"]), path, pointer)
        dynamic = schema.keys() & {"$dynamicRef", "$recursiveRef"}
        if dynamic:
            return self.unknown(pointer, f"`{dynamic.pop()}`")
        if "$ref" in schema or "allOf" in schema:
            return self._named(schema, path, pointer, self._all_of)
        if schema.get("oneOf") or schema.get("anyOf"):
            return self._named(schema, path, pointer, self._alternatives)
        if "const" in schema or "enum" in schema:
            return read_constants(schema, pointer, self)
        return self._typed(schema, path, pointer)

    def _reference(self, reference: str, path: TypePath, pointer: str) -> Shape:
        found = self.references.find(reference)
        if isinstance(found, str):
            return self.unknown(pointer, found)

        def read(path: TypePath) -> Shape:
            return self.read(found.schema, path, found.name)

        if self._shared:
            self._recursive.setdefault(found.name, (found.name, read))
            return Named(found.name)
        return self._once(found.name, found.name, path, read)

    def _named(
        self,
        schema: Schema,
        path: TypePath,
        pointer: str,
        read: Callable[[Schema, TypePath, str], Shape],
    ) -> Shape:
        """Reads what may hold itself without a reference to itself: its parts are references."""
        key = json.dumps(telling(schema), sort_keys=True)
        name = pointer
        if name not in self._open.values():  # else it is the whole of what is being read
            while self._taken.setdefault(name, key) != key:
                name += "'"
        return self._once(key, name, path, lambda path: read(schema, path, pointer))

    def _alternatives(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        return read_alternatives(schema, path, pointer, self)

    def _once(self, key: str, name: str, path: TypePath, read: Callable[[TypePath], Shape]) -> Shape:
        """What is read here, or its name where it is met inside itself."""
        if key in self._open:
            name = self._open[key]
            self._recursive.setdefault(name, (key, read))
            return Named(name)
        self._open[key] = name
        try:
            return read(path)
        finally:
            del self._open[key]

    def _all_of(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        try:
            return self.read(self.flat(schema), path, pointer)
        except Unmergeable as reason:
            return self.unknown(pointer, str(reason))

    def _flatten(self, schema: Schema) -> Schema:
        parts = []
        if "$ref" in schema:
            found = self.references.find(str(schema["$ref"]))
            if isinstance(found, str):
                raise Unmergeable(found)
            rest = self.references.beside(schema)
            parts = [sealed(self.flat(found.schema))]
        else:
            rest = telling(schema)
        parts += [sealed(self.flat(part)) for part in rest.get("allOf", ())]
        own = {keyword: part for keyword, part in rest.items() if keyword != "allOf"}
        parts = [part for part in (*parts, own) if telling(part)]
        return parts[0] if len(parts) == 1 else merge(parts)

    def _typed(self, schema: Schema, path: TypePath, pointer: str) -> Shape:
        kind = schema.get("type")
        if isinstance(kind, list):
            kinds = [name for name in kind if name != "null"]
            if len(kinds) > 1:
                return self.unknown(pointer, f"a value of several types ({', '.join(map(str, kind))})")
            if not kinds:
                return Null()
            inner = self.read({**schema, "type": kinds[0]}, path, pointer)
            return nullable(inner) if len(kind) > len(kinds) else inner
        if "x-wire" in schema and not says_kind(schema["x-wire"]):
            self.note(f"{pointer}/x-wire", "an `x-wire` of no known kind")
        coded = read_coded(schema)
        if coded is not None:
            return coded
        match kind:
            case "object":
                return read_object(schema, path, pointer, self)
            case "array":
                return read_list(schema, path, pointer, self)
            case str() if kind in _SCALARS:
                return _SCALARS[kind]
        if schema.keys() & {"properties", "additionalProperties", "patternProperties"}:
            return read_object(schema, path, pointer, self)
        if schema.keys() & {"items", "prefixItems"}:
            return read_list(schema, path, pointer, self)
        said = sorted(telling(schema))
        return self.unknown(pointer, f"`{said[0]}` without a `type`") if said else Anything()
