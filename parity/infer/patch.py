"""Where a prediction and a document differ: patches, and what it costs to claim them.

A patch stands for what no encoding explains. It costs 4 and the leaves it covers on both sides, so that one
patch near the root never hides the drifts below it.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.read import escape

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
    if same_scalar(expected, observed):
        return ()
    if isinstance(expected, Repeated) or isinstance(observed, Repeated):
        return () if _pairs(expected) == _pairs(observed) else (Patch(pointer, expected, observed),)
    if isinstance(expected, dict) and isinstance(observed, dict) and expected.keys() & observed.keys():
        return tuple(
            patch
            for name in dict.fromkeys((*expected, *observed))
            for patch in _part(
                expected.get(name, MISSING), observed.get(name, MISSING), f"{pointer}/{escape(name)}"
            )
        )
    if isinstance(expected, list) and isinstance(observed, list) and expected and observed:
        return tuple(
            patch
            for index in range(max(len(expected), len(observed)))
            for patch in _part(_item(expected, index), _item(observed, index), f"{pointer}/{index}")
        )
    return () if expected == observed else (Patch(pointer, expected, observed),)


def same_scalar(first: Json, second: Json) -> bool:
    """Whether two scalars are the same value; numbers by what they are worth, not how they are spelled."""
    if isinstance(first, Numeral) and isinstance(second, Numeral):
        if first.text == second.text:
            return True
        worth = first.value()
        return worth is not None and worth == second.value()
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


def _pairs(document: Json) -> object:
    return document.pairs if isinstance(document, Repeated) else document


def _part(expected: Json | Missing, observed: Json | Missing, pointer: str) -> tuple[Patch, ...]:
    if isinstance(expected, Missing) or isinstance(observed, Missing):
        return (Patch(pointer, expected, observed),)
    return patches(expected, observed, pointer)


def _item(items: list[Json], index: int) -> Json | Missing:
    return items[index] if index < len(items) else MISSING
