"""The shape and the encoding that a Go type declares, as encoding/json (v1) writes it.

| in the source                             | read as                                                        |
|-------------------------------------------|----------------------------------------------------------------|
| struct, its exported fields, `json` tags  | Record; the tag is the name on the wire                        |
| embedded struct without a tag             | its fields among the others                                    |
| `omitempty`, `omitzero`, `,string`        | left out where empty or zero; numbers and flags as text        |
| `*T`                                      | T or null; with `omitempty` T, or absent                       |
| `[]T`, `map[string]T`                     | ListOf, MapOf; null where they are nil                         |
| `type Kind string` with constants         | Choice of the constants' texts                                 |
| `Kind string` beside `KindA = "a"`, ...   | the same                                                       |
| `[]byte`, `time.Time`, `time.Duration`    | Bytes in base64, Instant with trimmed digits, nanoseconds      |
| `json.RawMessage`, `any`                  | Anything                                                       |
| a type with MarshalJSON or MarshalText    | not read: its code decides                                     |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from codegen.source.declared import Declared, Place, Unread
from codegen.source.go.find import find_type
from codegen.source.go.module import read_module
from codegen.source.go.resolve import Spelled, import_path, underlying
from codegen.source.go.value import Declared as GoDeclared
from codegen.source.go.value import GoField, GoModule, GoStruct
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.encoding import ChoiceMade, Dimension, Emptiness, Encoding, Notation, Presence, Setting
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
    Nullable,
    Number,
    Record,
    Shape,
    Text,
    TypePath,
)

_SCALARS: dict[str, Shape] = {
    "string": Text(),
    "bool": Flag(),
    "float32": Number(),
    "float64": Number(),
    "any": Anything(),
    "interface{}": Anything(),
    **dict.fromkeys(("int", "int8", "int16", "int32", "int64", "rune"), Integer()),
    **dict.fromkeys(("uint", "uint8", "uint16", "uint32", "uint64", "byte", "uintptr"), Integer()),
}
_OWN_FORM = frozenset({"MarshalJSON", "MarshalText", "MarshalJSONTo", "AppendText"})


def declared_type(root: Path, name: str) -> Declared:
    """The struct `folder.Type`, or `file.go::Type`, of the module at `root`.

    Raises `Refusal` where it is not there, or its file is broken.
    """
    module = read_module(root)
    file, separator, bare = name.rpartition("::")
    if separator:
        name = f"{file.rpartition('/')[0] or '.'}.{bare}"
    struct = find_type(module, name, lambda _: False)
    reader = _Reader(module)
    shape = reader.struct(struct, ())
    model = Model(shape, tuple(reader.definitions.items()))
    place = Place(struct.path, struct.line)
    encoding = Encoding(tuple(reader.choices))
    return Declared(
        struct.spelled,
        place,
        model,
        encoding,
        reader.places,
        tuple(reader.unread),
        reader.hints,
        sometimes=frozenset({Dimension.EMPTY_LISTS, Dimension.EMPTY_MAPS}),
    )


@dataclass
class _Reader:
    module: GoModule
    #: What was never set is written as the zero value of its type.
    choices: list[ChoiceMade] = field(
        default_factory=lambda: [
            ChoiceMade((), Dimension.ABSENCE, Presence.ZERO),
            ChoiceMade((), Dimension.NULLS, Presence.BLANK),
        ]
    )
    hints: dict[TypePath, tuple[str, ...]] = field(default_factory=dict)
    places: dict[TypePath, Place] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    definitions: dict[str, Shape] = field(default_factory=dict)
    #: Structs that are being read, which a field inside them may lead back to.
    open: list[str] = field(default_factory=list)
    recursive: set[str] = field(default_factory=set)

    def struct(self, struct: GoStruct, path: TypePath) -> Shape:
        """The shape of a struct at a path; its name where it is met inside itself."""
        if self._has_own_form(struct):
            return self._unread(path, f"{struct.name} writes itself")
        if struct.generic:
            return self._unread(path, f"{struct.name} has type parameters")
        if struct.spelled in self.open:
            self.recursive.add(struct.spelled)
            return Named(struct.spelled)
        self.open.append(struct.spelled)
        own = path
        self.places.setdefault(own, Place(struct.path, struct.line))
        record = Record(tuple(self._fields(struct, own)))
        self.open.pop()
        if struct.spelled in self.recursive and struct.spelled not in self.definitions:
            self.definitions[struct.spelled] = record  # read again under its own path
            self.definitions[struct.spelled] = self._again(struct)
        return record

    def _again(self, struct: GoStruct) -> Shape:
        self.open.append(struct.spelled)
        record = Record(tuple(self._fields(struct, (f"#{struct.spelled}",))))
        self.open.pop()
        return record

    def _fields(self, struct: GoStruct, path: TypePath) -> Iterator[Field]:
        """The fields that reach the wire; a field of an embedded struct gives way to one nearer the top."""
        found: dict[str, Field] = {}
        for key, each in struct.on_the_wire().items():
            found[key] = self._field(each, key, struct, path)
        for each in struct.fields:
            if each.embedded and each.json_key is None and not each.tagged:
                for key, inner in self._promoted(each, struct, path):
                    found.setdefault(key, inner)
        yield from found.values()

    def _promoted(self, each: GoField, struct: GoStruct, path: TypePath) -> Iterator[tuple[str, Field]]:
        spelled = Spelled(each.type.lstrip("*"), self.module.file_of(struct.path))
        _, through = underlying(self.module, spelled)
        base = next((declared for declared in through if isinstance(declared, GoStruct)), None)
        if base is None or base.spelled in self.open:
            self.unread.append(Unread(path, f"what the embedded {each.name} adds is not known"))
            return
        self.open.append(base.spelled)
        for key, inner in base.on_the_wire().items():
            promoted = self._field(inner, key, base, path)
            if each.type.startswith("*"):
                promoted = Field(promoted.name, promoted.shape, required=False)
            yield key, promoted
        self.open.pop()

    def _field(self, each: GoField, key: str, struct: GoStruct, path: TypePath) -> Field:
        own = (*path, each.name)
        self.places[own] = Place(struct.path, each.line)
        if key != each.name:
            self._choose(own, Dimension.KEY_NAME, key)
        spelled = Spelled(each.type, self.module.file_of(struct.path))
        named_after = self._named_after(each, struct) if each.type == "string" else ()
        shape = Choice(named_after) if named_after else self._shape(spelled, own)
        if each.type == "string":
            given = {text for file in self.module.files() for name, text in file.given if name == each.name}
            self.hints[own] = tuple(sorted(given))
        leaves_out = bool({"omitempty", "omitzero"} & set(each.options))
        if "string" in each.options:
            for dimension in (Dimension.INTEGERS, Dimension.NUMBERS, Dimension.FLAGS):
                self._choose(own, dimension, Notation.TEXT)
        if isinstance(shape, Nullable):  # a nil pointer, and no zero value
            self._choose(own, Dimension.NULLS, Presence.NULL)
            self._choose(own, Dimension.ABSENCE, Presence.OMITTED)
        if leaves_out and isinstance(shape, Nullable):
            return Field(each.name, shape.of, required=False)
        if "omitzero" in each.options and isinstance(shape, Record):
            self._choose(own, Dimension.EMPTY_RECORDS, Emptiness.OMITTED)
        if leaves_out and not isinstance(shape, Record | Coded | Named):
            for dimension in (Dimension.ZEROS, Dimension.EMPTY_LISTS, Dimension.EMPTY_MAPS):
                self._choose(own, dimension, Emptiness.OMITTED)
        return Field(each.name, shape)

    def _shape(self, spelled: Spelled, path: TypePath) -> Shape:
        text = spelled.text.strip()
        if text.startswith("*"):
            inner = self._shape(Spelled(text[1:], spelled.file), path)
            return inner if isinstance(inner, Nullable) else Nullable(inner)
        behind, through = underlying(self.module, Spelled(text, spelled.file))
        own = next((each for each in through if self._has_own_form(each)), None)
        if own is not None:
            return self._unread(path, f"{own.name} writes itself")
        if through and isinstance(through[-1], GoStruct):
            return self.struct(through[-1], path)
        constants = self._constants(through)
        for name, value in constants.items():
            self.places.setdefault((*path, name), Place(through[0].path, through[0].line))
            self._choose((*path, name), Dimension.VARIANT_NAME, value)
        if constants:
            return Choice(tuple(constants))
        return self._behind(behind, path)

    def _behind(self, behind: Spelled, path: TypePath) -> Shape:
        text = behind.text
        if text in _SCALARS:
            return _SCALARS[text]
        if text in ("[]byte", "[]uint8"):
            return Coded(Kind.BYTES, "base64")
        listed = re.match(r"\[\w*\](.+)$", text)
        if listed:
            if text.startswith("[]"):
                self._choose(path, Dimension.EMPTY_LISTS, Emptiness.NULL)
            return ListOf(self._shape(Spelled(listed[1], behind.file), (*path, ITEM)))
        mapped = re.match(r"map\[string\](.+)$", text)
        if mapped:
            self._choose(path, Dimension.EMPTY_MAPS, Emptiness.NULL)
            return MapOf(self._shape(Spelled(mapped[1], behind.file), (*path, MEMBER)))
        return self._foreign(behind, path)

    def _foreign(self, behind: Spelled, path: TypePath) -> Shape:
        qualifier, _, name = behind.text.partition(".")
        match import_path(self.module, behind.file, qualifier), name:
            case "time", "Time":
                self._choose(path, Dimension.FRACTIONS, Fraction.TRIMMED)
                return Coded(Kind.INSTANT)
            case "time", "Duration":
                self._choose(path, Dimension.DURATIONS, DurationForm.NANOSECONDS)
                return Coded(Kind.DURATION)
            case "encoding/json", "RawMessage":
                return Anything()
            case "encoding/json", "Number":
                return Number()
        return self._unread(path, f"the wire form of {behind.text} is not known")

    def _constants(self, through: tuple[GoDeclared, ...]) -> dict[str, str]:
        """The constants of a type's own: the name, without what all names begin with, -> the text."""
        if not through:
            return {}
        package = self.module.package_of(through[0].path)
        found = {
            constant.name: constant.value
            for file in package.files
            for constant in file.constants
            if constant.type == through[0].name
        }
        head = through[0].name.lower()
        cut = (
            len(head) if all(name.lower().startswith(head) and len(name) > len(head) for name in found) else 0
        )
        return {name[cut:]: value for name, value in found.items()}

    def _named_after(self, each: GoField, struct: GoStruct) -> tuple[str, ...]:
        """The texts of untyped constants that begin with the field's name: two at least."""
        package = self.module.package_of(struct.path)
        found = dict.fromkeys(
            constant.value
            for file in package.files
            for constant in file.constants
            if constant.type is None and constant.name.startswith(each.name) and constant.name != each.name
        )
        return tuple(found) if len(found) > 1 else ()

    def _has_own_form(self, declared: GoDeclared) -> bool:
        package = self.module.package_of(declared.path)
        return any(
            method.receiver == declared.name and method.name in _OWN_FORM
            for file in package.files
            for method in file.methods
        )

    def _choose(self, path: TypePath, dimension: Dimension, setting: Setting) -> None:
        self.choices.append(ChoiceMade(path, dimension, setting))

    def _unread(self, path: TypePath, why: str) -> Shape:
        self.unread.append(Unread(path, why))
        return Anything()
