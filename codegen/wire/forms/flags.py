"""A list of names from a closed list, written as one text or as one number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place, Shown
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Choice, ListOf, SetOf, Value
from codegen.wire.unencodable import Unencodable

#: Likeliest first; one that holds another stands before it.
SEPARATORS = (" | ", "|", ", ", ",", "; ", ";", "+", " ")


@dataclass(frozen=True, slots=True)
class Joined(Form):
    """`"A | B"` for `["A", "B"]`."""

    separator: str

    @property
    def words(self) -> str:
        return f"one text, the names joined by `{self.separator}`"

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, list):
            return plain
        names = _texts(plain)
        if any(self.separator in name or not name for name in names):
            raise Unencodable("a name that holds the separator, or nothing, cannot be told from two")
        return self.separator.join(names)

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, str):
            names = written.split(self.separator) if written else []
            yield list(names)


@dataclass(frozen=True, slots=True)
class BitMask(Form):
    """The sum of one bit for each name: the first declared is 1, the second 2, the third 4."""

    @property
    def words(self) -> str:
        return "one number, a bit for each name in the order of their declaration"

    def told_by(self, shown: Shown) -> bool:
        return shown.distinct() > 1 and not any(isinstance(found, Numeral) for _, found in shown.others)

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, list):
            return plain
        names = _texts(plain)
        if len(set(names)) < len(names) or not set(names) <= set(place.names):
            raise Unencodable("a bit stands for one declared name")
        return Numeral(str(sum(1 << place.names.index(name) for name in names)))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, Numeral) and written.text.isdecimal():
            bits = int(written.text) if len(written.text) < 20 else 0
            yield [name for index, name in enumerate(place.names) if bits >> index & 1]


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms of a list of names that one text or one number may be."""
    match place.shape:
        case ListOf(Choice()) | SetOf(Choice()) if isinstance(value, list):
            if isinstance(written, Numeral):
                yield BitMask()
            if isinstance(written, str) and len(value) > 1:
                for separator in SEPARATORS:
                    if len(written.split(separator)) == len(value):
                        yield Joined(separator)


def _texts(items: list[Json]) -> list[str]:
    names = [item for item in items if isinstance(item, str)]
    if len(names) < len(items):
        raise Unencodable("only names are joined")
    return names
