"""Something around one value: a record with one member, a list of one, the wrapper of database/sql."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Choice, Coded, Flag, Integer, Kind, Nullable, Number, Shape, Text, Value
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True, slots=True)
class InMember(Form):
    """`{"value": x}` for `x`; null stays null."""

    name: str

    @property
    def words(self) -> str:
        return f"an object with the value as its one member `{self.name}`"

    def write(self, plain: Json, place: Place) -> Json:
        return None if plain is None else {self.name: plain}

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if written is None:
            yield None
        if isinstance(written, dict) and written.keys() == {self.name}:
            yield written[self.name]


@dataclass(frozen=True, slots=True)
class InList(Form):
    """`[x]` for `x`; null stays null."""

    @property
    def words(self) -> str:
        return "a list of one"

    def write(self, plain: Json, place: Place) -> Json:
        return None if plain is None else [plain]

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if written is None:
            yield None
        if isinstance(written, list) and len(written) == 1:
            yield written[0]


@dataclass(frozen=True, slots=True)
class WithValid(Form):
    """`{"String": "x", "Valid": true}` for `"x"`, and the zero value with `false` for null."""

    name: str

    @property
    def words(self) -> str:
        return f"an object with the value as member `{self.name}` beside `{_VALID}`"

    def write(self, plain: Json, place: Place) -> Json:
        return {self.name: _zero(place.shape) if plain is None else plain, _VALID: plain is not None}

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, dict) and written.keys() == {self.name, _VALID}:
            yield None if written[_VALID] is False else written[self.name]


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """What may stand around a value that `written` holds."""
    if isinstance(written, list) and len(written) == 1 and not isinstance(value, list):
        yield InList()
    if not isinstance(written, dict):
        return
    if len(written) == 1 and isinstance(value, str | Numeral | bool | list):
        yield from map(InMember, written)
    if len(written) == 2 and isinstance(written.get(_VALID), bool):
        yield from (WithValid(name) for name in written if name != _VALID)


_VALID = "Valid"


def _zero(shape: Shape) -> Json:
    """What Go has in a member of this shape that was never set."""
    match shape:
        case Nullable(of):
            return _zero(of)
        case Text() | Choice():
            return ""
        case Integer() | Number():
            return Numeral("0")
        case Flag():
            return False
        case Coded(Kind.INSTANT):
            return "0001-01-01T00:00:00Z"
        case Coded(Kind.UUID):
            return "00000000-0000-0000-0000-000000000000"
    raise Unencodable("only a scalar has a zero value that a wrapper can hold for null")
