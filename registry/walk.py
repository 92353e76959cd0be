"""Every subschema of a schema, and nothing that only looks like one.

A member of `properties` may be called `$ref` or `items`; so the walk follows the keywords that hold
schemas, not every object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Schema
    from registry.strict_json import Json

Steps = tuple[str, ...]

_ONE = frozenset(
    [
        *("additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items"),
        *("not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
    ]
)
_LIST = frozenset(["allOf", "anyOf", "items", "oneOf", "prefixItems"])
#: Keywords whose members are names of the author's own, each with a schema.
KEYWORDS_WITH_NAMES = frozenset(
    ["$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"]
)


def subschemas(schema: Schema) -> Iterator[tuple[Steps, dict[str, Json]]]:
    """Each object schema with the steps to it, the schema itself first, in the order of the text."""
    waiting: list[tuple[Steps, Json]] = [((), schema)]
    while waiting:
        steps, current = waiting.pop()
        if isinstance(current, dict):
            yield steps, current
            waiting.extend(reversed(list(_children(steps, current))))


def _children(steps: Steps, schema: dict[str, Json]) -> Iterator[tuple[Steps, Json]]:
    for keyword, value in schema.items():
        match value:
            case dict() if keyword in KEYWORDS_WITH_NAMES:
                yield from (((*steps, keyword, name), child) for name, child in value.items())
            case list() if keyword in _LIST:
                yield from (((*steps, keyword, str(index)), child) for index, child in enumerate(value))
            case dict() if keyword in _ONE:
                yield (*steps, keyword), value
            case _:
                pass
