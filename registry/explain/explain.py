"""Who explains what: the reference library where its work is bounded, else the engine."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import jsonschema_rs

from registry.document import is_large
from registry.explain import by_engine, by_reference
from registry.explain.narrow import Part, failing_parts, schema_at
from registry.explain.problem import Violation
from registry.place import pointer
from registry.references import recursive
from registry.walk import subschemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Schema
    from registry.draft import Draft
    from registry.strict_json import Json

#: Keywords about a value as a whole, which cost little however much is in it.
_WHOLE = frozenset(
    [
        *("dependentRequired", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength"),
        *("minProperties", "minimum", "required", "type", "uniqueItems"),
    ]
)


def reference_explains(schema: Schema) -> bool:
    """Whether the reference library is up to every part of a schema; it stays so, and asking takes a walk."""
    return all(_reference_explains(each) for _, each in subschemas(schema))


def violations(
    schema: Schema, draft: Draft, engine: jsonschema_rs.Validator, document: Json, *, by_the_reference: bool
) -> Iterator[Violation]:
    """Why the schema rejects the document, part by part; nothing where it cannot be told.

    `by_the_reference` is what `reference_explains` says of the schema.
    """
    if not is_large(document):
        yield from _small(schema, draft, engine, Part((), document, ()), by_the_reference)
        return
    named = {"$schema": draft.value, **schema} if isinstance(schema, dict) else schema
    validators = jsonschema_rs.validator_map_for(named, offline=True, validate_formats=False)
    for part in failing_parts(schema, validators, document):
        validator = validators.get(f"#{pointer(part.schema)}") or engine
        if is_large(part.document):
            yield from _large(schema, draft, part)
        else:
            yield from _small(schema, draft, validator, part, by_the_reference)


def _small(
    schema: Schema,
    draft: Draft,
    engine: jsonschema_rs.Validator,
    part: Part,
    by_the_reference: bool,  # noqa: FBT001 - handed on
) -> list[Violation]:
    found: list[Violation] = []
    if by_the_reference:
        try:
            found = list(by_reference.violations(schema, draft, part))
        except (by_reference.TooMuchWorkError, RecursionError):
            found = []
    if not found and not recursive(schema):
        found = list(by_engine.violations(engine, part))
    return found


def _large(schema: Schema, draft: Draft, part: Part) -> Iterator[Violation]:
    """What is wrong with a large part as a whole; what is wrong inside of it has been looked for."""
    here = schema_at(schema, part.schema)
    if isinstance(here, dict):
        whole: dict[str, Json] = {keyword: value for keyword, value in here.items() if keyword in _WHOLE}
        if here.get("additionalProperties") is False and "patternProperties" not in here:
            named = here.get("properties")
            whole["properties"] = dict.fromkeys(named if isinstance(named, dict) else (), True)
            whole["additionalProperties"] = False
        found = False
        for violation in by_reference.violations(whole, draft, Part((), part.document, part.path)):
            found = True
            yield violation
        if found or part.fails_inside:
            return
    note = "It breaks the schema, and has too many values to say how"
    yield Violation("schema", here, part.document, part.path, note)


def _reference_explains(schema: dict[str, Json]) -> bool:
    """Whether the reference library is up to this part of a schema.

    It matches `patternProperties` with `re`, which a long name can keep busy; and it loses the place where
    a member or an item meets the schema `false`.
    """
    named, listed = schema.get("properties"), schema.get("prefixItems", schema.get("items"))
    members = named.values() if isinstance(named, dict) else ()
    items = listed if isinstance(listed, list) else ()
    return "patternProperties" not in schema and not any(each is False for each in chain(members, items))
