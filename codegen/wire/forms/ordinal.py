"""A name from a closed list written as its place in that list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place, Shown
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Choice, Value
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True, slots=True)
class Ordinal(Form):
    """`1` for the second of the declared names, or for the first where counting begins at 1."""

    first: int

    @property
    def words(self) -> str:
        return f"its place in the order of declaration, counted from {self.first}"

    def told_by(self, shown: Shown) -> bool:
        return shown.distinct() > 1 and not any(isinstance(found, Numeral) for _, found in shown.others)

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, str) or plain not in place.names:
            raise Unencodable("only a declared name has a place in the order of declaration")
        return Numeral(str(place.names.index(plain) + self.first))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        for index, name in enumerate(place.names):
            if written == Numeral(str(index + self.first)):
                yield name


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The counting in which a number is the place of a name."""
    match place.shape:
        case Choice(members) if value in members:
            for first in (0, 1):
                if written == Numeral(str(members.index(value) + first)):
                    yield Ordinal(first)
