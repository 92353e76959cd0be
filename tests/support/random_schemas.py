"""Schemas made by chance: every construct inside every other, with names that are awkward to write."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

Schema = Any

_NAMES = (
    "id",
    "user_name",
    "Kind",
    "a-b",
    "x y",
    "ü",
    "__proto__",
    "constructor",
    "1st",
    "quite_a_long_member_name",
)
_FORMATS = ("date-time", "date", "time", "duration", "uuid", "ipv4", "uri")
_DESCRIPTIONS = ("A thing.", "Two\nlines.", "A description that goes on " * 6)


class RandomSchemas:
    """Makes the same schemas for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311

    def document(self, depth: int = 3) -> Schema:
        """A whole schema with two definitions that it may refer to."""
        made = self._schema(depth)
        own = made if isinstance(made, dict) else {}
        listed = {"type": "array", "items": self._schema(1)}
        return {**own, "$defs": {"Part": self._object(depth - 1), "some_list": listed}}

    def _schema(self, depth: int) -> Schema:
        makers: tuple[Callable[[int], Schema], ...] = (
            *(self._scalar, self._scalar, self._object, self._object, self._list, self._tuple, self._map),
            *(self._external, self._internal, self._adjacent, self._nullable, self._reference),
        )
        return self._scalar(0) if depth <= 0 else self._chance.choice(makers)(depth)

    def _scalar(self, _: int) -> Schema:
        chance = self._chance
        return chance.choice(
            (
                *({"type": kind} for kind in ("string", "integer", "number", "boolean", "null")),
                {"type": "string", "minLength": chance.randint(0, 3), "maxLength": chance.randint(3, 9)},
                {"type": "string", "pattern": chance.choice(("^a+$", "[0-9]{2}", "^\\w/x$"))},
                {"type": "string", "format": chance.choice(_FORMATS)},
                {"type": "string", "contentEncoding": chance.choice(("base64", "base64url", "base16"))},
                {"type": ["integer", "null"], "minimum": chance.randint(-5, 5)},
                {"type": "number", "exclusiveMinimum": -1.5, "multipleOf": 0.25},
                {"enum": chance.sample(["a", "b", "B", "c d", "", "é"], chance.randint(1, 5))},
                {"enum": chance.sample([1, 2, 3, 0.5, -7], chance.randint(1, 4))},
                {"const": chance.choice((True, "only", 3, None))},
                True,
            )
        )

    def _object(self, depth: int, tag: dict[str, Schema] | None = None) -> Schema:
        chance, own = self._chance, tag or {}
        names = [name for name in chance.sample(_NAMES, chance.randint(0, 5)) if name not in own]
        made: dict[str, Schema] = {
            "type": "object",
            "properties": {**own, **{name: self._schema(depth - 1) for name in names}},
            "required": [*own, *(name for name in names if chance.random() < 0.5)],
        }
        if chance.random() < 0.7:
            made["additionalProperties"] = False
        if chance.random() < 0.3:
            made["description"] = chance.choice(_DESCRIPTIONS)
        return made

    def _list(self, depth: int) -> Schema:
        made = {"type": "array", "items": self._schema(depth - 1)}
        return made | self._chance.choice(({}, {"uniqueItems": True}, {"minItems": 1, "maxItems": 3}))

    def _tuple(self, depth: int) -> Schema:
        places = [self._schema(depth - 1) for _ in range(self._chance.randint(1, 3))]
        return {"type": "array", "prefixItems": places, "items": False, "minItems": len(places)}

    def _map(self, depth: int) -> Schema:
        made = {"type": "object", "additionalProperties": self._schema(depth - 1)}
        return made | self._chance.choice(({}, {"minProperties": 1}, {"propertyNames": {"maxLength": 4}}))

    def _external(self, depth: int) -> Schema:
        names = self._chance.sample(
            ["One", "two_words", "three-x", "FOUR", "__proto__"], self._chance.randint(2, 4)
        )
        branches = [_closed(**{name: self._schema(depth - 1)}) for name in names]
        return {"oneOf": [*branches, *self._chance.choice(([], [{"enum": ["unit", "other"]}]))]}

    def _internal(self, depth: int) -> Schema:
        tag = self._chance.choice(("kind", "$t", "type"))
        names = self._chance.sample(["a", "b", "c d", "E"], self._chance.randint(2, 4))
        return {"oneOf": [self._object(depth, {tag: {"const": name}}) for name in names]}

    def _adjacent(self, depth: int) -> Schema:
        return {"oneOf": [_closed(t={"const": name}, c=self._object(depth - 1)) for name in ("x", "y")]}

    def _nullable(self, depth: int) -> Schema:
        return {"anyOf": [self._schema(depth - 1), {"type": "null"}]}

    def _reference(self, _: int) -> Schema:
        return {"$ref": self._chance.choice(("#/$defs/Part", "#/$defs/some_list"))}


def _closed(**members: Schema) -> Schema:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }
