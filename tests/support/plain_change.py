"""Changes one thing in a value of a plain service, and says where two bodies part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from plain_kind import Kind

Steps = tuple[str | int, ...]
_FRESH: dict[str, Any] = {
    "text": "quite another",
    "number": 987654,
    "float": 98765.25,
    "instant": datetime(2031, 7, 8, 9, 10, 11, tzinfo=UTC),
    "uuid": UUID("0badcafe-0000-4000-8000-00000badcafe"),
    "bytes": b"\xfbquite another\xff",
    "decimal": Decimal("98765.43"),
    "duration": timedelta(hours=77, seconds=5),
}


def leaves(kind: Kind, value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Kind, Any]]:
    """Every scalar of a value that says something, with where it is."""
    if value is None:
        return
    match kind.what:
        case "list" | "set":
            for index, part in enumerate(value):
                yield from leaves(kind.item, part, (*steps, index))
        case "tuple":
            for index, (place, part) in enumerate(zip(kind.places, value, strict=True)):
                yield from leaves(place, part, (*steps, index))
        case "map":
            for name, part in value.items():
                yield from leaves(kind.item, part, (*steps, name))
        case "record":
            for member in kind.members:
                given = value.get(member.name)
                if member.kind is not None and (member.default is None or given != member.default):
                    yield from leaves(member.kind, given, (*steps, member.name))
        case "union":
            name, payload = value
            variant = next(member.kind for member in kind.members if member.name == name)
            if variant is not None:
                yield from leaves(variant, payload, (*steps, 1))
        case "number" if value == 0:
            return
        case _:
            yield steps, kind, value


def other(kind: Kind, value: Any) -> Any:
    """Another value of the same type."""
    match kind.what:
        case "flag":
            return not value
        case "choice":
            return kind.names[(kind.names.index(value) + 1) % len(kind.names)]
    return _FRESH[kind.what]


def changed(value: Any, steps: Steps, new: Any) -> Any:
    """The value with something else at one place."""
    if not steps:
        return new
    first, *rest = steps
    if isinstance(value, dict):
        return {
            name: changed(part, tuple(rest), new) if name == first else part for name, part in value.items()
        }
    parts = [changed(part, tuple(rest), new) if index == first else part for index, part in enumerate(value)]
    return tuple(parts) if isinstance(value, tuple) else parts


def parting(first: Any, second: Any, pointer: str = "") -> Iterator[str]:
    """Where two bodies part, as far down as they have anything in common."""
    if isinstance(first, dict) and isinstance(second, dict) and first.keys() & second.keys():
        for name in dict.fromkeys((*first, *second)):
            if name in first and name in second:
                yield from parting(first[name], second[name], f"{pointer}/{name}")
            else:
                yield f"{pointer}/{name}"
    elif isinstance(first, list) and isinstance(second, list) and first and second:
        for index in range(max(len(first), len(second))):
            if index < min(len(first), len(second)):
                yield from parting(first[index], second[index], f"{pointer}/{index}")
            else:
                yield f"{pointer}/{index}"
    elif type(first) is not type(second) or first != second:
        yield pointer
