"""A list whose order says nothing: how an encoding writes a set that a runtime writes in any order."""

from __future__ import annotations

from collections import Counter

from codegen.wire.lossless import Json


class Unordered(list[Json]):
    """Equal to a list that has the same items in another order."""

    __slots__ = ()
    __hash__ = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, list) and len(self) == len(other) and not left_over(self, other)[0]

    def __ne__(self, other: object) -> bool:
        return not self == other


def left_over(first: list[Json], second: list[Json]) -> tuple[list[Json], list[Json]]:
    """The items of each list that the other does not have, each as often as it has none there."""
    counts: dict[str, list[Json]] = {}
    for item in second:
        counts.setdefault(_key(item), []).append(item)
    only_first = []
    for item in first:
        found = counts.get(_key(item))
        if found:
            found.pop()
        else:
            only_first.append(item)
    return only_first, [item for items in counts.values() for item in items]


def unmatched(expected: list[Json], observed: list[Json]) -> tuple[list[Json], list[int]]:
    """The expected items that were not observed, and where the observed ones stand that were not expected."""
    counts = Counter(map(_key, expected))
    places = []
    for index, item in enumerate(observed):
        key = _key(item)
        if counts[key]:
            counts[key] -= 1
        else:
            places.append(index)
    return left_over(expected, observed)[0], places


def _key(item: Json) -> str:
    """Equal for equal items, in whatever order their members stand."""
    match item:
        case dict():
            members = sorted(f"{name!r}:{_key(part)}" for name, part in item.items())
            return f"{{{','.join(members)}}}"
        case list():
            items = sorted(map(_key, item)) if isinstance(item, Unordered) else map(_key, item)
            return f"[{','.join(items)}]"
    return repr(item)
