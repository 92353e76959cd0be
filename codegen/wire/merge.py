"""Merges the schemas of an `allOf` into one, as far as that says the same.

JSON Schema lets each part of an `allOf` judge the whole value. For records that adds their members together;
where a part forbids what another adds, or two say different things under one keyword, there is no one schema.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]

#: Keywords that say nothing about a value.
ANNOTATIONS = frozenset(
    {
        "$schema",
        "$id",
        "$anchor",
        "$comment",
        "$defs",
        "definitions",
        "title",
        "description",
        "examples",
        "example",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "discriminator",
        "externalDocs",
        "xml",
    }
)


class Unmergeable(Exception):
    """The parts cannot be said in one schema; the text says why."""


def merge(parts: Sequence[Schema]) -> Schema:
    """One schema for all of these. Raises `Unmergeable`."""
    merged: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    closed = any(part.get("unevaluatedProperties") is False for part in parts)
    for part in parts:
        if part.get("additionalProperties") is False:
            closed = True
            _forbid_more_than(part, parts)
        elif isinstance(part.get("additionalProperties"), Mapping):
            raise Unmergeable("`allOf` with a schema for further members")
        for name, member in part.get("properties", {}).items():
            known = properties.get(name)
            properties[name] = member if known in (None, member) else {"allOf": [known, member]}
        required += [name for name in part.get("required", ()) if name not in required]
        for keyword, value in part.items():
            if keyword in _COMBINED or keyword in ANNOTATIONS:
                continue
            if keyword in merged and merged[keyword] != value:
                raise Unmergeable(f"`allOf` with two different `{keyword}`")
            merged[keyword] = value
    if properties or any("properties" in part for part in parts):
        merged["properties"] = properties
    if required:
        merged["required"] = required
    if closed:
        merged["additionalProperties"] = False
    return merged


_COMBINED = {"properties", "required", "additionalProperties", "unevaluatedProperties"}


def _forbid_more_than(part: Schema, parts: Sequence[Schema]) -> None:
    """A part that forbids further members must know all that the others add."""
    own = set(part.get("properties", {}))
    others = {name for other in parts for name in other.get("properties", {})}
    if not others <= own:
        raise Unmergeable("`allOf` of a closed record with one that adds members")
