"""Reads a value back: `decode(model, encoding, document)` gives every value that would be written so.

Many choices lose information (an absent field written as null, a merged struct), so there may be several.
Two laws hold and are tested: a value is among the decodings of its encoding, and encoding any decoding
gives the document back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from codegen.wire.coded.family import family_of
from codegen.wire.empty import default_of, inner, left_out
from codegen.wire.encode import encode
from codegen.wire.encoding import (
    ZEROED,
    Adjacent,
    Emptiness,
    Encoding,
    External,
    Internal,
    Nesting,
    Presence,
    Untagged,
)
from codegen.wire.foreign import foreign_fields
from codegen.wire.form import Place
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.place import form_dimension, is_plain, place_of
from codegen.wire.reader import Reader, Unclear, reader_of
from codegen.wire.scalar import read_scalar
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Coded,
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
    Tagged,
    Text,
    TupleOf,
    TypePath,
    Union,
    Value,
    Variant,
)
from codegen.wire.unencodable import Unencodable
from codegen.wire.writer import settings_of
from codegen.wire.zero import unit, zero

#: Readings of one document, at most; a lossy encoding could otherwise give exponentially many.
MAX_READINGS = 256
#: Records flattened into records, at most.
MAX_WITHIN = 8


def decode(model: Model, encoding: Encoding, document: Json) -> Iterator[Value]:
    """Every value that the encoding would write as this document, up to `MAX_READINGS`, likeliest first."""
    reader = _Decoder(model, encoding)
    for value in islice(reader.read(model.root, (), document), MAX_READINGS):
        try:
            if encode(model, encoding, value) == document:
                yield value
        except Unencodable:
            continue


def likeliest(model: Model, encoding: Encoding, document: Json) -> Value | NoReading:
    """The first of the readings `decode` gives; `NO_READING` where there is none."""
    read = _reader(model, encoding)
    if read is not None:
        try:
            value = read(document)
            if encode(model, encoding, value) == document:
                return value
        except (Unclear, Unencodable):
            pass
    return next(decode(model, encoding, document), NO_READING)


class NoReading:
    """The mark of a document that an encoding cannot have written."""


NO_READING = NoReading()


def _reader(model: Model, encoding: Encoding) -> Reader | None:
    """The plain reader of an encoding for a model, kept with the encoding."""
    for kept in encoding.kept:
        if isinstance(kept, _Kept) and kept.model is model:
            return kept.reader
    encoding.kept.append(_Kept(model, reader_of(model, encoding)))
    return reader_of(model, encoding)


@dataclass(frozen=True, slots=True)
class _Kept:
    model: Model
    reader: Reader | None


class _Absent:
    """The mark of a field that a reading leaves out."""


_ABSENT = _Absent()


class _Decoder:
    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding

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
                yield from self.record(shape, path, document)
            case Union() if not isinstance(document, Repeated):
                yield from self.union(shape, path, document)
            case Coded():
                yield from self.coded(shape, path, document)
            case _ if is_scalar(shape, read := read_scalar(self.encoding.at(path), shape, document)):
                yield read

    def key(self, key: Choice | None, path: TypePath, name: str) -> str:
        members = () if key is None else key.members
        return next((member for member in members if self.encoding.variant((*path, member)) == name), name)

    def coded(self, shape: Coded, path: TypePath, document: Json) -> Iterator[Value]:
        family = family_of(shape.kind)
        chosen = settings_of(self.encoding.at(path), tuple(family.dimensions))
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

    def record(self, record: Record, path: TypePath, document: dict[str, Json]) -> Iterator[Value]:
        group = self.encoding.group(path)
        if group is not None:
            together = document.get(group.key)
            if not isinstance(together, dict) or isinstance(together, Repeated):
                return
            rest = {name: part for name, part in document.items() if name != group.key}
            document = {**rest, **together}
        keys = Counter(self.encoding.key((*path, field.name)) for field in record.fields)
        flattened = self.flattened(record, path)
        inside = {key for names in flattened.values() for key in names}
        further = {name: part for name, part in document.items() if name not in keys and name not in inside}
        if further and not record.open:
            return
        options: list[list[Value | _Absent]] = []
        for field in record.fields:
            if field.name in flattened:
                found = self.unflattened(field, path, document, flattened[field.name])
            else:
                found = self.field(field, path, document, keys)
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

    def field(
        self, field: Field, path: TypePath, document: dict[str, Json], keys: Counter[str]
    ) -> list[Value | _Absent]:
        field_path = (*path, field.name)
        key = self.encoding.key(field_path)
        found: list[Value | _Absent] = []
        if key in document:
            found += islice(self.read(field.shape, field_path, document[key]), MAX_READINGS)
            found += self.left_out(field, path, document[key])
        if key not in document or keys[key] > 1:  # a key that two fields share may be the other's
            found += self.left_out(field, path, _ABSENT)
        return found

    def flattened(self, record: Record, path: TypePath) -> dict[str, tuple[str, ...]]:
        """The fields whose members stand among those around them, with the names of these members."""
        found = {}
        for field in record.fields:
            field_path = (*path, field.name)
            if self.encoding.at(field_path).nesting is Nesting.FLATTENED:
                shape = inner(self.model, field.shape, field_path)
                if isinstance(shape, Record):
                    found[field.name] = self.names(shape, field_path)
        return found

    def names(self, record: Record, path: TypePath, *, within: int = 0) -> tuple[str, ...]:
        """The wire names a record may write in the object it stands in."""
        group = self.encoding.group(path)
        names = [] if group is None else [group.key]
        for field in record.fields:
            field_path = (*path, field.name)
            names.append(self.encoding.key(field_path))
            shape = inner(self.model, field.shape, field_path)
            if isinstance(shape, Record) and within < MAX_WITHIN:
                flat = self.encoding.at(field_path).nesting is Nesting.FLATTENED
                names += self.names(shape, field_path, within=within + 1) if flat else ()
        return tuple(names)

    def unflattened(
        self, field: Field, path: TypePath, document: dict[str, Json], names: tuple[str, ...]
    ) -> list[Value | _Absent]:
        part: Json = {name: document[name] for name in names if name in document}
        found: list[Value | _Absent] = list(
            islice(self.read(field.shape, (*path, field.name), part), MAX_READINGS)
        )
        layout = self.encoding.at((*path, field.name))
        if isinstance(field.shape, Nullable) and (not part or layout.nulls is Presence.ZERO):
            found.append(None)
        if not part and not field.required:  # nothing of it is written for absence
            found.append(_ABSENT)
        return found

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
            if field.default and layout.defaults is Emptiness.OMITTED:
                yield default_of(field.default)
            return
        if (
            layout.nulls in ZEROED
            and isinstance(field.shape, Nullable)
            and written == self.zeroed(layout.nulls, inner(self.model, field.shape, field_path), field_path)
        ):
            yield None
        if not field.required:
            null = layout.absence is Presence.NULL and written is None
            if null or (
                layout.absence in ZEROED and written == self.zeroed(layout.absence, field.shape, field_path)
            ):
                yield _ABSENT

    def zeroed(self, presence: Presence, shape: Shape, path: TypePath) -> Json:
        return zero(self.model, self.encoding, shape, path, blank=presence is Presence.BLANK)

    def union(self, union: Union, path: TypePath, document: Json) -> Iterator[Value]:
        layout = self.encoding.at(path)
        for variant in union.variants:
            token = self.encoding.variant((*path, variant.name))
            match layout.tagging:
                case External() if variant.payload is None and document == unit(layout.units, token):
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
        if merged and isinstance(shape, Record) and isinstance(document, dict):
            strange = {
                self.encoding.key(field_path)
                for field_path, _ in foreign_fields(self.model, union, path, shape).values()
                if self.encoding.at(field_path).foreign is not Presence.OMITTED
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
        case Coded():
            return isinstance(document, str | Numeral)
        case Anything():
            return True
    return False
