"""Where a prediction and a document differ: patches, and what it costs to claim them.

A patch stands for what no encoding explains. It costs 4 and the leaves it covers on both sides, so that one
patch near the root never hides the drifts below it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from codegen.wire.lossless import Json, Numeral
from codegen.wire.unordered import Unordered, unmatched
from parity.spelling.number import same_number
from registry.place import escape

BASE_COST = 4


class Missing:
    """The mark of a member or item that is not there."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing()


@dataclass(frozen=True, slots=True)
class Patch:
    """At this JSON Pointer of the document, `observed` stands instead of `expected`."""

    pointer: str
    expected: Json | Missing
    observed: Json | Missing

    @property
    def cost(self) -> int:
        """The price of not explaining it."""
        return BASE_COST + leaves(self.expected) + leaves(self.observed)


def patches(expected: Json, observed: Json, pointer: str = "") -> tuple[Patch, ...]:
    """The patches that turn `expected` into `observed`, none when they are the same value.

    As far down as the two have members in common: a node that shares no member is patched whole.
    """
    found: list[Patch] = []
    _collect(expected, observed, pointer, found)
    return tuple(found)


def _collect(expected: Json | Missing, observed: Json | Missing, pointer: str, found: list[Patch]) -> None:
    if (
        pointer == "" and expected == observed
    ):  # at the speed of C; what is not equal may still be the same number
        return
    if type(expected) is dict and type(observed) is dict and not expected.keys().isdisjoint(observed):
        for name, part in expected.items():
            other = observed.get(name, MISSING)
            if part is not other and part != other:
                _collect(part, other, f"{pointer}/{escape(name)}", found)
        for name, part in observed.items():
            if name not in expected:
                found.append(Patch(f"{pointer}/{escape(name)}", MISSING, part))
    elif isinstance(expected, Unordered) and isinstance(observed, list) and expected and observed:
        _collect_set(expected, observed, pointer, found)
    elif isinstance(expected, list) and isinstance(observed, list) and expected and observed:
        places = zip_longest(expected, observed, fillvalue=MISSING)
        for index, (place, seen) in enumerate(places):
            if place is not seen and place != seen:
                _collect(place, seen, f"{pointer}/{index}", found)
    elif (
        isinstance(expected, Missing) or isinstance(observed, Missing) or not same_scalar(expected, observed)
    ):
        found.append(Patch(pointer, expected, observed))


def _collect_set(expected: Unordered, observed: list[Json], pointer: str, found: list[Patch]) -> None:
    """The patches of a list without order: what both have is no part of them, wherever it stands."""
    missing, further = unmatched(expected, observed)
    behind = range(len(observed), len(observed) + max(0, len(missing) - len(further)))
    places = [*further, *behind]
    for index, part in zip_longest(places, missing, fillvalue=MISSING):
        if isinstance(index, int):  # there is a place for every item
            _collect(part, observed[index] if index < len(observed) else MISSING, f"{pointer}/{index}", found)


def same_scalar(first: Json, second: Json) -> bool:
    """Whether two scalars are the same value; numbers by what they are worth, not how they are spelled."""
    if isinstance(first, Numeral) and isinstance(second, Numeral):
        if first.text == second.text:
            return True
        worth = first.value()
        if worth is not None and worth == second.value():
            return True
        # what is left is a double in Java's form, which has a capital E; most numbers are spared the look
        return ("E" in first.text or "E" in second.text) and same_number(first.text, second.text)
    if isinstance(first, dict | list) or isinstance(second, dict | list):
        return False
    return type(first) is type(second) and first == second


def leaves(document: Json | Missing) -> int:
    """How many scalars a document holds; an empty list or object counts as one."""
    match document:
        case Missing():
            return 0
        case dict():
            return sum(map(leaves, document.values())) or 1
        case list():
            return sum(map(leaves, document)) or 1
    return 1
