"""The shape and the encoding that a Rust type declares, as serde and serde_json write it.

| in the source                                    | read as                                              |
|--------------------------------------------------|------------------------------------------------------|
| struct with named fields                         | Record; `rename`, `rename_all` are names on the wire |
| tuple struct of one field, `transparent`         | what it holds                                        |
| tuple struct, tuple                              | TupleOf                                              |
| `struct T;`                                      | Record without fields, written as null               |
| enum of names                                    | Choice                                               |
| any other enum; `tag`, `content`, `untagged`     | Union, tagged so                                     |
| `Option<T>`; with `skip_serializing_if`          | T or null; T, or absent                              |
| `flatten` of a struct, of a map                  | its fields among the others; further members         |
| `Vec`, arrays, sets, maps, `Box`, `Arc`, ...     | ListOf, SetOf, MapOf, what is inside                 |
| chrono, time, uuid, url, rust_decimal, std::net  | the scalars they stand for, in the forms they have   |
| `with` of a known crate, `into`                  | what that writes                                     |
| any other function, a `Serialize` by hand        | not read: its code decides                           |
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.source.declared import Declared, Place
from codegen.source.rust.declared_enum import enum_shape
from codegen.source.rust.declared_scope import Building, Written
from codegen.source.rust.declared_struct import struct_shape
from codegen.source.rust.find import find_type
from codegen.source.rust.folder import read_source
from codegen.source.rust.known import Known
from codegen.source.rust.look import Either, Fixed, Keyed, Many, Maybe, Outside, Own, Spelling, look
from codegen.source.rust.resolve import Resolver, Scope
from codegen.source.rust.says import REWRITERS
from codegen.source.rust.spelled import RustType
from codegen.source.rust.value import Item, RustStruct
from codegen.wire.encoding import Dimension, Encoding, External
from codegen.wire.forms.map_keys import Rendered, Rendering
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Integer,
    ListOf,
    MapOf,
    Model,
    Named,
    Nullable,
    Number,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
    Variant,
)

#: Arrays longer than this are lists for whoever looks at them.
_FEW = 16


def declared_type(source: Path, name: str) -> Declared:
    """The type of that name in a source folder: `validate::ValidationError`, `src/validate.rs::...`.

    Raises `Refusal` where there is none, or more than one, or one that is not read.
    """
    read = read_source(source)
    return declared(Resolver(read), find_type(read, name))


def declared(resolver: Resolver, item: Item, writers: Mapping[str, Written] | None = None) -> Declared:
    """The type as its source declares it.

    `writers` says what functions write that are named in `with` or `serialize_with` and known to the caller.
    """
    building = _Builder(resolver, writers or {})
    root = building.item(item, ())
    model = Model(root, tuple(building.definitions.items()))
    return Declared(
        item.spelled,
        Place(item.path, item.line),
        model,
        Encoding(tuple(building.choices)),
        building.places,
        tuple(building.unread),
    )


class _Builder(Building):
    """Takes types apart, and remembers what was said on the way."""

    def __init__(self, resolver: Resolver, writers: Mapping[str, Written]) -> None:
        super().__init__(writers)
        self.resolver = resolver
        self.definitions: dict[str, Shape] = {}
        #: The types that are being taken apart, and those of them that hold themselves.
        self._open: list[Item] = []
        self._recursive: dict[Item, str] = {}

    def item(self, item: Item, path: TypePath) -> Shape:
        if item in self._open:
            if item not in self._recursive:
                self._recursive[item] = self._name(item)
            return Named(self._recursive[item])
        if item in self._recursive:
            return Named(self._recursive[item])
        self._open.append(item)
        before = len(self.choices), len(self.unread)
        shape = self._whole(item, path)
        if item in self._recursive and path != (f"#{self._recursive[item]}",):
            del self.choices[before[0] :], self.unread[before[1] :]
            self._open.pop()
            name = self._recursive[item]
            self._open.append(item)
            self.definitions[name] = self._whole(item, (f"#{name}",))
            shape = Named(name)
        self._open.pop()
        return shape

    def _whole(self, item: Item, path: TypePath) -> Shape:
        why = self._unreadable(item)
        self.places[path] = Place(item.path, item.line)
        if why:
            return self.unknown(path, why)
        scope = self.resolver.scope(item)
        if isinstance(item, RustStruct):
            return struct_shape(self, item, scope, path)
        return enum_shape(self, item, scope, path)

    def _unreadable(self, item: Item) -> str:
        """Why the source does not tell what a type writes, as a clause; empty where it does."""
        if item.broken is not None:
            return f"`{item.name}` has a syntax error in line {item.broken}"
        if item.generics:
            return f"`{item.name}` has type parameters"
        macros = item.attributes.others & REWRITERS
        if macros:
            return f"the attributes of `{item.name}` are written anew by `{min(macros)}`"
        if item.attributes.item("remote"):
            return f"`{item.name}` stands for a type of another crate (`remote`)"
        if "Serialize" not in item.attributes.derives:
            for impl in self.resolver.implementations(item, "Serialize"):
                return f"`{item.name}` has a `Serialize` written by hand ({impl.path}:{impl.line})"
            if item.attributes.derives & {"Serialize_repr"}:
                return f"`{item.name}` is written by serde_repr"
            return f"`{item.name}` does not derive `Serialize`"
        return ""

    def type(self, rust: RustType, scope: Scope, path: TypePath) -> Shape:
        match look(self.resolver, Spelling(rust, scope)):
            case Maybe(of):
                shape = self.at(of, path)
                return shape if isinstance(shape, Nullable | Anything) else Nullable(shape)
            case Many(item, is_set, length):
                shape = self.at(item, (*path, ITEM))
                if is_set:
                    return SetOf(shape)
                fixed = length.isdecimal() and 0 < int(length) <= _FEW and not isinstance(shape, Integer)
                return TupleOf((shape,) * int(length)) if fixed else ListOf(shape)
            case Keyed(key, value):
                names = self.at(key, (*path, KEY))
                if isinstance(names, Number):  # serde_json writes 2.0 as the name `2.0`
                    self.choose(path, Dimension.MAPS, Rendered(Rendering.POINT))
                return MapOf(self.at(value, (*path, MEMBER)), names if isinstance(names, Choice) else None)
            case Fixed(items):
                return TupleOf(
                    tuple(self.at(each, (*path, f"[{index}]")) for index, each in enumerate(items))
                )
            case Either(good, bad):
                self.choose(path, Dimension.TAGGING, External())
                ok, err = self.at(good, (*path, "Ok")), self.at(bad, (*path, "Err"))
                return Union((Variant("Ok", ok), Variant("Err", err)))
            case Own(item):
                return self.item(item, path)
            case Outside(_, Known(shape, settings)):
                for dimension, setting in settings.items():
                    self.choose(path, dimension, setting)
                return shape
            case Outside(spelled):
                return self.unknown(path, f"`{spelled}` is not followed")

    def at(self, spelling: Spelling, path: TypePath) -> Shape:
        """The shape of a type that is spelled somewhere."""
        return self.type(spelling.rust, spelling.scope, path)

    def _name(self, item: Item) -> str:
        taken = set(self._recursive.values())
        return item.name if item.name not in taken else item.spelled
