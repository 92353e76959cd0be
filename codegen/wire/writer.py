"""The functions that write the nodes of a shape under one encoding, each made once.

A writer takes the value of its node and gives its JSON. What is decided by the encoding is decided when the
writer is made; what is left is decided by the value alone.
"""

from __future__ import annotations

from codegen.wire.as_it_is import as_it_is
from codegen.wire.coded.family import family_of, settings_of
from codegen.wire.encoding import Emptiness, Encoding, Notation, Order, Presence
from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json
from codegen.wire.place import form_dimension, place_of
from codegen.wire.scalar import notated, notation, write_scalar
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
from codegen.wire.unordered import Unordered
from codegen.wire.write_record import record_writer
from codegen.wire.write_union import union_writer
from codegen.wire.writing import Writer, as_dict, as_list


class Writers:
    """The writers of one model under one encoding, made as they are asked for."""

    def __init__(self, model: Model, encoding: Encoding) -> None:
        self.model = model
        self.encoding = encoding
        self._places: dict[TypePath, Writer] = {}

    def place(self, shape: Shape, path: TypePath) -> Writer:
        """The writer of what stands at a place, with whatever stands around it."""
        shape, path = self.model.resolve(shape, path)
        made = self._places.get(path)
        if made is None:
            # A recursive part meets itself while it is made: it is looked up when it is written.
            self._places[path] = self._later(path)
            made = self._places[path] = self._wrapped(shape, path)
        return made

    def _later(self, path: TypePath) -> Writer:
        def write(value: Value) -> Json:
            return self._places[path](value)

        return write

    def formed(self, shape: Shape, path: TypePath) -> Writer:
        """The writer of a node in the form its layout chooses."""
        if isinstance(shape, Nullable):
            return self._nullable(shape, path)
        plain = self._plain(shape, path)
        layout = self.encoding.at(path)
        dimension = form_dimension(shape) if layout.forms else None
        form = None if dimension is None else layout.form(dimension)
        if form is None:
            return plain
        return _rewriting(plain, form, place_of(self.encoding, shape, path))

    def _wrapped(self, shape: Shape, path: TypePath) -> Writer:
        formed = self.formed(shape, path)
        wrapper = self.encoding.wrapper(path)
        return formed if wrapper is None else _rewriting(formed, wrapper, Place(shape))

    def _nullable(self, shape: Nullable, path: TypePath) -> Writer:
        null = "NaN" if self.encoding.at(path).nulls is Presence.NOT_A_NUMBER else None
        of = shape.of
        inner = self.place(of, path) if isinstance(of, Named) else self.formed(of, path)
        if inner is as_it_is and null is None:
            return as_it_is
        return lambda value: null if value is None else inner(value)

    def _plain(self, shape: Shape, path: TypePath) -> Writer:
        match shape:
            case ListOf(item):
                return self._unless_empty(shape, path, self._list(item, path))
            case SetOf(item):
                return self._unless_empty(shape, path, self._set(item, path))
            case TupleOf():
                return self._tuple(shape, path)
            case MapOf():
                return self._unless_empty(shape, path, self._map(shape, path))
            case Record():
                return self._unless_empty(shape, path, record_writer(self, shape, path))
            case Choice(members):
                return self._choice(members, path)
            case Union():
                return union_writer(self, shape, path)
            case Coded():
                return self._coded(shape, path)
        return self._scalar(shape, path)

    def _unless_empty(self, shape: ListOf | SetOf | MapOf | Record, path: TypePath, write: Writer) -> Writer:
        layout = self.encoding.at(path)
        emptiness = layout.empty_lists
        if isinstance(shape, Record):
            emptiness = layout.empty_records
        elif isinstance(shape, MapOf):
            emptiness = layout.empty_maps
        return (lambda value: write(value) if value else None) if emptiness is Emptiness.NULL else write

    def _list(self, item: Shape, path: TypePath) -> Writer:
        part = self.place(item, (*path, ITEM))
        if part is as_it_is:
            return lambda value: list(as_list(value))  # type: ignore[arg-type]  # each item is its own JSON
        return lambda value: [part(each) for each in as_list(value)]

    def _set(self, item: Shape, path: TypePath) -> Writer:
        write = self._list(item, path)
        if self.encoding.at(path).set_order is not Order.ANY:
            return write
        return lambda value: Unordered(write(value))  # type: ignore[arg-type]  # a list was written

    def _tuple(self, shape: TupleOf, path: TypePath) -> Writer:
        parts = [self.place(each, (*path, f"[{index}]")) for index, each in enumerate(shape.places)]
        return lambda value: [part(each) for part, each in zip(parts, as_list(value), strict=True)]

    def _map(self, shape: MapOf, path: TypePath) -> Writer:
        part = self.place(shape.value, (*path, MEMBER))
        if shape.key is None:
            return lambda value: {name: part(each) for name, each in as_dict(value).items()}
        names = {name: self.encoding.variant((*path, KEY, name)) for name in shape.key.members}
        return lambda value: {names.get(name, name): part(each) for name, each in as_dict(value).items()}

    def _choice(self, members: tuple[str, ...], path: TypePath) -> Writer:
        names = {member: self.encoding.variant((*path, member)) for member in members}
        if all(name == member for member, name in names.items()):
            return as_it_is

        def write(value: Value) -> Json:
            return names.get(value, value) if isinstance(value, str) else value  # type: ignore[return-value]

        return write

    def _coded(self, shape: Coded, path: TypePath) -> Writer:
        layout = self.encoding.at(path)
        family = family_of(shape.kind)
        chosen = settings_of(layout, family) if layout.forms else {}
        if not chosen:
            return as_it_is
        return lambda value: family.write(shape.detail, value, chosen)  # type: ignore[arg-type]  # it is JSON

    def _scalar(self, shape: Shape, path: TypePath) -> Writer:
        layout = self.encoding.at(path)
        dimension = notated(shape)
        if dimension is None or notation(layout, dimension) is Notation.PLAIN:
            return as_it_is
        return lambda value: write_scalar(layout, shape, value)


def _rewriting(write: Writer, form: Form, place: Place) -> Writer:
    return lambda value: form.write(write(value), place)
