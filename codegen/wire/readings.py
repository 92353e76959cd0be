"""Every reading of a node: what may stand around it, its form, and then what it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from codegen.wire.coded.family import family_of, settings_of
from codegen.wire.encoding import (
    Emptiness,
    Encoding,
    Presence,
)
from codegen.wire.form import Place
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.place import form_dimension, is_plain, place_of
from codegen.wire.record_readings import RecordReadings
from codegen.wire.scalar import is_scalar, read_scalar
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
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
    Value,
)
from codegen.wire.union_readings import UnionReadings

#: Readings of one document, at most; a lossy encoding could otherwise give exponentially many.
MAX_READINGS = 256


class Readings:
    """The readings of documents of one model under one encoding; a caller checks each by writing it again."""

    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding
        self.records = RecordReadings(model, encoding, self.some)
        self.unions = UnionReadings(model, encoding, self.read)

    def some(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Value]:
        """The likeliest readings of what stands at a place."""
        return islice(self.read(shape, path, document), MAX_READINGS)

    def read(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Value]:
        """The values of what stands at a place, whatever stands around it."""
        shape, path = self.model.resolve(shape, path)
        wrapper = self.encoding.wrapper(path)
        if wrapper is None:
            yield from self.formed(shape, path, document)
            return
        for written in wrapper.read(document, Place(shape)):
            yield from self.formed(shape, path, written)

    def formed(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Value]:
        if isinstance(shape, Nullable):
            if document is None or (
                document == "NaN" and self.encoding.at(path).nulls is Presence.NOT_A_NUMBER
            ):
                yield None
            of = shape.of
            yield from (
                self.read(of, path, document) if isinstance(of, Named) else self.formed(of, path, document)
            )
            return
        layout = self.encoding.at(path)
        dimension = form_dimension(shape) if layout.forms else None
        form = None if dimension is None else layout.form(dimension)
        if form is None:
            yield from self.plain(shape, path, document)
            return
        if document is None:  # an empty node that is written as null has no form
            yield from self.plain(shape, path, None)
        for plain in form.read(document, place_of(self.encoding, shape, path)):
            if is_plain(self.model, shape, plain):
                yield from self.plain(shape, path, plain)

    def plain(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Value]:
        match shape:
            case ListOf() | SetOf() | MapOf() | Record() if document is None:
                yield from self.empty(shape, path)
            case ListOf(item) | SetOf(item) if isinstance(document, list):
                yield from self.places([(item, (*path, ITEM))] * len(document), document)
            case TupleOf(places) if isinstance(document, list) and len(document) == len(places):
                steps = [(place, (*path, f"[{index}]")) for index, place in enumerate(places)]
                yield from self.places(steps, document)
            case MapOf(of, key) if isinstance(document, dict) and not isinstance(document, Repeated):
                parts = [list(self.read(of, (*path, MEMBER), part)) for part in document.values()]
                names = [self.key(key, (*path, KEY), name) for name in document]
                for chosen in product(*parts):
                    yield dict(zip(names, chosen, strict=True))
            case Choice(members):
                yield from (
                    member for member in members if self.encoding.variant((*path, member)) == document
                )
            case Record() if isinstance(document, dict) and not isinstance(document, Repeated):
                yield from self.records.read(shape, path, document)
            case Union() if not isinstance(document, Repeated):
                yield from self.unions.read(shape, path, document)
            case Coded():
                yield from self.coded(shape, path, document)
            case _ if is_scalar(shape, read := read_scalar(self.encoding.at(path), shape, document)):
                yield read

    def key(self, key: Choice | None, path: TypePath, name: str) -> str:
        members = () if key is None else key.members
        return next((member for member in members if self.encoding.variant((*path, member)) == name), name)

    def coded(self, shape: Coded, path: TypePath, document: Json) -> Iterator[Value]:
        family = family_of(shape.kind)
        chosen = settings_of(self.encoding.at(path), family)
        if chosen:
            yield from family.read(shape.detail, document, chosen)
        elif isinstance(document, str | Numeral) or family.meaning(shape.detail, document) is not None:
            yield document

    def empty(self, shape: ListOf | SetOf | MapOf | Record, path: TypePath) -> Iterator[Value]:
        """The empty list, map or record, where null stands for it."""
        layout = self.encoding.at(path)
        if isinstance(shape, ListOf | SetOf) and layout.empty_lists is Emptiness.NULL:
            yield []
        if isinstance(shape, MapOf) and layout.empty_maps is Emptiness.NULL:
            yield {}
        if isinstance(shape, Record) and layout.empty_records is Emptiness.NULL:
            yield {}

    def places(self, steps: list[tuple[Shape, TypePath]], document: list[Json]) -> Iterator[Value]:
        parts = [
            list(islice(self.read(shape, path, part), MAX_READINGS))
            for (shape, path), part in zip(steps, document, strict=True)
        ]
        for chosen in product(*parts):
            yield list(chosen)
