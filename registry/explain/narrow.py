"""Where in a large document it goes wrong: follows the schema down to parts small enough to explain.

The engine's verdict costs next to nothing however large a part is; its list of errors, and the reference
library, cost time and memory with every value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from registry.document import is_large
from registry.place import pointer
from registry.references import referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import jsonschema_rs

    from registry.contract import Schema
    from registry.strict_json import Json
    from registry.walk import Steps

#: A part that is still large after so many steps is left as it is.
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document that its part of the schema rejects."""

    #: Steps to the part of the schema.
    schema: Steps
    document: Json
    #: From the root of the document to this part.
    path: tuple[str | int, ...]
    #: Whether parts inside of it fail by themselves, and have been told before.
    fails_inside: bool = False


def failing_parts(schema: Schema, validators: jsonschema_rs.ValidatorMap, document: Json) -> Iterator[Part]:
    """The small parts that fail by themselves, and every large part around them."""
    yield from _narrowed(schema, validators, Part((), document, ()), _STEPS)


def schema_at(schema: Schema, steps: Steps) -> Json:
    """The part of the schema at the end of these steps."""
    here: Json = schema
    for step in steps:
        here = here[int(step)] if isinstance(here, list) else here[step]  # type: ignore[index]  # steps lead on
    return here


def _narrowed(
    schema: Schema, validators: jsonschema_rs.ValidatorMap, part: Part, left: int
) -> Iterator[Part]:
    fails_inside = False
    if left and is_large(part.document):
        for inside in _inside(schema, part):
            validator = validators.get(f"#{pointer(inside.schema)}")
            if validator is not None and not validator.is_valid(inside.document):
                fails_inside = True
                yield from _narrowed(schema, validators, inside, left - 1)
    yield replace(part, fails_inside=fails_inside)


def _inside(schema: Schema, part: Part) -> Iterator[Part]:
    """What the schema says one by one about the same value, its members or its items."""
    here = schema_at(schema, part.schema)
    if not isinstance(here, dict):
        return
    reference = here.get("$ref")
    same = referred(schema, reference) if isinstance(reference, str) else None
    if same is not None:
        yield Part(same, part.document, part.path)
    for place, value in _members(part.document):
        steps = _steps_to(here, place)
        if steps is not None:
            yield Part((*part.schema, *steps), value, (*part.path, place))


def _members(document: Json) -> Iterable[tuple[str | int, Json]]:
    match document:
        case dict():
            return chain(document.items())
        case list():
            return enumerate(document)
        case _:
            return ()


def _steps_to(here: dict[str, Json], place: str | int) -> Steps | None:
    """From a schema to the one for this member or item; None where there is no single one."""
    if isinstance(place, str):
        named, others = here.get("properties"), here.get("additionalProperties")
        if isinstance(named, dict) and place in named:
            return "properties", place
        single = isinstance(others, dict) and "patternProperties" not in here
        return ("additionalProperties",) if single else None
    items, listed = here.get("items"), here.get("prefixItems")
    if isinstance(listed, list) and place < len(listed):
        return "prefixItems", str(place)
    if isinstance(items, list):
        return ("items", str(place)) if place < len(items) else None
    return ("items",) if isinstance(items, dict) else None
