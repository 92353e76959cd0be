"""A tuple written as an object with a name for each place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place
from codegen.wire.forms.agree import agree
from codegen.wire.lossless import Json
from codegen.wire.shape import Value


@dataclass(frozen=True, slots=True)
class Labelled(Form):
    """`{"x": 1, "y": 2}` for `[1, 2]`; a tuple of another length stays as it is."""

    names: tuple[str, ...]

    @property
    def words(self) -> str:
        return "an object with the places as members " + ", ".join(f"`{name}`" for name in self.names)

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, list) or len(plain) != len(self.names):
            return plain
        return dict(zip(self.names, plain, strict=True))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, dict) and written.keys() == set(self.names):
            yield [written[name] for name in self.names]
        elif isinstance(written, list) and len(written) != len(self.names):
            yield written


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The names under which the places of a tuple may stand.

    They stand in the order of the object where the values agree so; else each place is the one member that
    agrees with it. Where neither is so, the order of the object is all there is to go by.
    """
    if not (isinstance(value, list) and isinstance(written, dict) and len(value) == len(written) > 0):
        return
    names = tuple(written)
    if not all(agree(part, written[name]) for part, name in zip(value, names, strict=True)):
        found = [[name for name in names if agree(part, written[name])] for part in value]
        if all(len(agreeing) == 1 for agreeing in found):
            names = tuple(name for (name,) in found)
    if len(set(names)) == len(names):
        yield Labelled(names)
