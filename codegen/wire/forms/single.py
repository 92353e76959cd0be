"""A list of one written as its one item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json
from codegen.wire.shape import Value


@dataclass(frozen=True, slots=True)
class Single(Form):
    """`x` for `[x]`; a list of any other length is a list."""

    @property
    def words(self) -> str:
        return "its one item where it has one"

    def write(self, plain: Json, place: Place) -> Json:
        return plain[0] if isinstance(plain, list) and len(plain) == 1 else plain

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, list) and len(written) != 1:
            yield written
        if written is not None:
            yield [written]


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """A list of one whose document is no list."""
    if isinstance(value, list) and len(value) == 1 and not isinstance(written, list) and written is not None:
        yield Single()
