"""Every schema that holds for one value: what stands there, and what it refers to or merges beside that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from codegen.wire.read_reference import References
from registry.draft import Draft, draft_of

Schema: TypeAlias = Mapping[str, Any]


def demands(schemas: Sequence[Schema], references: References) -> tuple[Schema, ...]:
    """These schemas with all that holds beside them, nearest first.

    What is merged (`allOf`, a reference with more beside it) is told part by part: one merged schema keeps
    one pattern only. A reference that stands alone is a part of its own and demands nothing here.
    """
    return tuple(found for schema in schemas for found in _all(schema, references, set(), alone=True))


def _all(schema: Any, references: References, seen: set[int], *, alone: bool) -> Iterator[Schema]:
    """All that holds with a schema, each part once; `seen` holds the identities of those that are told."""
    if not isinstance(schema, Mapping) or id(schema) in seen:
        return
    seen.add(id(schema))
    beside = "$ref" in schema and bool(references.beside(schema))
    if "$ref" not in schema or draft_of(references.document) is not Draft.D7:
        yield schema
    if "$ref" in schema and (beside or not alone):
        found = references.find(str(schema["$ref"]))
        if not isinstance(found, str):
            yield from _all(found.schema, references, seen, alone=False)
    for part in schema.get("allOf", ()):
        yield from _all(part, references, seen, alone=False)
