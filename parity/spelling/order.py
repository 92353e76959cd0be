"""The order of an object's members, and how JavaScript changes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parity.spelling.spelled import Members

#: Names below this number are array indices to JavaScript.
_INDICES = 2**32 - 1


def is_index(name: str) -> bool:
    """Whether JavaScript takes a member name for an array index."""
    if not name.isascii() or not name.isdigit() or len(name) > len(str(_INDICES)):
        return False
    return int(name) < _INDICES and (name == "0" or name[0] != "0")


def indices_first(names: Sequence[str]) -> tuple[str, ...]:
    """The names in the order of JavaScript: indices ascending, then the others as they came."""
    indices = sorted(filter(is_index, names), key=int)
    return (*indices, *(name for name in names if not is_index(name)))


def all_indices_first(objects: Iterable[Sequence[str]]) -> bool:
    """Whether each object has its names in an order that JavaScript can write."""
    return all(indices_first(names) == tuple(names) for names in objects)


def is_moved(members: Members) -> bool:
    """Whether one order is the other with the indices moved to the front, and no sorting explains it."""
    return (members.used_indices_first and _moved(members.wanted, members.used)) or (
        members.wanted_indices_first and _moved(members.used, members.wanted)
    )


def _moved(names: tuple[str, ...], moved: tuple[str, ...]) -> bool:
    return (
        names != moved
        and indices_first(names) == moved
        and list(moved) != sorted(moved)
        and not all(map(is_index, moved))
    )
