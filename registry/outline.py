"""The shape a schema describes, as an indented outline for a person."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from registry.explain.sentence import value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Schema
    from registry.strict_json import Json

_INDENT = "  "
_SEVERAL = {"oneOf": "exactly one of", "anyOf": "at least one of", "allOf": "all of"}
_UNTOLD = ("not", "if", "dependentRequired", "dependentSchemas", "dependencies", "contains", "propertyNames")


def outline(schema: Schema) -> Iterator[str]:
    """The outline of the schema, then one for each of its definitions under the definition's name."""
    yield from _told("", schema)
    if isinstance(schema, dict):
        for keyword in ("$defs", "definitions"):
            for name, each in _named(schema, keyword):
                yield ""
                yield from _told(f"{plain(name)}: ", each)


def plain(text: str) -> str:
    """The text as it is where it is one printable word, else quoted."""
    return text if text.isprintable() and " " not in text and text else value_text(text)


def _told(head: str, schema: Json) -> Iterator[str]:
    yield head + _label(schema) + _description(schema)
    if isinstance(schema, dict):
        for line in _inside(schema):
            yield _INDENT + line


def _inside(schema: dict[str, Json]) -> Iterator[str]:
    """What stands below the line of a schema: members, items, alternatives."""
    members = list(_named(schema, "properties"))
    width = max((len(plain(name)) for name, _ in members), default=0)
    for name, each in members:
        need = "required" if name in _list(schema, "required") else "optional"
        yield from _told(f"{plain(name):{width}}  {need}  ", each)
    for pattern, each in _named(schema, "patternProperties"):
        yield from _told(f"members that match {value_text(pattern)}: ", each)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _told(
            "every other member: " if members else "every member: ", schema["additionalProperties"]
        )
    for each in _list(schema, "prefixItems"):
        yield from _told("next item: ", each)
    items = schema.get("items")
    if isinstance(items, dict):
        yield from _told("each item: ", items)
    for each in _list(schema, "items"):
        yield from _told("next item: ", each)
    for keyword, words in _SEVERAL.items():
        alternatives = _list(schema, keyword)
        if alternatives:
            yield f"{words}:"
        for each in alternatives:
            yield from (_INDENT + line for line in _told("- ", each))
    untold = [keyword for keyword in _UNTOLD if keyword in schema]
    if untold:
        yield f"and what the schema says under {', '.join(untold)}"


def _label(schema: Json) -> str:
    """The schema on one line."""
    if not isinstance(schema, dict):
        return "nothing" if schema is False else "anything"
    if isinstance(schema.get("$ref"), str):
        name = str(schema["$ref"]).removeprefix("#").rpartition("/")[2]
        see = f"see {plain(name)}" if name else "the whole shape again"
        return ", ".join([see, *_kind(schema), *_limits(schema)])
    return ", ".join([*_kind(schema), *_limits(schema)]) or (
        "as follows" if schema.keys() & _SEVERAL.keys() else "anything"
    )


def _kind(schema: dict[str, Json]) -> Iterator[str]:
    if "const" in schema:
        yield f"always {value_text(schema['const'])}"
    elif "enum" in schema:
        yield f"one of {', '.join(map(value_text, _list(schema, 'enum')))}"
    elif "type" in schema:
        kinds = schema["type"]
        yield " or ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
    needed = [name for name in _list(schema, "required") if name not in dict(_named(schema, "properties"))]
    if needed:
        yield f"with {' and '.join(plain(str(name)) for name in needed)}"
    if schema.get("additionalProperties") is False or schema.get("unevaluatedProperties") is False:
        yield "closed"


def _limits(schema: dict[str, Json]) -> Iterator[str]:
    for keyword, words in _LIMITS.items():
        if keyword in schema and schema[keyword] is not False:
            value = schema[keyword]
            shown = json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value_text(value)
            text = words.format(shown)
            yield text.removesuffix("s") if value == 1 and keyword.endswith(_COUNTED) else text


#: Keywords that count something, so that one of it is said in the singular.
_COUNTED = ("Length", "Items", "Properties")

_LIMITS = {
    "format": "format {}",
    "pattern": "matching {}",
    "contentEncoding": "encoded as {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "uniqueItems": "all different",
    "minProperties": "at least {} members",
    "maxProperties": "at most {} members",
    "default": "default {}",
    "x-wire": "x-wire {}",
}


def _description(schema: Json) -> str:
    text = schema.get("description") if isinstance(schema, dict) else None
    words = re.sub(r"[^\S ]+|[\x00-\x1f\x7f-\x9f]", " ", text).split() if isinstance(text, str) else []
    return f"  ({' '.join(words)})" if words else ""


def _named(schema: dict[str, Json], keyword: str) -> Iterator[tuple[str, Json]]:
    members = schema.get(keyword)
    return iter(members.items() if isinstance(members, dict) else ())


def _list(schema: dict[str, Json], keyword: str) -> list[Json]:
    items = schema.get(keyword)
    return items if isinstance(items, list) else []
