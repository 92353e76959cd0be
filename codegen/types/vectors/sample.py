"""Makes plain values of a shape that keep its bounds: with all that is optional, and with none of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from codegen.types.bounds import Bounds
from codegen.types.strict import Known, is_at
from codegen.types.vectors.known import known_texts
from codegen.types.vectors.laid import laid
from codegen.types.vectors.made import NoSample
from codegen.types.vectors.sample_number import numerals
from codegen.types.vectors.sample_text import coded_texts, plain_texts
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import (
    ITEM,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
)
from codegen.wire.worth import same_worth

#: Values of one node that are looked at before it is given up.
_TRIED = 40
#: So many lists, maps and definitions inside one another, fewer are; and so many more, one alone.
_FEWER, _ONE = 3, 5
#: Definitions inside one another.
_DEEPEST = 24
#: A longer list, or a larger map, is not made.
_MOST = 1_000


@dataclass
class Samples:
    """Values of one contract's nodes."""

    wire: WireType
    _known: dict[TypePath, tuple[str, ...]] = field(init=False)
    #: Path and fullness -> the first value, where it does not depend on what is being made around it.
    _made: dict[tuple[TypePath, bool], Json] = field(default_factory=dict)
    #: Lists and objects that are known to stand at a node.
    _sound: Known = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    #: Whether a part was left out because it is being made already.
    _led_back: bool = False

    def __post_init__(self) -> None:
        self._known = dict(known_texts(self.wire))

    def plain(self, shape: Shape, path: TypePath, *, full: bool = True) -> Json:
        """A usual value; with everything optional, or with nothing of it. Raises `NoSample`."""
        return self._first(shape, path, full=full)

    def several(self, shape: Shape, path: TypePath, count: int, besides: list[Json]) -> list[Json]:
        """So many values, each other than the rest and than those `besides`. Raises `NoSample`."""
        found: list[Json] = []
        for value in islice(self.values(shape, path), _TRIED) if count else ():
            if len(found) == count:
                break
            if not any(same_worth(value, other) for other in (*found, *besides)):
                found.append(value)
        if len(found) < count:
            raise NoSample
        return found

    def values(self, shape: Shape, path: TypePath) -> Iterator[Json]:
        """Values of a node, usual ones first, not all of them different."""
        yield from self._values(shape, path, full=True)

    def names(self, path: TypePath, shape: MapOf) -> Iterator[str]:
        """Names that the members of a map may have."""
        if shape.key is not None:
            yield from shape.key.members
            return
        bounds = self.wire.at(path).bounds.names or Bounds()
        yield from plain_texts(bounds, self._known.get(path, ()))

    def texts(self, path: TypePath) -> Iterator[str]:
        """Texts that keep the bounds of a node."""
        return plain_texts(self.wire.at(path).bounds, self._known.get(path, ()))

    def _tried(self, path: TypePath) -> int:
        """How many values of a node are looked at: those of a list of lists double with each list."""
        depth = sum(step in (ITEM, MEMBER) for step in path) + len(self._open)
        return _TRIED if depth <= _FEWER else 6 if depth <= _ONE else 1

    def _first(self, shape: Shape, path: TypePath, *, full: bool) -> Json:
        key = (path, full)
        if key in self._made and not isinstance(shape, Named):
            return self._made[key]
        before, self._led_back = self._led_back, False
        try:
            value = next(self._values(shape, path, full=full), _NOTHING)
        finally:
            led_back, self._led_back = self._led_back, self._led_back or before
        if value is _NOTHING:
            raise NoSample
        if not led_back:
            self._made[key] = value
        return value

    def _values(self, shape: Shape, path: TypePath, *, full: bool) -> Iterator[Json]:
        if isinstance(shape, Named):
            if shape.name in self._open or len(self._open) == _DEEPEST:
                self._led_back = True
                return
            self._open.append(shape.name)
            inner, at = self.wire.model.resolve(shape, path)
            try:
                found = list(islice(self._values(inner, at, full=full), min(8, self._tried(at))))
            finally:
                self._open.pop()
            yield from found
            return
        if isinstance(shape, Nullable):
            yield from self._values(shape.of, path, full=full)
            yield None
            return
        for value in self._shaped(shape, path, full=full):
            if is_at(self.wire, shape, path, value, self._sound):
                yield value

    def _shaped(self, shape: Shape, path: TypePath, *, full: bool) -> Iterator[Json]:
        yield from (parse(each) for each in self.wire.at(path).bounds.allowed)
        match shape:
            case Record():
                yield from self._records(shape, path, full=full)
            case Union():
                yield from self._unions(shape, path, full=full)
            case MapOf():
                yield from self._maps(shape, path, full=full)
            case ListOf() | SetOf():
                yield from self._lists(shape, path, full=full)
            case TupleOf(places):
                steps = enumerate(places)
                yield [self._first(place, (*path, f"[{index}]"), full=full) for index, place in steps]
            case _:
                yield from self._scalars(shape, path)

    def _scalars(self, shape: Shape, path: TypePath) -> Iterator[Json]:
        match shape:
            case Text():
                yield from self.texts(path)
            case Coded():
                yield from self._coded(shape, path)
            case Integer() | Number():
                yield from numerals(self.wire.at(path).bounds)
            case Flag():
                yield from (True, False)
            case Null():
                yield None
            case Anything():
                yield from _ANYTHING
            case Choice(members):
                yield from members

    def _coded(self, shape: Coded, path: TypePath) -> Iterator[Json]:
        if self.wire.at(path).type in ("integer", "number"):
            yield from numerals(self.wire.at(path).bounds)
        else:
            yield from coded_texts(shape)
            yield from self._known.get(path, ())

    def _records(self, shape: Record, path: TypePath, *, full: bool) -> Iterator[Json]:
        members: dict[str, Json] = {}
        for each in shape.fields:
            place = (*path, each.name)
            try:
                if each.required or full:
                    members[self.wire.encoding.key(place)] = self._first(each.shape, place, full=full)
            except NoSample:
                if each.required:
                    return
        yield members
        for each in shape.fields if self._tried(path) > 1 else ():
            place = (*path, each.name)
            key = self.wire.encoding.key(place)
            if key in members:
                others = islice(self._values(each.shape, place, full=full), 6)
                yield from ({**members, key: value} for value in others)

    def _unions(self, shape: Union, path: TypePath, *, full: bool) -> Iterator[Json]:
        for variant in shape.variants:
            place = (*path, variant.name)
            if variant.payload is None:
                yield laid(self.wire, shape, variant, path, None)
                continue
            for payload in islice(self._values(variant.payload, place, full=full), 2):
                yield laid(self.wire, shape, variant, path, payload)

    def _maps(self, shape: MapOf, path: TypePath, *, full: bool) -> Iterator[Json]:
        bounds = self.wire.at(path).bounds
        value = next(self._values(shape.value, (*path, MEMBER), full=full), _NOTHING)
        names = list(islice(self.names(path, shape), _TRIED))
        least = bounds.min_members or 0
        for count in dict.fromkeys((least, least + 1, 2)):
            size = max(1, count) if full else count
            if value is not _NOTHING or not size:
                yield dict.fromkeys(names[:size], value)
        yield {}

    def _lists(self, shape: ListOf | SetOf, path: TypePath, *, full: bool) -> Iterator[Json]:
        least = self.wire.at(path).bounds.min_items or 0
        if least > _MOST:
            return
        place = (*path, ITEM)
        if isinstance(shape, ListOf):
            for value in islice(self._values(shape.item, place, full=full), self._tried(place)):
                yield from ([value] * count for count in _counts(least, full=full))
        else:
            tried = max(self._tried(place), 4 * least)
            values = distinct(list(islice(self._values(shape.item, place, full=full), tried)))
            yield from (values[:count] for count in _counts(least, full=full))
        yield []


_ANYTHING: tuple[Json, ...] = ("anything", Numeral("1"), [], {"a": None}, None, True)
#: Where no value is found; an object of its own, as every JSON value may be one.
_NOTHING: Json = ["nothing"]


def _counts(least: int, *, full: bool) -> tuple[int, ...]:
    return (max(least, 1), least + 1) if full else (least, least + 1)


def distinct(values: list[Json]) -> list[Json]:
    """The values without those that come again."""
    found: list[Json] = []
    for value in values:
        if not any(same_worth(value, other) for other in found):
            found.append(value)
    return found
