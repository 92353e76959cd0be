"""References inside a schema: each stays in its own document and finds something there.

A reference that leaves the document is refused before any library sees it, so nothing is ever fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from registry.fault import Fault
from registry.place import pointer, steps
from registry.walk import subschemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Schema
    from registry.strict_json import Json
    from registry.walk import Steps

#: The keywords that refer to another schema.
REFERENCE_KEYWORDS = ("$ref", "$dynamicRef", "$recursiveRef")
_ANCHORS = ("$anchor", "$dynamicAnchor")


def reference_faults(schema: Schema, where: str) -> Iterator[Fault]:
    """A fault for each reference that cannot be followed, with file and JSON Pointer."""
    own_names = any(path and "$id" in each for path, each in subschemas(schema))
    for path, keyword, reference in _references(schema):
        place = f"{where}#{pointer((*path, keyword))}"
        if reference.startswith("wirelaw:"):
            what = f'The reference "{reference}" names another contract, which is not supported yet.'
            yield Fault(what, place, "Copy the shape into $defs and refer to it there.")
        elif not reference.startswith("#"):
            what = f'The reference "{reference}" leaves the document, and nothing is ever fetched.'
            yield Fault(what, place, "Copy the shape into $defs and refer to it as #/$defs/name.")
        # Inside a part with an $id of its own a reference starts from there; the engine looks at those.
        elif not own_names and referred(schema, reference) is None:
            yield Fault(f'The reference "{reference}" finds nothing.', place)


def recursive(schema: Schema) -> bool:
    """Whether a reference may lead back to itself; True where that cannot be told."""
    leads: dict[Steps, set[Steps]] = {}
    for path, keyword, reference in _references(schema):
        target = referred(schema, reference)
        if keyword != "$ref" or target is None:
            return True
        leads.setdefault(path, set()).add(target)
    return any(_leads_back(leads, start) for start in leads)


def _leads_back(leads: dict[Steps, set[Steps]], start: Steps) -> bool:
    seen: set[Steps] = set()
    waiting = list(leads[start])
    while waiting:
        target = waiting.pop()
        if start[: len(target)] == target:
            return True
        if target not in seen:
            seen.add(target)
            for path, targets in leads.items():
                if path[: len(target)] == target:
                    waiting.extend(targets)
    return False


def _references(schema: Schema) -> Iterator[tuple[Steps, str, str]]:
    for path, each in subschemas(schema):
        for keyword in REFERENCE_KEYWORDS:
            reference = each.get(keyword)
            if isinstance(reference, str):
                yield path, keyword, reference


def referred(schema: Schema, reference: str) -> Steps | None:
    """The steps to what a reference inside the schema means; None where there is nothing."""
    if not reference.startswith("#"):
        return None
    fragment = unquote(reference.removeprefix("#"))
    if not fragment.startswith("/"):
        return () if not fragment else _anchored(schema, fragment)
    current: Json = schema
    for step in steps(fragment):
        match current:
            case dict() if step in current:
                current = current[step]
            case list() if step.isdecimal() and int(step) < len(current):
                current = current[int(step)]
            case _:
                return None
    return steps(fragment)


def _anchored(schema: Schema, name: str) -> Steps | None:
    """Where the anchor of that name stands; in draft 7 an anchor is an `$id` of only a fragment."""
    for path, each in subschemas(schema):
        if any(each.get(anchor) == name for anchor in _ANCHORS) or each.get("$id") == f"#{name}":
            return path
    return None
