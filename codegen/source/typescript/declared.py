"""The shape and the encoding that a TypeScript type declares, as JSON.stringify writes it.

| in the source                               | read as                                                   |
|---------------------------------------------|-----------------------------------------------------------|
| interface, class, object type               | Record; methods and static fields never reach the wire    |
| `?`, `T or undefined`                       | absent                                                    |
| `T or null`                                 | T or null                                                 |
| literals of text, `enum`                    | Choice; a numbered `enum` is written as its numbers       |
| objects told apart by a literal member      | Union, internal; by their one member: external            |
| `number`                                    | Number, which whole numbers are too                       |
| `Date`                                      | Instant with three digits, in UTC                         |
| `Map`, `Set`                                | written as `{}` whatever is in them                       |
| `Buffer`, `Uint8Array`                      | Bytes as an object                                        |
| `Record<string, T>`, `{ [name: string]: T }` | MapOf                                                     |
| a class with `toJSON`, generics, the rest   | not read: code or the compiler decides                    |
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen.source.declared import Declared, Place, Unread
from codegen.source.typescript.find import file_of, find_type, resolve, spelled
from codegen.source.typescript.folder import read_source
from codegen.source.typescript.tell_apart import Alternatives, alternatives
from codegen.source.typescript.value import (
    ArrayOf,
    Basic,
    Intersection,
    Literal,
    ObjectType,
    Reference,
    TsDeclaration,
    TsFile,
    TsMember,
    TsSource,
    TsType,
    TupleType,
    Unclear,
    UnionType,
)
from codegen.wire.coded.fraction import Fraction, Resolution
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.offset import Mark, Offset
from codegen.wire.coded.url import Url
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Setting
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
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

_BASIC: dict[str, Shape] = {
    "string": Text(),
    "number": Number(),
    "boolean": Flag(),
    "null": Null(),
    "any": Anything(),
    "unknown": Anything(),
    "object": Anything(),
}


def declared_type(root: Path, name: str) -> Declared:
    """The type of that name below `root`. Raises `Refusal` where it is not there, or not read."""
    return declared(read_source(root), name)


def declared(source: TsSource, name: str) -> Declared:
    """The type of that name in a source that was read."""
    found = find_type(source, name)
    reader = _Reader(source)
    shape = reader.declaration(found, ())
    model = Model(shape, tuple(reader.definitions.items()))
    encoding = Encoding(tuple(reader.choices))
    return Declared(
        spelled(found),
        Place(found.path, found.line),
        model,
        encoding,
        reader.places,
        tuple(reader.unread),
        one_number=True,
    )


@dataclass
class _Reader:
    source: TsSource
    choices: list[ChoiceMade] = field(default_factory=list)
    places: dict[TypePath, Place] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    definitions: dict[str, Shape] = field(default_factory=dict)
    #: Declarations that are being read, which a part of them may lead back to.
    open: list[str] = field(default_factory=list)
    recursive: set[str] = field(default_factory=set)

    def declaration(self, found: TsDeclaration, path: TypePath) -> Shape:
        """The shape of a declaration; its name where it is met inside itself."""
        name = spelled(found)
        if found.writes_itself:
            return self._unread(path, f"{found.name} has a toJSON of its own")
        if found.parameters:
            return self._unread(path, f"{found.name} has type parameters")
        if name in self.open:
            self.recursive.add(name)
            return Named(name)
        self.places.setdefault(path, Place(found.path, found.line))
        self.open.append(name)
        shape = self._declared(found, path)
        if name in self.recursive and name not in self.definitions:
            self.definitions[name] = shape  # read again under its own path
            self.definitions[name] = self._declared(found, (f"#{name}",))
        self.open.pop()
        return shape

    def _declared(self, found: TsDeclaration, path: TypePath) -> Shape:
        file = file_of(self.source, found)
        if found.members:
            return self._enumeration(found, path)
        if isinstance(found.type, ObjectType) and found.bases:
            return self.read(Intersection((*found.bases, found.type)), file, path)
        return self.read(found.type, file, path)

    def read(self, kind: TsType, file: TsFile, path: TypePath) -> Shape:
        """The shape of a type at a path."""
        match kind:
            case Basic(name) if name in _BASIC:
                return _BASIC[name]
            case Literal(text):
                return self._literal(text)
            case ArrayOf(item):
                return ListOf(self.read(item, file, (*path, ITEM)))
            case TupleType(places):
                return TupleOf(
                    tuple(self.read(each, file, (*path, f"[{index}]")) for index, each in enumerate(places))
                )
            case ObjectType():
                return self._object(kind, file, path)
            case Intersection(parts):
                return self._intersection(parts, file, path)
            case UnionType(parts):
                return self._union(parts, file, path)
            case Reference():
                return self._reference(kind, file, path)
            case Unclear(text):
                return self._unread(path, f"what `{text[:40]}` is only the compiler tells")
            case Basic(name):
                return self._unread(path, f"a value of type {name}")

    def _literal(self, text: str) -> Shape:
        value = json.loads(text)
        if isinstance(value, str):
            return Choice((value,))
        return Flag() if isinstance(value, bool) else Number()

    def _object(self, kind: ObjectType, file: TsFile, path: TypePath) -> Shape:
        if kind.index is not None and not kind.members:
            return MapOf(self.read(kind.index, file, (*path, MEMBER)))
        fields = tuple(self._field(each, file, path) for each in kind.members)
        return Record(fields, open=kind.index is not None)

    def _field(self, member: TsMember, file: TsFile, path: TypePath) -> Field:
        own = (*path, member.name)
        self.places[own] = Place(file.path, member.line)
        kind, optional = member.type, member.optional
        if isinstance(kind, UnionType) and Basic("undefined") in kind.parts:
            optional = True
            rest = tuple(part for part in kind.parts if part != Basic("undefined"))
            kind = rest[0] if len(rest) == 1 else UnionType(rest)
        return Field(member.name, self.read(kind, file, own), required=not optional)

    def _intersection(self, parts: Sequence[TsType], file: TsFile, path: TypePath) -> Shape:
        """The record of all members; a later one of the same name stands."""
        fields: dict[str, Field] = {}
        further = False
        for part in parts:
            shape = self.read(part, file, path)
            if isinstance(shape, Named):
                return self._unread(path, "it adds to itself")
            if not isinstance(shape, Record):
                return self._unread(path, "it adds to something that is no object")
            fields |= {each.name: each for each in shape.fields}
            further |= shape.open
        return Record(tuple(fields.values()), open=further)

    def _union(self, parts: Sequence[TsType], file: TsFile, path: TypePath) -> Shape:
        given = [part for part in parts if part not in (Basic("null"), Basic("undefined"))]
        shape = self._given(given, file, path)
        return Nullable(shape) if Basic("null") in parts and not isinstance(shape, Anything) else shape

    def _given(self, parts: Sequence[TsType], file: TsFile, path: TypePath) -> Shape:
        if len(parts) == 1:
            return self.read(parts[0], file, path)
        literals = [json.loads(part.json) for part in parts if isinstance(part, Literal)]
        if len(literals) == len(parts):
            if all(isinstance(each, str) for each in literals):
                return Choice(tuple(literals))
            return Flag() if all(isinstance(each, bool) for each in literals) else Number()
        found = alternatives([(part, self._behind(part, file)) for part in parts])
        if found is None:
            return self._unread(path, "nothing tells the alternatives of its union apart")
        return self._alternatives(found, file, path)

    def _alternatives(self, found: Alternatives, file: TsFile, path: TypePath) -> Shape:
        self._choose(path, Dimension.TAGGING, found.tagging)
        variants = []
        for each in found.variants:
            own = (*path, each.name)
            where = file if each.declared is None else file_of(self.source, each.declared)
            payload = None if each.payload is None else self.read(each.payload, where, own)
            variants.append(Variant(each.name, payload))
        return Union(tuple(variants))

    def _behind(self, kind: TsType, file: TsFile) -> tuple[TsType, TsDeclaration | None]:
        """The type behind names, and the last declaration that led to it."""
        found: TsDeclaration | None = None
        for _ in range(16):
            if not isinstance(kind, Reference) or kind.arguments:
                break
            named = resolve(self.source, file, kind.name)
            if named is None or named.parameters or named.writes_itself:
                break
            found, file, kind = named, file_of(self.source, named), named.type
        return kind, found

    def _reference(self, kind: Reference, file: TsFile, path: TypePath) -> Shape:
        named = resolve(self.source, file, kind.name)
        if named is not None:
            if kind.arguments:
                return self._unread(path, f"{kind.name} has type parameters")
            return self.declaration(named, path)
        match kind:
            case Reference("bigint", ()):
                return self._unread(path, "JSON.stringify refuses a bigint")
            case Reference("Date", ()):
                self._choose(path, Dimension.FRACTIONS, Fraction.THREE)
                self._choose(path, Dimension.OFFSETS, Offset.UTC)
                self._choose(path, Dimension.DESIGNATORS, Mark.Z)
                self._choose(path, Dimension.RESOLUTIONS, Resolution.MILLISECONDS)
                self._choose(path, Dimension.YEARS, YearForm.SIX_DIGITS)
                return Coded(Kind.INSTANT)
            case Reference("URL", ()):
                self._choose(path, Dimension.URLS, Url.NORMALISED)
                return Coded(Kind.URL)
            case Reference("Buffer", ()):
                self._choose(path, Dimension.BYTES, Octets.BUFFER)
                return Coded(Kind.BYTES, "base64")
            case Reference("Uint8Array"):
                self._choose(path, Dimension.BYTES, Octets.INDEXED)
                return Coded(Kind.BYTES, "base64")
            case Reference("Map", (_, value)):
                self._choose(path, Dimension.MAPS, Erased())
                return MapOf(self.read(value, file, (*path, MEMBER)))
            case Reference("Set", (item,)):
                self._choose(path, Dimension.SETS, Erased())
                return SetOf(self.read(item, file, (*path, ITEM)))
            case Reference("Record", (Basic("string"), value)):
                return MapOf(self.read(value, file, (*path, MEMBER)))
            case Reference("Partial", (of,)):
                return self._partial(self.read(of, file, path), path)
        return self._unread(path, f"the wire form of {kind.name} is not known")

    def _partial(self, shape: Shape, path: TypePath) -> Shape:
        if not isinstance(shape, Record):
            return self._unread(path, "a part of something that is no object")
        fields = (Field(each.name, each.shape, required=False) for each in shape.fields)
        return Record(tuple(fields), open=shape.open)

    def _enumeration(self, found: TsDeclaration, path: TypePath) -> Shape:
        values = [json.loads(value) for _, value in found.members]
        names = tuple(name for name, _ in found.members)
        if all(isinstance(value, str) for value in values):
            for name, value in zip(names, values, strict=True):
                self._choose((*path, name), Dimension.VARIANT_NAME, value)
            return Choice(names)
        first = values[0]
        if first in (0, 1) and values == list(range(first, first + len(values))):
            self._choose(path, Dimension.CHOICES, Ordinal(first))
            return Choice(names)
        return Integer()

    def _choose(self, path: TypePath, dimension: Dimension, setting: Setting) -> None:
        self.choices.append(ChoiceMade(path, dimension, setting))

    def _unread(self, path: TypePath, why: str) -> Shape:
        self.unread.append(Unread(path, why))
        return Anything()
