"""Finds what a reference inside a schema means, by pointer or by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.wire.merge import Schema, telling
from registry.draft import Draft, draft_of
from registry.place import pointer
from registry.references import referred
from registry.walk import subschemas


@dataclass(frozen=True, slots=True)
class Found:
    """The schema a reference means, under the one name it has however it is referred to."""

    name: str
    schema: Any


@dataclass
class References:
    """The references of one document."""

    document: Any
    _known: dict[str, Found | str] = field(default_factory=dict)
    #: Whether some part has a base of its own, from which its references start.
    _bases: bool = field(init=False)

    def __post_init__(self) -> None:
        self._bases = any(steps and _starts_anew(each) for steps, each in subschemas(self.document))

    def find(self, reference: str) -> Found | str:
        """What a reference means, or why it means nothing here."""
        known = self._known.get(reference)
        if known is None:
            known = self._known[reference] = self._find(reference)
        return known

    def through(self, schema: Any) -> Any:
        """The schema behind a reference that stands alone; itself where that leads nowhere."""
        found = schema
        for _ in range(_LONGEST):
            if not (isinstance(found, Mapping) and "$ref" in found):
                return found
            target = self.find(str(found["$ref"]))
            if isinstance(target, str) or self.beside(found):
                return found
            found = target.schema
        return schema

    def beside(self, schema: Schema) -> Schema:
        """What a schema says beside its reference; before 2019-09 that says nothing."""
        if draft_of(self.document) is Draft.D7:
            return {}
        return {keyword: part for keyword, part in telling(schema).items() if keyword != "$ref"}

    def _find(self, reference: str) -> Found | str:
        if not reference.startswith("#"):
            return f"`$ref` {reference} is not in this document"
        if self._bases:
            return "`$ref` in a document with several `$id`"
        steps = referred(self.document, reference)
        if steps is None:
            return f"`$ref` {reference} is not in this document"
        schema = self.document
        for step in steps:
            schema = schema[int(step)] if isinstance(schema, list) else schema[step]
        return Found("#" + pointer(steps), schema)


#: A longer chain of references, or a circle, is left as it stands.
_LONGEST = 16


def _starts_anew(schema: Schema) -> bool:
    """Whether references in it start from a base of its own; a mere fragment is a name."""
    return "$id" in schema and not str(schema["$id"]).startswith("#")
