"""Reads a value back: `decode(model, encoding, document)` gives every value that would be written so.

Many choices lose information (an absent field written as null, a merged struct), so there may be several.
Two laws hold and are tested: a value is among the decodings of its encoding, and encoding any decoding
gives the document back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice, product

from codegen.wire.empty import inner, left_out
from codegen.wire.encode import Unencodable, encode, foreign_fields, zero
from codegen.wire.encoding import (
    Adjacent,
    Emptiness,
    Encoding,
    External,
    Internal,
    Presence,
    Untagged,
)
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.scalar import read_scalar
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
    Null,
    Nullable,
    Number,
    Record,
    Shape,
    Tagged,
    Text,
    TupleOf,
    TypePath,
    Union,
    Value,
    Variant,
)

#: Readings of one document, at most; a lossy encoding could otherwise give exponentially many.
MAX_READINGS = 256


def decode(model: Model, encoding: Encoding, document: Json) -> Iterator[Value]:
    """Every value that the encoding would write as this document, up to `MAX_READINGS`, likeliest first."""
    reader = _Decoder(model, encoding)
    for value in islice(reader.read(model.root, (), document), MAX_READINGS):
        try:
            if encode(model, encoding, value) == document:
                yield value
        except Unencodable:
            continue


class _Absent:
    """The mark of a field that a reading leaves out."""


_ABSENT = _Absent()


class _Decoder:
    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding

    def read(self, shape: Shape, path: TypePath, document: Json) -> Iterator[Value]:
        shape, path = self.model.resolve(shape, path)
        match shape:
            case Nullable(of):
                if document is None:
                    yield None
                yield from self.read(of, path, document)
            case ListOf() | MapOf() if document is None:
                yield from self.empty(shape, path)
            case ListOf(item) if isinstance(document, list):
                yield from self.places([(item, (*path, ITEM))] * len(document), document)
            case TupleOf(places) if isinstance(document, list) and len(document) == len(places):
                steps = [(place, (*path, f"[{index}]")) for index, place in enumerate(places)]
                yield from self.places(steps, document)
            case MapOf(of) if isinstance(document, dict) and not isinstance(document, Repeated):
                parts = [list(self.read(of, (*path, MEMBER), part)) for part in document.values()]
                for chosen in product(*parts):
                    yield dict(zip(document, chosen, strict=True))
            case Choice(members):
                yield from (
                    member for member in members if self.encoding.variant((*path, member)) == document
                )
            case Record() if isinstance(document, dict) and not isinstance(document, Repeated):
                yield from self.record(shape, path, document)
            case Union() if not isinstance(document, Repeated):
                yield from self.union(shape, path, document)
            case _ if is_scalar(shape, read := read_scalar(self.encoding.at(path), shape, document)):
                yield read

    def empty(self, shape: ListOf | MapOf, path: TypePath) -> Iterator[Value]:
        """The empty list or map, where null stands for it."""
        layout = self.encoding.at(path)
        if isinstance(shape, ListOf) and layout.empty_lists is Emptiness.NULL:
            yield []
        if isinstance(shape, MapOf) and layout.empty_maps is Emptiness.NULL:
            yield {}

    def places(self, steps: list[tuple[Shape, TypePath]], document: list[Json]) -> Iterator[Value]:
        parts = [
            list(islice(self.read(shape, path, part), MAX_READINGS))
            for (shape, path), part in zip(steps, document, strict=True)
        ]
        for chosen in product(*parts):
            yield list(chosen)

    def record(self, record: Record, path: TypePath, document: dict[str, Json]) -> Iterator[Value]:
        keys = Counter(self.encoding.key((*path, field.name)) for field in record.fields)
        further = {name: part for name, part in document.items() if name not in keys}
        if further and not record.open:
            return
        options: list[list[Value | _Absent]] = []
        for field in record.fields:
            key = self.encoding.key((*path, field.name))
            found: list[Value | _Absent] = []
            if key in document:
                found += islice(self.read(field.shape, (*path, field.name), document[key]), MAX_READINGS)
                found += self.left_out(field, path, document[key])
            if key not in document or keys[key] > 1:  # a key that two fields share may be the other's
                found += self.left_out(field, path, _ABSENT)
            if not found:
                return
            options.append(found)
        for chosen in product(*options):
            value: dict[str, Value] = {
                field.name: part
                for field, part in zip(record.fields, chosen, strict=True)
                if not isinstance(part, _Absent)
            }
            yield {**value, **further}

    def left_out(self, field: Field, path: TypePath, written: Json | _Absent) -> Iterator[Value | _Absent]:
        """The ways in which a field can be absent or null and written so; `_ABSENT` for not at all."""
        field_path = (*path, field.name)
        layout = self.encoding.at(field_path)
        if isinstance(written, _Absent):
            if not field.required and layout.absence is Presence.OMITTED:
                yield _ABSENT
            shape, _ = self.model.resolve(field.shape, field_path)
            if isinstance(shape, Nullable | Null | Anything) and layout.nulls is Presence.OMITTED:
                yield None
            yield from left_out(layout, inner(self.model, field.shape, field_path))
        elif not field.required:
            null = layout.absence is Presence.NULL and written is None
            if null or (
                layout.absence is Presence.ZERO
                and written == zero(self.model, self.encoding, field.shape, field_path)
            ):
                yield _ABSENT

    def union(self, union: Union, path: TypePath, document: Json) -> Iterator[Value]:
        layout = self.encoding.at(path)
        for variant in union.variants:
            token = self.encoding.variant((*path, variant.name))
            match layout.tagging:
                case External() if document == token and variant.payload is None:
                    yield Tagged(variant.name, None)
                case External() if isinstance(document, dict) and document.get(token, _ABSENT) is not _ABSENT:
                    others = layout.foreign is not Presence.OMITTED
                    if others == (len(document) > 1) or len(union.variants) == 1:
                        yield from self.payload(union, path, variant, document[token], merged=False)
                case Internal(tag) if isinstance(document, dict) and document.get(tag) == token:
                    rest = {name: part for name, part in document.items() if name != tag}
                    yield from self.payload(union, path, variant, rest, merged=True)
                case Adjacent(tag, content) if isinstance(document, dict) and document.get(tag) == token:
                    if variant.payload is None and len(document) == 1:
                        yield Tagged(variant.name, None)
                    elif set(document) == {tag, content}:
                        yield from self.payload(union, path, variant, document[content], merged=True)
                case Untagged():
                    yield from self.payload(union, path, variant, document, merged=True)

    def payload(
        self, union: Union, path: TypePath, variant: Variant, document: Json, *, merged: bool
    ) -> Iterator[Value]:
        if variant.payload is None:
            yield Tagged(variant.name, None)  # the re-encoding decides whether these members are its own
            return
        shape, payload_path = self.model.resolve(variant.payload, (*path, variant.name))
        foreign = self.encoding.at(path).foreign
        if (
            merged
            and foreign is not Presence.OMITTED
            and isinstance(shape, Record)
            and isinstance(document, dict)
        ):
            strange = {
                self.encoding.key(field_path)
                for field_path, _ in foreign_fields(self.model, union, path, shape).values()
            }
            document = {name: part for name, part in document.items() if name not in strange}
        for value in self.read(shape, payload_path, document):
            yield Tagged(variant.name, value)


def is_scalar(shape: Shape, document: Json) -> bool:
    """Whether the document is a value of a scalar shape; `Anything` takes all."""
    match shape:
        case Text():
            return isinstance(document, str)
        case Integer():
            return isinstance(document, Numeral) and document.is_integral()
        case Number():
            return isinstance(document, Numeral)
        case Flag():
            return isinstance(document, bool)
        case Null():
            return document is None
        case Choice(members):
            return isinstance(document, str) and document in members
        case Anything():
            return True
    return False
