"""Reads an object: a record of named members, or a map."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from codegen.wire.merge import Schema, telling
from codegen.wire.read_note import Reads
from codegen.wire.shape import KEY, MEMBER, Anything, Choice, Field, MapOf, Record, Shape, TypePath
from registry.place import escape

#: Keywords that permit or demand something under a condition. The validator judges them.
CONDITIONS = ("if", "not", "dependentSchemas", "dependentRequired", "dependencies")


def read_object(schema: Schema, path: TypePath, pointer: str, reads: Reads) -> Shape:
    """The record or the map that a schema of an object describes."""
    conditions = [keyword for keyword in CONDITIONS if keyword in schema]
    for keyword in conditions:
        reads.note(f"{pointer}/{keyword}", f"what `{keyword}` adds to the members")
    if "discriminator" in schema:
        reads.note(pointer, "what the variants of `discriminator` add, without `oneOf`")
    unnamed = set(schema.get("required", ())) - set(schema.get("properties", ()))
    if unnamed:
        named = ", ".join(f"`{name}`" for name in sorted(unnamed))
        reads.note(f"{pointer}/required", f"that {named} must be there, of which nothing else is said")
    if not schema.get("properties"):
        return _map(schema, path, pointer, reads)
    further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
    if "patternProperties" in schema:
        reads.note(f"{pointer}/patternProperties", "what `patternProperties` adds to the members")
    elif isinstance(further, Mapping) and telling(further):
        reads.note(f"{pointer}/additionalProperties", "what `additionalProperties` adds to the members")
    adds = "patternProperties" in schema or (conditions and "additionalProperties" not in schema)
    required = set(schema.get("required", ()))
    fields = tuple(
        Field(
            name,
            reads.read(member, (*path, name), f"{pointer}/properties/{escape(name)}"),
            name in required,
            _default(member),
        )
        for name, member in schema["properties"].items()
        if member is not False
    )
    return Record(fields, open=bool(adds) or further is not False)


def _map(schema: Schema, path: TypePath, pointer: str, reads: Reads) -> Shape:
    patterns = schema.get("patternProperties", {})
    further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
    at = f"{pointer}/additionalProperties"
    if patterns:
        if len(patterns) > 1 or further is not False:
            reads.note(f"{pointer}/patternProperties", "members of several patterns")
            return MapOf(Anything())
        ((pattern, further),) = patterns.items()
        at = f"{pointer}/patternProperties/{escape(pattern)}"
    if not isinstance(further, Mapping):
        return MapOf(Anything()) if further else Record(())
    return MapOf(reads.read(further, (*path, MEMBER), at), _names(schema, path, pointer, reads))


def _names(schema: Schema, path: TypePath, pointer: str, reads: Reads) -> Choice | None:
    """The names a map may have, where they are a closed list."""
    names = schema.get("propertyNames")
    if not isinstance(names, Mapping) or not {"enum", "const", "$ref"} & names.keys():
        return None
    behind = reads.references.through(names)
    read = reads.read(behind, (*path, KEY), f"{pointer}/propertyNames")
    return read if isinstance(read, Choice) else None


def _default(member: Any) -> str:
    """The JSON text of the default a member's schema names; empty where it names none."""
    if not isinstance(member, Mapping) or "default" not in member:
        return ""
    return json.dumps(member["default"], ensure_ascii=False)
