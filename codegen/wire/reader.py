"""Reads a document the plain way: the one value that an encoding without surprises wrote.

Contracts mostly lay their shapes out plainly, and then one walk gives the value. Whoever needs every reading
of a lossy encoding asks `decode`; this gives up wherever more than one could be meant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Encoding,
    External,
    Internal,
    Presence,
    Untagged,
)
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

#: What an encoding may choose and still be read by one walk.
_PLAIN = frozenset(
    {Dimension.TAGGING, Dimension.KEYS, Dimension.VARIANTS, Dimension.KEY_NAME, Dimension.VARIANT_NAME}
)


class Unclear(Exception):
    """The document is not what this encoding plainly writes."""


Reader: TypeAlias = Callable[[Json], Value]


class PlainReader:
    """The reader of an encoding for a model."""

    def __init__(self, model: Model, encoding: Encoding) -> None:
        #: Gives the value, or raises `Unclear`; None for an encoding that may hide something.
        self.read: Reader | None = None
        if all(map(_hides_nothing, encoding.choices)):
            self.read = _Readers(model, encoding).at(model.root, ())


def _hides_nothing(choice: ChoiceMade) -> bool:
    unset = choice.dimension is Dimension.FOREIGN and choice.setting is Presence.OMITTED
    return choice.dimension in _PLAIN or unset


class _Readers:
    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding
        self.made: dict[TypePath, Reader] = {}

    def at(self, shape: Shape, path: TypePath) -> Reader:
        if not isinstance(shape, Named):
            return self.make(shape, path)
        shape, path = self.model.resolve(shape, path)
        if path not in self.made:
            self.made[path] = self.later(path)
            self.made[path] = self.make(shape, path)
        return self.made[path]

    def later(self, path: TypePath) -> Reader:
        def read(document: Json) -> Value:
            return self.made[path](document)

        return read

    def make(self, shape: Shape, path: TypePath) -> Reader:
        match shape:
            case Nullable(of):
                inner = self.at(of, path)
                return lambda document: None if document is None else inner(document)
            case ListOf(item) | SetOf(item):
                return _list(self.at(item, (*path, ITEM)))
            case TupleOf(places):
                return _tuple([self.at(place, (*path, f"[{i}]")) for i, place in enumerate(places)])
            case MapOf(value, None):
                return _map(self.at(value, (*path, MEMBER)))
            case MapOf():
                return _unclear
            case Record():
                return self.record(shape, path)
            case Union():
                return self.union(shape, path)
            case Choice(members):
                return _choice({self.encoding.variant((*path, member)): member for member in members})
            case Integer():
                return _integer
            case Anything():
                return _anything
        return _of_type(_TYPES[type(shape)])

    def record(self, record: Record, path: TypePath) -> Reader:
        fields = {
            self.encoding.key((*path, field.name)): (field.name, self.at(field.shape, (*path, field.name)))
            for field in record.fields
        }
        if len(fields) < len(record.fields):
            return _unclear
        required = sum(field.required for field in record.fields)
        names = frozenset(field.name for field in record.fields if field.required)
        open_to_more = record.open

        def read(document: Json) -> Value:
            if type(document) is not dict:
                raise Unclear
            value: dict[str, Value] = {}
            further: dict[str, Json] = {}
            for key, part in document.items():
                found = fields.get(key)
                if found is not None:
                    value[found[0]] = found[1](part)
                elif open_to_more:
                    further[key] = part
                else:
                    raise Unclear
            if len(value) < required or not names <= value.keys():
                raise Unclear
            return {**value, **further} if further else value

        return read

    def union(self, union: Union, path: TypePath) -> Reader:
        payloads = {
            self.encoding.variant((*path, variant.name)): (variant, self.payload(variant, path))
            for variant in union.variants
        }
        tagging = self.encoding.at(path).tagging
        if len(payloads) < len(union.variants):
            return _unclear
        match tagging:
            case External():
                return _external(payloads)
            case Internal(tag):
                return _internal(tag, payloads)
            case Adjacent(tag, content):
                return _adjacent(tag, content, payloads)
            case Untagged():
                return _unclear

    def payload(self, variant: Variant, path: TypePath) -> Reader:
        return _unclear if variant.payload is None else self.at(variant.payload, (*path, variant.name))


_Payloads: TypeAlias = dict[str, tuple[Variant, Reader]]
_TYPES: dict[type, type | tuple[type, ...]] = {
    Text: str,
    Number: Numeral,
    Flag: bool,
    Null: type(None),
    Coded: (str, Numeral),
}


def _external(payloads: _Payloads) -> Reader:
    def read(document: Json) -> Value:
        if isinstance(document, str) and document in payloads and payloads[document][0].payload is None:
            return Tagged(payloads[document][0].name, None)
        if type(document) is dict and len(document) == 1:
            ((token, part),) = document.items()
            if token in payloads and payloads[token][0].payload is not None:
                variant, payload = payloads[token]
                return Tagged(variant.name, payload(part))
        raise Unclear

    return read


def _internal(tag: str, payloads: _Payloads) -> Reader:
    def read(document: Json) -> Value:
        if type(document) is not dict or not isinstance(token := document.get(tag), str):
            raise Unclear
        if token not in payloads:
            raise Unclear
        variant, payload = payloads[token]
        rest: Json = {name: part for name, part in document.items() if name != tag}
        if variant.payload is None and rest:
            raise Unclear
        return Tagged(variant.name, None if variant.payload is None else payload(rest))

    return read


def _adjacent(tag: str, content: str, payloads: _Payloads) -> Reader:
    def read(document: Json) -> Value:
        if type(document) is not dict or not isinstance(token := document.get(tag), str):
            raise Unclear
        if token not in payloads:
            raise Unclear
        variant, payload = payloads[token]
        if variant.payload is None and len(document) == 1:
            return Tagged(variant.name, None)
        if variant.payload is None or document.keys() != {tag, content}:
            raise Unclear
        return Tagged(variant.name, payload(document[content]))

    return read


def _list(item: Reader) -> Reader:
    def read(document: Json) -> Value:
        if not isinstance(document, list):
            raise Unclear
        return [item(part) for part in document]

    return read


def _tuple(places: list[Reader]) -> Reader:
    def read(document: Json) -> Value:
        if not isinstance(document, list) or len(document) != len(places):
            raise Unclear
        return [place(part) for place, part in zip(places, document, strict=True)]

    return read


def _map(value: Reader) -> Reader:
    def read(document: Json) -> Value:
        if not isinstance(document, dict) or isinstance(document, Repeated):
            raise Unclear
        return {name: value(part) for name, part in document.items()}

    return read


def _choice(names: dict[str, str]) -> Reader:
    def read(document: Json) -> Value:
        if not isinstance(document, str) or document not in names:
            raise Unclear
        return names[document]

    return read


def _integer(document: Json) -> Value:
    if isinstance(document, Numeral) and (document.text.isdigit() or document.is_integral()):
        return document
    raise Unclear


def _of_type(kind: type | tuple[type, ...]) -> Reader:
    def read(document: Json) -> Value:
        if not isinstance(document, kind):
            raise Unclear
        return document

    return read


def _anything(document: Json) -> Value:
    return document


def _unclear(_: Json) -> Value:
    raise Unclear
