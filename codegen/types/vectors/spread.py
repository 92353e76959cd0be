"""Chooses a bounded number of vectors, in turn from every node, and gives each its own name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from codegen.types.vector import Vector

#: Vectors of one contract; examples of its own are never left out.
MOST = 250


@dataclass(frozen=True, slots=True)
class Group:
    """The vectors of one node, the most telling first."""

    vectors: Iterator[Vector]
    #: How many are taken in one turn.
    weight: int = 1


def spread(examples: Sequence[Vector], groups: Sequence[Group]) -> tuple[Vector, ...]:
    """All examples, then the vectors of each group together; all groups give in turn while there is room."""
    left = MOST - len(examples)
    taken: list[list[Vector]] = [[] for _ in groups]
    waiting = list(zip(groups, taken, strict=True))
    while waiting and left > 0:
        still = []
        for group, found in waiting:
            more = list(islice(group.vectors, max(0, min(group.weight, left))))
            found.extend(more)
            left -= len(more)
            if len(more) == group.weight:
                still.append((group, found))
        waiting = still
    return tuple(_named([*examples, *(vector for found in taken for vector in found)]))


def _named(vectors: Sequence[Vector]) -> list[Vector]:
    """The vectors, with a number behind each name that stands already."""
    seen: dict[str, int] = {}
    found = []
    for vector in vectors:
        name = vector.name
        while name in seen:
            seen[vector.name] += 1
            name = f"{vector.name}-{seen[vector.name]}"
        seen.setdefault(name, 1)
        found.append(vector if name == vector.name else replace(vector, name=name))
    return found
