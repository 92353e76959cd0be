"""Every node of a contract, with a way to put a value there into a document that is right elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from codegen.types.strict import is_at
from codegen.types.vectors.laid import laid
from codegen.types.vectors.made import NoSample
from codegen.types.vectors.sample import Samples
from codegen.wire.encoding import Internal
from codegen.wire.lossless import Json
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Record,
    SetOf,
    Shape,
    TupleOf,
    TypePath,
    Union,
    Variant,
)


@dataclass(frozen=True, slots=True)
class Place:
    """One node: its shape behind names and null, and what a document with a value there looks like."""

    #: The node, as bounds and limitations name it.
    path: TypePath
    shape: Shape
    #: Raises `NoSample` where no document can be made.
    put: Callable[[Json], Json]
    #: Where it is met: the node itself, or the node that refers to it.
    site: TypePath
    nullable: bool = False
    #: Whether its members stand beside a tag, so that nothing but an object can be put there.
    beside_tag: bool = False
    #: Whether the node behind it is looked at elsewhere already.
    again: bool = False


#: More parts are not put beside a value: the document is then too short, and is dropped.
_MOST = 1_000
#: A node that is still to be shown: shape, path, how to put a value there, whether it stands beside a tag.
_Waiting: TypeAlias = tuple[Shape, TypePath, Callable[[Json], Json], bool]


def places(samples: Samples) -> Iterator[Place]:
    """Every node once, and each further reference to a definition; parents first."""
    model = samples.wire.model
    seen: set[TypePath] = set()
    waiting: list[_Waiting] = [(model.root, (), _itself, False)]
    while waiting:
        shape, path, put, beside_tag = waiting.pop(0)
        place = _place(samples, shape, path, put, seen, beside_tag=beside_tag)
        yield place
        if not place.again:
            seen.add(place.path)
            waiting[:0] = list(_inside(samples, place))


def _itself(value: Json) -> Json:
    return value


def _place(
    samples: Samples,
    shape: Shape,
    path: TypePath,
    put: Callable[[Json], Json],
    seen: set[TypePath],
    *,
    beside_tag: bool,
) -> Place:
    nullable, site = False, path
    while isinstance(shape, Nullable | Named):
        if isinstance(shape, Nullable):
            nullable, shape = True, shape.of
        else:
            shape, path = samples.wire.model.resolve(shape, path)
    return Place(path, shape, put, site, nullable, beside_tag, path in seen)


def _inside(samples: Samples, place: Place) -> Iterator[_Waiting]:
    match place.shape:
        case Record():
            yield from _fields(samples, place, place.shape)
        case Union():
            yield from _variants(samples, place, place.shape)
        case ListOf(item) | SetOf(item):
            yield item, (*place.path, ITEM), _in_list(samples, place, item), False
        case TupleOf():
            yield from _tuple(samples, place, place.shape)
        case MapOf(value):
            yield value, (*place.path, MEMBER), _in_map(samples, place, place.shape), False


def base(samples: Samples, place: Place) -> dict[str, Json]:
    """The least record that may stand at the place. Raises `NoSample`."""
    found = samples.plain(place.shape, place.path, full=False)
    if not isinstance(found, dict):
        raise NoSample
    return found


def _fields(samples: Samples, place: Place, record: Record) -> Iterator[_Waiting]:
    for field in record.fields:
        path = (*place.path, field.name)
        key = samples.wire.encoding.key(path)

        def put(value: Json, key: str = key) -> Json:
            return place.put({**base(samples, place), key: value})

        yield field.shape, path, put, False


def _variants(samples: Samples, place: Place, union: Union) -> Iterator[_Waiting]:
    beside_tag = isinstance(samples.wire.encoding.at(place.path).tagging, Internal)
    for variant in union.variants:
        if variant.payload is not None:

            def put(value: Json, variant: Variant = variant) -> Json:
                return place.put(laid(samples.wire, union, variant, place.path, value))

            yield variant.payload, (*place.path, variant.name), put, beside_tag


def _in_list(samples: Samples, place: Place, item: Shape) -> Callable[[Json], Json]:
    least = min(samples.wire.at(place.path).bounds.min_items or 0, _MOST)

    def put(value: Json) -> Json:
        missing = max(0, least - 1)
        if isinstance(place.shape, SetOf):
            rest = samples.several(item, (*place.path, ITEM), missing, [value])
        else:
            rest = [samples.plain(item, (*place.path, ITEM), full=False)] * missing if missing else []
        return place.put([value, *rest])

    return put


def _tuple(samples: Samples, place: Place, shape: TupleOf) -> Iterator[_Waiting]:
    for index, each in enumerate(shape.places):

        def put(value: Json, index: int = index) -> Json:
            items = samples.plain(shape, place.path, full=False)
            if not isinstance(items, list):
                raise NoSample
            return place.put([*items[:index], value, *items[index + 1 :]])

        yield each, (*place.path, f"[{index}]"), put, False


def _in_map(samples: Samples, place: Place, shape: MapOf) -> Callable[[Json], Json]:
    least = min(samples.wire.at(place.path).bounds.min_members or 0, _MOST)

    def put(value: Json) -> Json:
        names = [
            name for _, name in zip(range(max(1, least)), samples.names(place.path, shape), strict=False)
        ]
        if len(names) < max(1, least):
            raise NoSample
        rest = {name: samples.plain(shape.value, (*place.path, MEMBER), full=False) for name in names[1:]}
        return place.put({names[0]: value, **rest})

    return put


def stands(samples: Samples, place: Place, value: Json) -> bool:
    """Whether the reference reader takes a value at the place."""
    if value is None and place.nullable:
        return True
    return is_at(samples.wire, place.shape, place.path, value)
