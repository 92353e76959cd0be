"""A record written as one of its members alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place, Shown
from codegen.wire.lossless import Json
from codegen.wire.shape import Record, Value
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True, slots=True)
class Bare(Form):
    """`5` for `{"value": 5}`: a record of one field without its name; one of several stays as it is."""

    @property
    def words(self) -> str:
        return "the value of its one member, without the name"

    def write(self, plain: Json, place: Place) -> Json:
        if len(place.names) == 1 and isinstance(plain, dict) and plain.keys() == set(place.names):
            return plain[place.names[0]]
        return plain

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if len(place.names) == 1:
            yield {place.names[0]: written}
        else:
            yield written


@dataclass(frozen=True, slots=True)
class Only(Form):
    """`5` for `{"time": 5, "name": "n"}`: the whole record is one of its fields, and the others are gone."""

    field: str

    @property
    def words(self) -> str:
        return f"the value of its member `{self.field}` alone"

    @property
    def hides(self) -> bool:
        return True

    def told_by(self, shown: Shown) -> bool:
        return shown.distinct() > 1 and not shown.others

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, dict) or not isinstance(place.shape, Record):
            return plain
        for field, name in zip(place.shape.fields, place.names, strict=True):
            if field.name == self.field and name in plain:
                return plain[name]
        if place.shape.field(self.field) is None:
            return plain
        raise Unencodable(f"the record is written as its member `{self.field}`, and that is not there")

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        yield from ()  # the other members are not on the wire


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The one member a record may be written as."""
    if not isinstance(place.shape, Record) or not isinstance(value, dict) or isinstance(written, dict):
        return
    if len(place.shape.fields) == 1 and written is not None:
        yield Bare()
    else:
        yield from (
            Only(field.name) for field in place.shape.fields if value.get(field.name, _NOWHERE) == written
        )


#: Equal to no document.
_NOWHERE = object()
