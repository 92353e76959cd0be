"""A node of which nothing is written: `{}` whatever is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place, Shown
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Value


@dataclass(frozen=True, slots=True)
class Erased(Form):
    """`{}` for everything: what a serializer makes of an object whose content it does not see."""

    @property
    def words(self) -> str:
        return "`{}` whatever it holds"

    @property
    def hides(self) -> bool:
        return True

    def told_by(self, shown: Shown) -> bool:
        held = [value for value, _ in shown.fitting if _holds_something(value)]
        return len(set(map(repr, held))) > 1 and not shown.others

    def write(self, plain: Json, place: Place) -> Json:
        return None if plain is None else {}

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        yield from ()  # what was there is not on the wire


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """`{}` where something should be."""
    if written == {} and _holds_something(value):
        yield Erased()


def _holds_something(value: Value) -> bool:
    match value:
        case dict():
            return any(map(_holds_something, value.values()))
        case list():
            return bool(value)
        case Numeral():
            return value.value() != 0
    return value not in (None, "", False)
