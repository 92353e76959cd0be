"""The vectors of a contract: what is made for each node and the contract's own examples, each judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from codegen.types.vector import Vector
from codegen.types.vectors.judge import Dropped, Judge
from codegen.types.vectors.made import Made, NoSample
from codegen.types.vectors.of_coded import of_coded
from codegen.types.vectors.of_example import of_examples
from codegen.types.vectors.of_many import of_list, of_map, of_tuple
from codegen.types.vectors.of_number import of_integer, of_number
from codegen.types.vectors.of_record import of_record
from codegen.types.vectors.of_scalar import of_anything, of_choice, of_flag, of_null, of_text
from codegen.types.vectors.of_union import of_union
from codegen.types.vectors.place import Place, places, stands
from codegen.types.vectors.sample import Samples
from codegen.types.vectors.sound import Stands
from codegen.types.vectors.spread import Group, spread
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Null,
    Number,
    Record,
    SetOf,
    Text,
    TupleOf,
    Union,
)

#: A record or a union can be wrong in more ways than its parts, so it gives more in each turn; where there
#: are few of them they share this many.
_LEAST_WEIGHT = 3
_SHARED = 60
_OTHER_TYPES: tuple[tuple[str, Json], ...] = (
    ("list", []),
    ("text", "text"),
    ("object", {}),
    ("number", Numeral("1")),
    ("flag", True),
)


def vectors_of(wire: WireType) -> tuple[Vector, ...]:
    """The vectors of a contract: its examples first, then those made from its shape, node by node."""
    return judged(wire)[0]


def judged(wire: WireType) -> tuple[tuple[Vector, ...], tuple[Dropped, ...]]:
    """The vectors, and what was made and left out because a validator says otherwise."""
    judge = Judge(wire)
    samples = Samples(wire)
    stands = Stands(wire)
    found = [stands.sound(samples, place) for place in places(samples)]
    whole = [place for place in found if isinstance(place.shape, Record | Union)]
    weight = max(_LEAST_WEIGHT, _SHARED // max(1, len(whole)))
    groups = [
        Group(_vectors(judge, samples, place), weight if isinstance(place.shape, Record | Union) else 1)
        for place in found
    ]
    return spread(list(of_examples(wire)), groups), tuple(judge.dropped)


def _vectors(judge: Judge, samples: Samples, place: Place) -> Iterator[Vector]:
    for made in _made(samples, place):
        vector = judge.vector(place, made)
        if vector is not None:
            yield vector


def _made(samples: Samples, place: Place) -> Iterator[Made]:
    """What is made for a place, the most telling first."""
    if place.nullable:
        yield Made("null", None, "null", accept=True, of_site=True)
    with suppress(NoSample):
        yield from _again(samples, place) if place.again else _shaped(samples, place)
    yield from _other_types(samples, place)


def _again(samples: Samples, place: Place) -> Iterator[Made]:
    """One value of a definition that is looked at elsewhere."""
    value = samples.plain(place.shape, place.path, full=False)
    yield Made("value", value, "a usual value", accept=True, of_site=True)


def _shaped(samples: Samples, place: Place) -> Iterator[Made]:
    match place.shape:
        case Record():
            yield from of_record(samples, place, place.shape)
        case Union():
            yield from of_union(samples, place, place.shape)
        case ListOf() | SetOf():
            yield from of_list(samples, place, place.shape)
        case TupleOf():
            yield from of_tuple(samples, place, place.shape)
        case MapOf():
            yield from of_map(samples, place, place.shape)
        case Anything():
            yield from of_anything()
        case _:
            yield from _scalar(samples, place)
    if samples.wire.at(place.path).bounds.allowed:
        for value in samples.values(place.shape, place.path):
            yield Made("allowed", value, "one of the values there are")


def _scalar(samples: Samples, place: Place) -> Iterator[Made]:
    bounds = samples.wire.at(place.path).bounds
    match place.shape:
        case Text():
            yield from of_text(samples, place)
        case Coded():
            yield from of_coded(samples, place, place.shape)
        case Integer():
            yield from of_integer(bounds, samples.values(place.shape, place.path))
        case Number():
            yield from of_number(bounds, samples.values(place.shape, place.path))
        case Choice():
            yield from of_choice(place.shape)
        case Flag():
            yield from of_flag()
        case Null():
            yield from of_null()


def _other_types(samples: Samples, place: Place) -> Iterator[Made]:
    """Values of other JSON types, where only some are taken."""
    if place.beside_tag:
        return
    if not stands(samples, place, None):
        yield Made("as-null", None, "null", accept=False)
    for name, value in _OTHER_TYPES:
        # A text that is out of form is shown with those.
        if not stands(samples, place, value) and not (isinstance(place.shape, Coded) and name == "text"):
            yield Made(f"as-{name}", value, "another JSON type", accept=False)
