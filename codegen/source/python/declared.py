"""What a class declares: its shape under the names of the source, and how pydantic writes it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.source.declared import Declared, Place, Unread
from codegen.source.python.alias import wire_name
from codegen.source.python.annotation import type_of
from codegen.source.python.enumeration import enumeration
from codegen.source.python.expression import Literal
from codegen.source.python.find import find_alias, find_class
from codegen.source.python.held import kind_of, reaches_itself
from codegen.source.python.kind import (
    Constants,
    Instance,
    Items,
    Mapped,
    Maybe,
    OneOf,
    Opaque,
    Places,
    PyType,
    Scalar,
    Unique,
)
from codegen.source.python.model import (
    PyField,
    Setting,
    Sort,
    computed,
    config_of,
    fields_of,
    has_unread_config,
    root_of,
    serializers,
    sort_of,
)
from codegen.source.python.module import PyTree, read_tree
from codegen.source.python.scalar import scalar
from codegen.source.python.tags import tag_of
from codegen.source.python.value import PyClass
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Encoding,
    Internal,
    Order,
    Presence,
    Untagged,
)
from codegen.wire.encoding import (
    Setting as Chosen,
)
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Field,
    Integer,
    ListOf,
    MapOf,
    Model,
    Named,
    Null,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
    Variant,
)

#: Nodes, fields and variants of one type, at most so many.
_MOST_PARTS = 20_000
_RECORDS = (Sort.MODEL, Sort.DATACLASS, Sort.TYPED_DICT)


def declared_type(root: Path, name: str) -> Declared:
    """The class `module.Type`, or `file.py::Type`, of the tree at `root`; or a union of classes by its name.

    Raises `Refusal` where it is not there, or its file is broken.
    """
    tree = read_tree(root)
    file, separator, bare = name.rpartition("::")
    spelled = f"{file.removesuffix('.py').replace('/', '.')}.{bare}" if separator else name
    alias = find_alias(tree, spelled)
    if alias is None or alias.assignment.value is None:
        return declared(tree, find_class(tree, spelled))
    reader = _Declaration(tree)
    root_shape = reader.shape(type_of(tree, alias.file, alias.assignment.value), (), {})
    return reader.told(spelled, Place(alias.file.path, alias.assignment.span.line), root_shape)


def declared(tree: PyTree, found: PyClass) -> Declared:
    """The class as the source declares it. What cannot be read is `Anything`, and said in `unread`."""
    known: dict[PyClass, Declared] = tree.kept("declared", lambda _: {})
    if found not in known:
        reader = _Declaration(tree)
        root = reader.instance(found, ())
        known[found] = reader.told(tree.spelled(found), Place(found.path, found.span.line), root)
    return known[found]


@dataclass
class _Declaration:
    tree: PyTree
    choices: list[ChoiceMade] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    places: dict[TypePath, Place] = field(default_factory=dict)
    definitions: dict[str, Shape] = field(default_factory=dict)
    #: Classes that meet themselves, each with its name among the definitions.
    recursive: dict[PyClass, str] = field(default_factory=dict)

    def told(self, name: str, place: Place, root: Shape) -> Declared:
        """What was read of the type at the root."""
        model = Model(root, tuple(self.definitions.items()))
        return Declared(name, place, model, Encoding(tuple(self.choices)), self.places, tuple(self.unread))

    def choose(self, path: TypePath, dimension: Dimension, setting: Chosen) -> None:
        self.choices.append(ChoiceMade(path, dimension, setting))

    def anything(self, path: TypePath, why: str) -> Shape:
        self.unread.append(Unread(path, why))
        return Anything()

    def instance(self, found: PyClass, path: TypePath) -> Shape:
        sort = sort_of(self.tree, found)
        if sort is Sort.ENUM:
            self.places.setdefault(path, Place(found.path, found.span.line))
            read = enumeration(self.tree, found)
            if isinstance(read, str):
                return self.anything(path, read)
            for name, wire in read.names.items():
                if name != wire:
                    self.choose((*path, name), Dimension.VARIANT_NAME, wire)
            return read.shape
        if sort is Sort.OTHER:
            return self.anything(path, f"`{found.name}` is neither a model nor an enumeration")
        if len(self.places) > _MOST_PARTS:
            return self.anything(path, "it has more parts than are read")
        if not reaches_itself(self.tree, found):
            return self.members(found, sort, path)
        if found not in self.recursive:
            taken = self.recursive.values()
            name = found.name if found.name not in taken else self.tree.spelled(found)
            self.recursive[found] = name
            self.definitions[name] = self.members(found, sort, (f"#{name}",))
        return Named(self.recursive[found])

    def members(self, found: PyClass, sort: Sort, path: TypePath) -> Shape:
        self.places.setdefault(path, Place(found.path, found.span.line))
        if any(serializers(self.tree, found, None)):
            return self.anything(path, f"`{found.name}` has a model serializer of its own")
        if has_unread_config(self.tree, found):
            return self.anything(path, f"the configuration of `{found.name}` is not a `ConfigDict(...)`")
        if sort is Sort.ROOT:
            inner = root_of(self.tree, found)
            if inner is None:
                return self.anything(path, f"what `{found.name}` stands for is not written down")
            kind = type_of(self.tree, self.tree.file_of(inner[1].path), inner[0])
            return self.shape(kind, path, config_of(self.tree, found))
        config = config_of(self.tree, found) if sort is Sort.MODEL else {}
        fields = fields_of(self.tree, found)
        if sort is Sort.NAMED_TUPLE:
            return TupleOf(
                tuple(
                    self.shape(self.kind(each), (*path, f"[{index}]"), {})
                    for index, each in enumerate(fields)
                )
            )
        members = [self.member(found, each, path, config, sort) for each in fields]
        for name in computed(self.tree, found):
            self.unread.append(Unread((*path, name), "it is computed when it is written"))
            members.append(Field(name, Anything()))
        is_open = config.get("extra") is not None and getattr(config["extra"].value, "value", "") == "allow"
        return Record(tuple(each for each in members if each is not None), open=is_open)

    def member(
        self, owner: PyClass, each: PyField, path: TypePath, config: dict[str, Setting], sort: Sort
    ) -> Field | None:
        at = (*path, each.name)
        excluded = each.told("exclude")
        if isinstance(excluded, Literal) and excluded.value is True:
            return None
        self.places[at] = Place(each.owner.path, each.span.line)
        name = wire_name(self.tree, each, config)
        if name.name is None:
            self.unread.append(Unread(at, name.why))
        elif name.name != each.name:
            self.choose(at, Dimension.KEY_NAME, name.name)
        if any(serializers(self.tree, owner, each.name)):
            return Field(each.name, self.anything(at, "it is written by a serializer of its own"))
        shape = self.shape(self.kind(each), at, config)
        leaves_out = each.told("exclude_if")
        if leaves_out is not None:
            self.leaves_out(at, getattr(leaves_out, "text", ""))
            return Field(each.name, shape, required=False, default=_json(each))
        if sort is Sort.TYPED_DICT:
            return Field(each.name, shape)
        return self.with_default(each, shape, at)

    def with_default(self, each: PyField, shape: Shape, at: TypePath) -> Field:
        """A field that has a default is always written: for what is not there stands the default."""
        default = each.default
        if isinstance(default, Literal) and default.value is None:
            self.choose(at, Dimension.ABSENCE, Presence.NULL)
        elif isinstance(default, Literal) and default.value in ("", 0, False):
            self.choose(at, Dimension.ABSENCE, Presence.ZERO)
        return Field(each.name, shape, default=_json(each))

    def leaves_out(self, at: TypePath, predicate: str) -> None:
        if "is None" in predicate:
            self.choose(at, Dimension.NULLS, Presence.OMITTED)
        else:
            self.unread.append(Unread(at, "when it is left out is decided by a function"))

    def kind(self, each: PyField) -> PyType:
        return kind_of(self.tree, each)

    def shape(self, kind: PyType, path: TypePath, config: dict[str, Setting]) -> Shape:
        """The shape of a type, its layout among the choices."""
        match kind:
            case Scalar("None"):
                return Null()
            case Scalar(name):
                return self.scalar(name, path, config)
            case Maybe(of):
                inner = self.shape(of, path, config)
                return inner if isinstance(inner, Anything | Null) else Nullable(inner)
            case Items(of):
                return ListOf(self.shape(of, (*path, ITEM), config))
            case Unique(of):
                self.choose(path, Dimension.SET_ORDER, Order.ANY)
                return SetOf(self.shape(of, (*path, ITEM), config))
            case Places(parts):
                places = (self.shape(part, (*path, f"[{at}]"), config) for at, part in enumerate(parts))
                return TupleOf(tuple(places))
            case Mapped(key, value):
                return self.map(key, value, path, config)
            case Constants(values):
                return self.constants(values, path)
            case Instance(of, _, any_subclass):
                shape = self.instance(of, path)
                return replace(shape, open=True) if any_subclass and isinstance(shape, Record) else shape
            case OneOf(parts, _, discriminator):
                return self.union(parts, path, config, discriminator)
            case Opaque(why):
                return self.anything(path, why)

    def scalar(self, name: str, path: TypePath, config: dict[str, Setting]) -> Shape:
        read = scalar(name, config)
        if isinstance(read, str):
            return self.anything(path, read)
        for dimension, setting in read.settings:
            self.choose(path, dimension, setting)
        return read.shape

    def map(self, key: PyType, value: PyType, path: TypePath, config: dict[str, Setting]) -> Shape:
        inner = self.shape(value, (*path, MEMBER), config)
        if isinstance(key, Instance):
            read = enumeration(self.tree, key.of)
            if isinstance(read, str) or not isinstance(read.shape, Choice):
                self.unread.append(Unread(path, "its keys are not texts"))
        elif not (isinstance(key, Scalar) and key.name in ("str", "int", "typing.Any")):
            self.unread.append(Unread(path, "its keys are not texts"))
        return MapOf(inner)

    def constants(self, values: tuple[str | int | bool | None, ...], path: TypePath) -> Shape:
        texts = tuple(value for value in values if isinstance(value, str))
        if len(texts) == len(values):
            return Choice(texts)
        if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
            return Integer()
        return self.anything(path, "its constants are of several types")

    def union(
        self, parts: tuple[PyType, ...], path: TypePath, config: dict[str, Setting], discriminator: str | None
    ) -> Shape:
        classes = [part.of for part in parts if isinstance(part, Instance)]
        if len(classes) == len(parts) and all(sort_of(self.tree, each) in _RECORDS for each in classes):
            if any(True for each in classes for _ in serializers(self.tree, each, None)):
                return self.anything(path, "one of its classes has a model serializer of its own")
            return self.variants(classes, path, discriminator)
        shapes = [self.shape(part, path, config) for part in parts]
        if all(shape == shapes[0] for shape in shapes):
            return shapes[0]
        return self.anything(path, "it is one of several types that nothing tells apart")

    def variants(self, classes: list[PyClass], path: TypePath, discriminator: str | None) -> Shape:
        tags = [tag_of(self.tree, each, discriminator) for each in classes]
        keys = {tag.key for tag in tags if tag is not None}
        told = len(keys) == 1 and None not in tags
        self.choose(path, Dimension.TAGGING, Internal(keys.pop()) if told else Untagged())
        variants = []
        for found, tag in zip(classes, tags, strict=True):
            payload = self.instance(found, (*path, found.name))
            if told and tag is not None:
                self.choose((*path, found.name), Dimension.VARIANT_NAME, tag.value)
                if isinstance(payload, Record):
                    rest = tuple(each for each in payload.fields if each.name != tag.field)
                    payload = Record(rest, payload.open)
            variants.append(Variant(found.name, payload))
        return Union(tuple(variants))


def _json(each: PyField) -> str:
    default = each.default
    plain = isinstance(default, Literal) and not isinstance(default.value, bytes)
    return json.dumps(default.value) if plain and isinstance(default, Literal) else ""
