"""Puts values into an example of the contract's own where what is made around a node breaks a condition.

A condition (`if`, `not`, `dependentRequired`) has no shape, so that what is made from the shape may break it;
the examples do not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.types.strict import Visit, visits
from codegen.types.vectors.made import NoSample
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, parse, write
from codegen.wire.shape import TypePath
from registry.strict_json import Json as Plain
from registry.strict_json import parse as parse_strictly
from registry.validate import validator_of

#: Examples that are tried for one node.
_TRIED = 3


class Stands:
    """Where the nodes of a contract stand in its examples."""

    def __init__(self, wire: WireType) -> None:
        self._validator = validator_of(wire.contract)
        self._found: dict[TypePath, list[tuple[Json, Visit]]] = {}
        for example in wire.contract.accepts if wire.notes else ():
            document = parse(example.text)
            for visit in visits(wire, document):
                self._found.setdefault(visit.path, []).append((document, visit))

    def sound(self, samples: Samples, place: Place) -> Place:
        """The place, in a document that the schema accepts as far as one is known."""
        known = [] if place.beside_tag else self._found.get(place.path, [])
        if not known or self._accepts(place.put, samples, place):
            return place
        for document, visit in known[:_TRIED]:
            put = _putting(document, visit.at)
            if self._accepts(put, samples, place) or self._validator.is_valid(_plain(put(visit.document))):
                return replace(place, put=put)
        return place

    def _accepts(self, put: Callable[[Json], Json], samples: Samples, place: Place) -> bool:
        try:
            return self._validator.is_valid(_plain(put(samples.plain(place.shape, place.path, full=False))))
        except NoSample:
            return False


def _plain(document: Json) -> Plain:
    return parse_strictly(write(document).encode())


def _putting(document: Json, at: tuple[str | int, ...]) -> Callable[[Json], Json]:
    return lambda value: _replaced(document, at, value)


def _replaced(document: Json, at: tuple[str | int, ...], value: Json) -> Json:
    """A copy of the document with another value at one place."""
    if not at:
        return value
    step, rest = at[0], at[1:]
    if isinstance(document, dict) and isinstance(step, str):
        return {**document, step: _replaced(document[step], rest, value)}
    if isinstance(document, list) and isinstance(step, int):
        return [*document[:step], _replaced(document[step], rest, value), *document[step + 1 :]]
    raise NoSample
