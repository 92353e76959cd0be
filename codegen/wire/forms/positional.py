"""A record written as the list of its values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place
from codegen.wire.forms.agree import agree
from codegen.wire.lossless import Json
from codegen.wire.shape import Record, Value
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True, slots=True)
class Positional(Form):
    """`[1, 2]` for `{"x": 1, "y": 2}`, in the order in which the fields are declared."""

    @property
    def words(self) -> str:
        return "a list of its values in the order of their declaration"

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, dict):
            return plain
        if len(plain) != len(place.names) or plain.keys() != set(place.names):
            raise Unencodable("a list of values has a place for every field, and for nothing else")
        return [plain[name] for name in place.names]

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, list) and len(written) == len(place.names):
            yield dict(zip(place.names, written, strict=True))


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """A list as long as the record, in which at least one field is what it should be."""
    if not (isinstance(place.shape, Record) and isinstance(value, dict) and isinstance(written, list)):
        return
    if len(written) == len(place.shape.fields) and any(
        field.name in value and agree(value[field.name], part)
        for field, part in zip(place.shape.fields, written, strict=True)
    ):
        yield Positional()
