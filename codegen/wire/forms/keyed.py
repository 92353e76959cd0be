"""A list of names written as an object with a member for each, or one for each place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Integer, ListOf, Number, SetOf, Value
from codegen.wire.unencodable import Unencodable


class Filler(Enum):
    """What stands in the members of a set that is an object; the value is its JSON text."""

    OBJECT = "{}"
    TRUE = "true"
    NULL = "null"


@dataclass(frozen=True, slots=True)
class Keyed(Form):
    """`{"a": {}, "b": {}}` for `["a", "b"]`."""

    filler: Filler

    @property
    def words(self) -> str:
        return f"an object with `{self.filler.value}` under each item"

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, list):
            return plain
        members = {_name(item): _content(self.filler) for item in plain}
        if len(members) < len(plain):
            raise Unencodable("what stands twice in a list stands once in an object")
        return members

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, dict) and all(part == _content(self.filler) for part in written.values()):
            yield [Numeral(name) if _holds_numbers(place) else name for name in written]


@dataclass(frozen=True, slots=True)
class Indexed(Form):
    """`{"0": x, "1": y}` for `[x, y]`: what JavaScript makes of a typed array."""

    @property
    def words(self) -> str:
        return "an object with the places as member names"

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, list):
            return plain
        return {str(index): part for index, part in enumerate(plain)}

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, dict) and written.keys() == {str(index) for index in range(len(written))}:
            yield [written[str(index)] for index in range(len(written))]


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The objects that a list with something in it may be."""
    if not (isinstance(value, list) and value and isinstance(written, dict) and written):
        return
    # A list of the numbers from 0 upwards is in either form at once, and an index is never empty.
    for filler in Filler:
        if all(part == _content(filler) for part in written.values()):
            yield Keyed(filler)
    if written.keys() == {str(index) for index in range(len(value))}:
        yield Indexed()


def _content(filler: Filler) -> Json:
    match filler:
        case Filler.OBJECT:
            return {}
        case Filler.TRUE:
            return True
        case Filler.NULL:
            return None


def _name(item: Json) -> str:
    match item:
        case str():
            return item
        case Numeral():
            return item.text
    raise Unencodable("only a text or a number can be a member's name")


def _holds_numbers(place: Place) -> bool:
    match place.shape:
        case ListOf(Integer() | Number()) | SetOf(Integer() | Number()):
            return True
    return False
