"""What is made for lists, sets, tuples and maps: empty, at their bounds, with something twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from codegen.types.strict_bounds import broken
from codegen.types.vector import Probe
from codegen.types.vectors.made import Made, NoSample
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.shape import ITEM, MEMBER, ListOf, MapOf, SetOf, TupleOf
from codegen.wire.worth import same_worth

#: A longer list is not made.
_MOST = 64
#: Names that trip readers, each of them as good as any other.
_ODD_NAMES = ("", "$ref", "__proto__", "a b", "größe 😀", "constructor", "\u2028")
_BAD_NAMES = ("", "a", "A", "0", "-", "a b", "ä", "toolongforanynameatall" * 4, "a\n")


def of_list(samples: Samples, place: Place, shape: ListOf | SetOf) -> Iterator[Made]:
    """Lists of several lengths."""
    bounds = samples.wire.at(place.path).bounds
    lengths = {0: "empty", 1: "one-item", 2: "two-items"}
    if bounds.min_items is not None:
        lengths |= {bounds.min_items - 1: "too-few-items", bounds.min_items: "fewest-items"}
    if bounds.max_items is not None:
        lengths |= {bounds.max_items: "most-items", bounds.max_items + 1: "too-many-items"}
    for length, name in lengths.items():
        if 0 <= length <= _MOST:
            try:
                items = _items(samples, place, shape, length)
            except NoSample:
                continue
            yield Made(name, items, f"{length} items")
    if isinstance(shape, SetOf):
        yield from _twice(samples, place, shape)


def _items(samples: Samples, place: Place, shape: ListOf | SetOf, length: int) -> list[Json]:
    path = (*place.path, ITEM)
    if isinstance(shape, SetOf):
        return samples.several(shape.item, path, length, [])
    return [samples.plain(shape.item, path)] * length if length else []


def _twice(samples: Samples, place: Place, shape: SetOf) -> Iterator[Made]:
    path = (*place.path, ITEM)
    item = samples.plain(shape.item, path)
    yield Made("item-twice", [item, item], "with an item twice", accept=False)
    apart = list(islice(samples.values(shape.item, path), 8))
    other = next((value for value in apart if not same_worth(value, item)), None)
    if other is not None:
        yield Made(
            "item-twice-apart", [item, other, item], "with an item twice, another between", accept=False
        )
    if isinstance(item, Numeral) and item.text.lstrip("-").isdigit():
        spelled = Numeral(f"{item.text}.0")
        yield Made(
            "item-twice-spelled-otherwise", [item, spelled], "with a number in two spellings", accept=False
        )
    if isinstance(item, dict) and len(item) > 1:
        turned = dict(reversed(item.items()))
        yield Made("item-twice-in-another-order", [item, turned], "with a record twice", accept=False)


def of_tuple(samples: Samples, place: Place, shape: TupleOf) -> Iterator[Made]:
    """A place for each item, one fewer, one more."""
    items = samples.plain(shape, place.path)
    if not isinstance(items, list):
        raise NoSample
    yield Made("every-place", items, "an item for each place", accept=True)
    yield Made("one-item-fewer", items[:-1], "one item fewer than places")
    yield Made("one-item-more", [*items, items[-1] if items else None], "one item more than places")
    yield Made("no-items", [], "no items")
    if not same_worth(items, items[::-1]):
        yield Made("turned-around", items[::-1], "the items in another order")


def of_map(samples: Samples, place: Place, shape: MapOf) -> Iterator[Made]:
    """Maps of several sizes, and names of every kind."""
    bounds = samples.wire.at(place.path).bounds
    value = samples.plain(shape.value, (*place.path, MEMBER))
    sizes = {0: "empty", 1: "one-member", 2: "two-members"}
    if bounds.min_members is not None:
        sizes |= {bounds.min_members - 1: "too-few-members", bounds.min_members: "fewest-members"}
    if bounds.max_members is not None:
        sizes |= {bounds.max_members: "most-members", bounds.max_members + 1: "too-many-members"}
    names = list(islice(samples.names(place.path, shape), _MOST))
    if shape.key is None and bounds.names is None:
        names += [f"name-{index}" for index in range(_MOST - len(names))]
    for size, what in sizes.items():
        if 0 <= size <= len(names):
            yield Made(what, dict.fromkeys(names[:size], value), f"{size} members")
    least = names[1 : max(1, bounds.min_members or 1)]
    if names:
        yield Made(
            "name-twice",
            Repeated([(names[0], value), *((name, value) for name in least), (names[0], value)]),
            f"with `{names[0]}` twice",
            accept=False,
            probe=Probe.REPEATED_MEMBER,
        )
    yield from _names(samples, place, shape, value, least)


def _names(samples: Samples, place: Place, shape: MapOf, value: Json, least: list[str]) -> Iterator[Made]:
    rest = dict.fromkeys(least, value)
    if shape.key is not None:
        for name in shape.key.members[:8]:
            yield Made("named-name", {name: value, **rest}, f"with the name `{name}`")
        for name in ("unheard", shape.key.members[0].swapcase()):
            if name not in shape.key.members:
                yield Made("unknown-name", {name: value, **rest}, f"with the name `{name}`", accept=False)
        return
    names = samples.wire.at(place.path).bounds.names
    if names is None:
        for name in _ODD_NAMES:
            yield Made("odd-name", {name: value, **rest}, "with a name that is no identifier")
        return
    for name in _BAD_NAMES:
        found = [reason.probe for reason in broken(names, name, place.path)]
        if found and len(set(found)) == 1:
            what = "outside its pattern" if found[0] is Probe.PATTERN else "of a forbidden length"
            yield Made(
                "forbidden-name", {name: value, **rest}, f"with a name {what}", accept=False, probe=found[0]
            )
