"""What the zoo shows: at each place, what exactly one runtime has there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from codegen.wire.read import read_schema
from codegen.wire.shape import (
    Coded,
    ListOf,
    MapOf,
    Nullable,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    Union,
)
from tests.runtimes.endpoints.every import AMBIENT, ENDPOINTS, ROUTES

RUNTIMES = ("go", "node", "python", "rust")


@dataclass(frozen=True)
class Place:
    """The answers of one runtime at one place, with all drifts they have; a test of the zoo holds it."""

    told: str
    drifts: frozenset[str]
    #: The shape of the contract without any names; empty where the place has no contract of its own.
    shape: str = ""


@cache
def places() -> tuple[Place, ...]:
    """Every place of the zoo."""
    found = [
        Place(
            f"{endpoint.name} of {runtime}",
            endpoint.expected.get(runtime, frozenset()) | endpoint.cosmetic.get(runtime, frozenset()),
            _shape_of(endpoint.schema),
        )
        for endpoint in ENDPOINTS
        for runtime in RUNTIMES
    ]
    found += [
        Place(f"{route.case(ask)} of {runtime}", frozenset({drift}))
        for route in ROUTES
        for ask in route.asks
        for runtime, drift in ask.expected.items()
    ]
    ambient = [
        Place(f"all of {runtime}", frozenset(drift for drift, seen in AMBIENT.items() if runtime in seen))
        for runtime in RUNTIMES
    ]
    return (*found, *ambient)


def _shape_of(schema: object) -> str:
    reading = read_schema(schema)
    return f"{_told(reading.model.root)} {reading.encoding.at(()).tagging}"


def _told(shape: Shape) -> str:
    """The shape without names; plain texts that are always there, such as an id, say nothing."""
    match shape:
        case Record(fields):
            told = (
                f"{_told(field.shape)}{'' if field.required else '?'}{'=' if field.default else ''}"
                for field in fields
                if field.shape != Text() or not field.required
            )
            return f"Record({', '.join(sorted(told))})"
        case Nullable(of):
            return f"Nullable({_told(of)})"
        case ListOf(item) | SetOf(item):
            return f"{type(shape).__name__}({_told(item)})"
        case MapOf(value):
            return f"MapOf({_told(value)})"
        case TupleOf(parts):
            return f"TupleOf({', '.join(map(_told, parts))})"
        case Union(variants):
            payloads = sorted("" if each.payload is None else _told(each.payload) for each in variants)
            return f"Union({', '.join(payloads)})"
        case Coded(kind, detail):
            return f"{kind.value} {detail}"
    return type(shape).__name__
