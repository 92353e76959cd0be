"""The types of a plain service, and the contract of each. Shares nothing with the code under test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

#: Steps from the root of a type: names of members and variants, `*` for what is in a list, set or map, and
#: the number of a place of a tuple.
Path = tuple[str, ...]

#: What has no parts.
SCALARS = (
    *("text", "number", "float", "flag", "choice"),
    *("instant", "uuid", "bytes", "decimal", "duration"),
)


@dataclass(frozen=True)
class Member:
    """A member of a record or a variant of a union; a variant of type None has no payload."""

    name: str
    kind: Kind | None
    required: bool = True
    #: What the contract names as default; None for nothing.
    default: Any = None


@dataclass(frozen=True)
class Kind:
    """A type: what it is, and what it is made of."""

    what: str
    #: Of a record and a union.
    members: tuple[Member, ...] = ()
    #: Of a list, set or map.
    of: Kind | None = None
    #: Of a tuple.
    places: tuple[Kind, ...] = ()
    #: Of a choice.
    names: tuple[str, ...] = ()
    nullable: bool = False
    #: Of a union: how the contract wants it tagged.
    tagging: str = field(default="external")

    @property
    def item(self) -> Kind:
        """What is in a list, set or map."""
        assert self.of is not None
        return self.of

    def parts(self) -> Iterator[tuple[str, Kind]]:
        """What it is made of, with the step to each."""
        if self.of is not None:
            yield "*", self.of
        yield from ((str(index), place) for index, place in enumerate(self.places))
        yield from ((member.name, member.kind) for member in self.members if member.kind is not None)


def nodes(kind: Kind, path: Path = ()) -> Iterator[tuple[Path, Kind]]:
    """Every node of a type with its path, parents first."""
    yield path, kind
    for step, part in kind.parts():
        yield from nodes(part, (*path, step))


_PLAIN: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "float": {"type": "number"},
    "flag": {"type": "boolean"},
    "instant": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "decimal": {"type": "string", "format": "decimal"},
    "duration": {"type": "string", "format": "duration"},
}


def schema(kind: Kind) -> dict[str, Any]:
    """The contract of a type."""
    found = _schema(kind)
    return {"oneOf": [found, {"type": "null"}]} if kind.nullable else found


def _schema(kind: Kind) -> dict[str, Any]:
    match kind.what:
        case "choice":
            return {"enum": list(kind.names)}
        case "list":
            return {"type": "array", "items": schema(kind.item)}
        case "set":
            return {"type": "array", "uniqueItems": True, "items": schema(kind.item)}
        case "map":
            return {"type": "object", "additionalProperties": schema(kind.item)}
        case "tuple":
            return {"type": "array", "prefixItems": [schema(place) for place in kind.places], "items": False}
        case "record":
            return _record(kind.members)
        case "union":
            return {"oneOf": [_variant(kind.tagging, variant) for variant in kind.members]}
    return dict(_PLAIN[kind.what])


def _variant(tagging: str, variant: Member) -> dict[str, Any]:
    const = {"const": variant.name}
    payload = None if variant.kind is None else schema(variant.kind)
    match tagging:
        case "external":
            return const if payload is None else _object({variant.name: payload})
        case "adjacent":
            return _object({"t": const} if payload is None else {"t": const, "c": payload})
    if variant.kind is None:
        return _object({"kind": const})
    assert payload is not None
    return {
        **payload,
        "properties": {"kind": const, **payload["properties"]},
        "required": ["kind", *payload["required"]],
    }


def _record(members: tuple[Member, ...]) -> dict[str, Any]:
    properties = {}
    for member in members:
        assert member.kind is not None
        default = {} if member.default is None else {"default": member.default}
        properties[member.name] = {**schema(member.kind), **default}
    return _object(properties, [member.name for member in members if member.required])


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
        "additionalProperties": False,
    }
