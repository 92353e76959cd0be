"""Takes the names of alternatives from OpenAPI's `discriminator`, where no constants tell them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def discriminated(discriminator: Any, branches: Sequence[Any], schemas: Sequence[Any]) -> list[Any]:
    """The schemas with a constant in each; empty where the discriminator does not tell all of them.

    `branches` are the references as they are written, `schemas` what they mean.
    """
    if not isinstance(discriminator, Mapping):
        return []
    tag = discriminator.get("propertyName")
    mapping = discriminator.get("mapping", {})
    named: list[Any] = []
    for branch, schema in zip(branches, schemas, strict=True):
        properties = schema.get("properties", {}) if isinstance(schema, Mapping) else {}
        names = _names(branch, mapping) if tag in properties else []
        member = properties.get(tag)
        known = member.get("enum", names) if isinstance(member, Mapping) else []
        if not names or not set(names) <= set(map(str, known)):
            return []
        named += [{**schema, "properties": {**properties, tag: {"const": name}}} for name in names]
    return named


def _names(branch: Any, mapping: Any) -> list[str]:
    """What the discriminator says for a reference: the names mapped to it, else its own."""
    if not isinstance(branch, Mapping) or "$ref" not in branch:
        return []
    own = str(branch["$ref"]).rpartition("/")[2]
    mapped = mapping.items() if isinstance(mapping, Mapping) else ()
    return [name for name, target in mapped if target in (branch["$ref"], own)] or [own]
