"""The reference reader: what generated code must accept and refuse, told from shape, layout and bounds.

It never looks at the schema, so it is held against validators of the schema in tests. They differ, by intent,
where validators see annotations only (formats, encodings, `x-wire`, discriminators), where a note says that
something has no shape, and in texts of JSON that have two meanings. A tagged union is read as closed around
its tag, and a tuple has all its places.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from codegen.types.reason import Reason
from codegen.types.strict_bounds import broken, repeats
from codegen.types.strict_text import is_of_form
from codegen.types.strict_union import chosen
from codegen.types.vector import Probe
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
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
)

_At: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """A part of a document, and the node it is read at."""

    shape: Shape
    path: TypePath
    document: Json
    #: Where in the document: names of members and places in lists.
    at: _At


def takes(wire: WireType, document: Json) -> bool:
    """Whether generated code must accept the document."""
    return next(lexical(document), None) is None and next(reasons(wire, document), None) is None


def reasons(wire: WireType, document: Json) -> Iterator[Reason]:
    """Why a document is refused, as far as its values go; nothing for one that is accepted."""
    yield from _Reader(wire).read(wire.model.root, (), document)


def is_at(wire: WireType, shape: Shape, path: TypePath, document: Json, known: Known | None = None) -> bool:
    """Whether a value may stand at one node. What is `known` to stand somewhere is not looked at again."""
    if next(_Reader(wire, known).read(shape, path, document), None) is not None:
        return False
    if known is not None and isinstance(document, dict | list):
        _, own = wire.model.resolve(shape, path)
        known[own, id(document)] = document
    return True


def judged(wire: WireType, document: Json) -> tuple[list[Reason], list[Visit]]:
    """Why a document is refused, and what of it was read at which node, in one walk."""
    reader = _Reader(wire)
    return list(reader.read(wire.model.root, (), document)), reader.visited


def visits(wire: WireType, document: Json) -> list[Visit]:
    """What of the document is read at which node, parents first; further members are read as anything."""
    reader = _Reader(wire)
    for _ in reader.read(wire.model.root, (), document):
        pass
    return reader.visited


def lexical(document: Json) -> Iterator[Reason]:
    """Why a text of JSON is refused whatever it says: a member twice, half of a surrogate pair."""
    match document:
        case str() if any("\ud800" <= character <= "\udfff" for character in document):
            yield Reason((), "holds half of a surrogate pair", Probe.LONE_SURROGATE)
        case list():
            for item in document:
                yield from lexical(item)
        case dict():
            if isinstance(document, Repeated):
                yield Reason((), "has a member twice", Probe.REPEATED_MEMBER)
            for name, part in document.items():
                yield from lexical(name)
                yield from lexical(part)


#: Node and identity of a list or object -> the object itself, which so stays what it was.
Known: TypeAlias = dict[tuple[TypePath, int], Json]


class _Reader:
    def __init__(self, wire: WireType, known: Known | None = None) -> None:
        self._wire = wire
        self._known = known
        self.visited: list[Visit] = []

    def read(self, shape: Shape, path: TypePath, document: Json, at: _At = ()) -> Iterator[Reason]:
        """Why the document is no value of the shape."""
        shape, path = self._wire.model.resolve(shape, path)
        if self._known is not None and self._known.get((path, id(document))) is document:
            return
        self.visited.append(Visit(shape, path, document, at))
        if isinstance(shape, Nullable):
            if document is not None:
                yield from self.read(shape.of, path, document, at)
            return
        if isinstance(shape, Anything):
            return
        found = False
        for reason in self._shaped(shape, path, document, at):
            found = found or reason.path == path
            yield reason
        if not found and not (document is None and isinstance(shape, Null)):
            yield from broken(self._wire.at(path).bounds, document, path)

    def _shaped(self, shape: Shape, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        match shape:
            case Record():
                yield from self._record(shape, path, document, at)
            case Union():
                yield from self._union(shape, path, document, at)
            case MapOf():
                yield from self._map(shape, path, document, at)
            case ListOf() | SetOf():
                yield from self._list(shape, path, document, at)
            case TupleOf():
                yield from self._tuple(shape, path, document, at)
            case _:
                yield from self._scalar(shape, path, document)

    def _scalar(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Reason]:
        match shape, document:
            case (Text(), str()) | (Flag(), bool()) | (Null(), None) | (Number(), Numeral()):
                pass
            case Integer(), Numeral():
                if not document.is_integral():
                    yield Reason(path, "is not a whole number")
            case Choice(members), str():
                if document not in members:
                    yield Reason(path, "is none of the members")
            case Coded(), _:
                yield from self._coded(shape, path, document)
            case _:
                yield Reason(path, "is of another JSON type")

    def _coded(self, shape: Coded, path: TypePath, document: Json) -> Iterator[Reason]:
        kind = self._wire.at(path).type
        if kind in ("integer", "number"):
            yield from self._scalar(Integer() if kind == "integer" else Number(), path, document)
        elif not isinstance(document, str):
            if kind == "string":
                yield Reason(path, "is of another JSON type")
        elif not is_of_form(shape, kind, document):
            yield Reason(path, f"is no text of {shape.kind.value}", Probe.FORM)

    def _record(self, shape: Record, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        if not isinstance(document, dict):
            yield Reason(path, "is no object")
            return
        encoding = self._wire.encoding
        keys = {encoding.key((*path, field.name)): field for field in shape.fields}
        for key, field in keys.items():
            if key in document:
                yield from self.read(field.shape, (*path, field.name), document[key], (*at, key))
            elif field.required:
                yield Reason(path, f"has no `{key}`")
        for key in document:
            if key in keys:
                continue
            if shape.open:
                self.visited.append(Visit(Anything(), path, document[key], (*at, key)))
            else:
                yield Reason(path, f"has the member `{key}`, which it does not know", Probe.UNKNOWN_MEMBER)

    def _map(self, shape: MapOf, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        if not isinstance(document, dict):
            yield Reason(path, "is no object")
            return
        for name, part in document.items():
            if shape.key is not None and name not in shape.key.members:
                yield Reason(path, f"has the name `{name}`, which is none of the members")
            yield from self.read(shape.value, (*path, MEMBER), part, (*at, name))

    def _list(self, shape: ListOf | SetOf, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        if not isinstance(document, list):
            yield Reason(path, "is no list")
            return
        for index, item in enumerate(document):
            yield from self.read(shape.item, (*path, ITEM), item, (*at, index))
        if isinstance(shape, SetOf) and repeats(document):
            yield Reason(path, "has an item twice")

    def _tuple(self, shape: TupleOf, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        if not isinstance(document, list) or len(document) != len(shape.places):
            yield Reason(path, f"is no list of {len(shape.places)} items")
            return
        for index, (place, item) in enumerate(zip(shape.places, document, strict=True)):
            yield from self.read(place, (*path, f"[{index}]"), item, (*at, index))

    def _union(self, shape: Union, path: TypePath, document: Json, at: _At) -> Iterator[Reason]:
        found = chosen(self._wire.model, self._wire.encoding, shape, path, document)
        if isinstance(found, str):
            yield Reason(path, found)
        elif found.variant.payload is not None:
            inside, within = (*path, found.variant.name), (*at, *found.within)
            yield from self.read(found.variant.payload, inside, found.payload, within)
