"""Finds definitions that lead back to themselves through names alone, without a class in between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.wire.shape import ListOf, MapOf, Named, Nullable, Record, SetOf, Shape, TupleOf, Union


def leading_back(definitions: Mapping[str, Shape]) -> frozenset[str]:
    """The names of those definitions: each needs a class of its own."""
    edges = {name: set(_named(shape)) for name, shape in definitions.items()}
    return frozenset(name for name in edges if name in _reached(name, edges))


def _reached(name: str, edges: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    pending = set(edges[name])
    while pending:
        each = pending.pop()
        if each not in found:
            found.add(each)
            pending |= edges.get(each, set())
    return found


def _named(shape: Shape) -> Iterator[str]:
    match shape:
        case Named(name):
            yield name
        case Nullable(inner) | ListOf(inner) | SetOf(inner) | MapOf(inner):
            yield from _named(inner)
        case TupleOf(places):
            for place in places:
                yield from _named(place)
        case Record() | Union():
            return
