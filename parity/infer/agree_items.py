"""What several answers say together about a list, a set, a tuple or a map: how long it is, and its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from codegen.wire.lossless import Json
from codegen.wire.shape import ITEM, MEMBER, ListOf, MapOf, SetOf, Shape, TupleOf, TypePath, Value
from parity.infer.apart import named
from parity.infer.told import Told, Voters, of_those, told_by

#: What documents (runtime -> document) say together about one place of the shape.
Node: TypeAlias = Callable[[Shape, TypePath, Mapping[str, Json]], Told[Value] | None]

#: Items of a set that are looked for one by one, at most.
_MAX_MATCHED = 64


def agreed_items(
    shape: ListOf | SetOf | TupleOf,
    path: TypePath,
    lists: Mapping[str, list[Json]],
    voters: Voters,
    node: Node,
) -> Told[Value] | None:
    """The list that the documents tell together, item by item; None where one of them is not told."""
    if isinstance(shape, TupleOf):
        lists = {name: part for name, part in lists.items() if len(part) == len(shape.places)}
    if isinstance(shape, SetOf):
        lists = _in_one_order(shape.item, (*path, ITEM), lists, voters, node)
    length = voters.most_common({name: len(part) for name, part in lists.items()})
    if length is None:
        return None
    alike = of_those(lists, length.backers)
    value: list[Value] = []
    for index in range(length.value):
        item, step = (shape.places[index], f"[{index}]") if isinstance(shape, TupleOf) else (shape.item, ITEM)
        told = node(item, (*path, step), {name: part[index] for name, part in alike.items()})
        if told is None:
            return None
        value.append(told.value)
    return told_by(length.backers, value)


def agreed_map(
    shape: MapOf, path: TypePath, objects: Mapping[str, dict[str, Json]], voters: Voters, node: Node
) -> Told[Value] | None:
    """The map that the documents tell together, member by member; None where one of them is not told."""
    keys = () if shape.key is None else shape.key.members
    read = {
        runtime: {named(keys, name) or name: part for name, part in written.items()}
        for runtime, written in objects.items()
    }
    names = voters.most_common({runtime: frozenset(written) for runtime, written in read.items()})
    if names is None:
        return None
    alike = of_those(read, names.backers)
    value: dict[str, Value] = {}
    for name in next(iter(alike.values())):
        told = node(shape.value, (*path, MEMBER), {runtime: each[name] for runtime, each in alike.items()})
        if told is None:
            return None
        value[name] = told.value
    return told_by(names.backers, value)


def _in_one_order(
    item: Shape, path: TypePath, lists: Mapping[str, list[Json]], voters: Voters, node: Node
) -> Mapping[str, list[Json]]:
    """Sets with their items in the order that most of them have; one that holds others is left as it is."""
    best: tuple[tuple[int, int], Mapping[str, list[Json]]] = ((-1, -1), lists)
    for first in lists.values():
        ordered = {name: _in_order_of(first, part, item, path, node) for name, part in lists.items()}
        same = frozenset(name for name, part in lists.items() if part == ordered[name])
        weight = (len(same.intersection(voters.right)), len(same))
        if weight > best[0]:
            best = (weight, ordered)
        if len(same) == len(lists):
            break
    return best[1]


def _in_order_of(first: list[Json], items: list[Json], item: Shape, path: TypePath, node: Node) -> list[Json]:
    if items is first or len(first) != len(items) or len(items) > _MAX_MATCHED:
        return items
    left = list(items)
    found: list[Json] = []
    for wanted in first:
        place = next((at for at, part in enumerate(left) if _is_same(item, path, wanted, part, node)), None)
        if place is None:
            return items
        found.append(left.pop(place))
    return found


def _is_same(item: Shape, path: TypePath, first: Json, second: Json, node: Node) -> bool:
    told = node(item, path, {"first": first, "second": second})
    return told is not None and len(told.backers) == 2
