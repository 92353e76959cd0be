"""Merges the schemas of an `allOf` into one, as far as that says the same.

JSON Schema lets each part of an `allOf` judge the whole value. For records that adds their members together;
where a part forbids what another adds, or two say different things under one keyword, there is no one schema.
Of several conditions (`if`, `pattern` and the like), which shape nothing, the first stands for all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from registry.vocabulary import KEYWORDS, SAYS_NOTHING

Schema: TypeAlias = Mapping[str, Any]

#: Keywords that say something about a value; all others are for people and other tools.
TELLING = (KEYWORDS - SAYS_NOTHING) | {"contentEncoding", "format", "nullable", "x-wire"}


class Unmergeable(Exception):
    """The parts cannot be said in one schema; the text says why."""


def telling(schema: Schema) -> Schema:
    """What of a schema says something about a value."""
    return {keyword: part for keyword, part in schema.items() if keyword in TELLING}


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
        elif part.get("additionalProperties") not in (None, True, {}):
            _allow_only(part, parts)
            merged["additionalProperties"] = part["additionalProperties"]
        for name, member in part.get("properties", {}).items():
            known = properties.get(name)
            properties[name] = member if known in (None, member) else {"allOf": [known, member]}
        required += [name for name in part.get("required", ()) if name not in required]
        for keyword, value in telling(part).items():
            if keyword not in _COMBINED:
                known = merged.get(keyword, value)
                merged[keyword] = value if known == value else _both(keyword, known, value)
    if properties or any("properties" in part for part in parts):
        merged["properties"] = properties
    if required:
        merged["required"] = required
    if closed:
        merged["additionalProperties"] = False
    return merged


def sealed(part: Schema) -> Schema:
    """A part of an `allOf`: what it leaves unevaluated is told by its own members alone."""
    if part.get("unevaluatedProperties") is not False or part.keys() & _APPLY:
        return part
    return {**part, "additionalProperties": part.get("additionalProperties", False)}


_COMBINED = {"properties", "required", "additionalProperties", "unevaluatedProperties"}
#: Keywords that evaluate members too.
_APPLY = {"$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "patternProperties"}
_LARGER = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"}
_SMALLER = {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
#: Keywords that judge a value and shape nothing.
_JUDGING = {
    *("if", "then", "else", "not", "dependentSchemas", "dependentRequired", "dependencies"),
    *("pattern", "multipleOf", "contains", "propertyNames"),
}


def _both(keyword: str, one: Any, other: Any) -> Any:
    """What both say together under one keyword."""
    if keyword in _LARGER:
        return max(one, other)
    if keyword in _SMALLER:
        return min(one, other)
    if keyword in _JUDGING:
        return one
    if keyword == "uniqueItems":
        return True
    if keyword == "nullable":
        return False
    common: list[Any] = []
    if keyword == "enum":
        common = [member for member in one if any(_same(member, another) for another in other)]
    if keyword == "type":
        common = [kind for kind in _kinds(one) if kind in _kinds(other)]
        common = [kind for kind in common if kind != "integer" or "number" not in common]
    if not common:
        raise Unmergeable(f"`allOf` with two different `{keyword}`")
    return common[0] if keyword == "type" and len(common) == 1 else common


def _kinds(kind: Any) -> list[str]:
    kinds = list(kind) if isinstance(kind, list) else [kind]
    return [*kinds, "integer"] if "number" in kinds and "integer" not in kinds else kinds


def _same(one: Any, other: Any) -> bool:
    """Whether two constants are one; in Python true is 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _forbid_more_than(part: Schema, parts: Sequence[Schema]) -> None:
    """A part that forbids further members must know all that the others add."""
    own = set(part.get("properties", {}))
    others = {name for other in parts for name in other.get("properties", {})}
    if not others <= own:
        raise Unmergeable("`allOf` of a closed record with one that adds members")


def _allow_only(part: Schema, parts: Sequence[Schema]) -> None:
    """A schema for further members holds for those that the other parts add as well."""
    for other in parts:
        same = other.get("additionalProperties") in (None, True, {}, part["additionalProperties"])
        if not same or (other is not part and other.get("properties", {})):
            raise Unmergeable("`allOf` with a schema for further members")
