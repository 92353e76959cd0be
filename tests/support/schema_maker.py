"""Made-up schemas of every construct that has a shape, inside one another; the same for the same seed."""

from __future__ import annotations

import random
from typing import Any

Schema = dict[str, Any]

#: Names that are hard on a language: reserved, alike, or no identifiers.
_NAMES = (
    "id",
    "type",
    "Type",
    "user_id",
    "userId",
    "a-b",
    "$ref",
    "1st",
    "value",
    "name",
    "self",
    "größe",
    "",
)
_SCALARS: tuple[Schema, ...] = (
    {"type": "string"},
    {"type": "string", "minLength": 1, "maxLength": 5},
    {"type": "string", "pattern": "^[a-z]{1,4}$"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "contentEncoding": "base64"},
    {"type": "integer"},
    {"type": "integer", "minimum": 0},
    {"type": "integer", "minimum": 1, "maximum": 9},
    {"type": "number", "exclusiveMinimum": 0},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "null"},
    {"enum": ["a", "B", "type"]},
    {"enum": [1, 2.5]},
    {"const": True},
    {},
)


class SchemaMaker:
    """Makes schemas; each holds parts of up to a number of levels."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  # nothing here is a secret

    def document(self, depth: int = 3) -> Schema:
        """A whole schema with definitions, one of which holds itself."""
        schema = self._schema(depth)
        definitions = {"Again": self._object(2, further={"again": {"$ref": "#/$defs/Again"}})}
        definitions["Other"] = self._schema(1)
        return {**schema, "$defs": definitions}

    def _schema(self, depth: int) -> Schema:
        if depth == 0:
            return dict(self._random.choice(_SCALARS))
        make = self._random.choice(
            (
                self._object,
                self._object,
                self._list,
                self._tuple,
                self._map,
                self._external,
                self._internal,
                self._adjacent,
                self._nullable,
                self._reference,
                lambda _: self._schema(0),
            )
        )
        return make(depth)

    def _object(self, depth: int, further: Schema | None = None) -> Schema:
        names = self._random.sample(_NAMES, self._random.randint(0 if further else 1, 4))
        required = [name for name in names if self._random.random() < 0.5]
        members = {name: self._schema(depth - 1) for name in names}
        return {
            "type": "object",
            "properties": {**members, **(further or {})},
            "required": required,
            "additionalProperties": self._random.random() < 0.4,
        }

    def _list(self, depth: int) -> Schema:
        bounds = self._random.choice(({}, {"minItems": 1}, {"maxItems": 2}, {"uniqueItems": True}))
        return {"type": "array", "items": self._schema(depth - 1), **bounds}

    def _tuple(self, depth: int) -> Schema:
        places = [self._schema(depth - 1) for _ in range(self._random.randint(1, 3))]
        return {"type": "array", "prefixItems": places, "items": False, "minItems": len(places)}

    def _map(self, depth: int) -> Schema:
        rule = self._random.choice(
            (
                {},
                {"minProperties": 1},
                {"propertyNames": {"pattern": "^[a-z]+$"}},
                {"propertyNames": {"enum": ["x", "Y"]}},
            )
        )
        return {"type": "object", "additionalProperties": self._schema(depth - 1), **rule}

    def _closed(self, **members: Any) -> Schema:
        return {
            "type": "object",
            "properties": members,
            "required": list(members),
            "additionalProperties": False,
        }

    def _external(self, depth: int) -> Schema:
        payloads = [self._closed(**{name: self._schema(depth - 1)}) for name in ("One", "two-words", "type")]
        return {"oneOf": [*payloads, {"enum": ["None", "some"]}]}

    def _internal(self, depth: int) -> Schema:
        branches = []
        for name in ("circle", "Square", "line"):
            branch = self._object(depth - 1) if depth > 1 else self._closed()
            properties = {"kind": {"const": name}, **branch["properties"]}
            branches.append({**branch, "properties": properties, "required": ["kind", *branch["required"]]})
        return {"oneOf": branches}

    def _adjacent(self, depth: int) -> Schema:
        payload = self._object(max(depth - 1, 1))
        return {
            "oneOf": [
                self._closed(t={"const": "some"}, c=payload),
                self._closed(t={"const": "Other"}, c=self._object(1)),
                self._closed(t={"const": "none"}),
            ]
        }

    def _nullable(self, depth: int) -> Schema:
        return {"anyOf": [self._schema(depth - 1), {"type": "null"}]}

    def _reference(self, depth: int) -> Schema:
        return {"$ref": self._random.choice(("#/$defs/Again", "#/$defs/Other"))}
