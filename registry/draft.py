"""The drafts of JSON Schema that a contract may be written in."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.contract import Schema


class Draft(Enum):
    """A draft, by the address a schema names it with."""

    D2020_12 = "https://json-schema.org/draft/2020-12/schema"
    D2019_09 = "https://json-schema.org/draft/2019-09/schema"
    D7 = "http://json-schema.org/draft-07/schema"


def draft_of(schema: Schema) -> Draft | None:
    """The draft that `$schema` names, 2020-12 where it names none; None for one we do not read."""
    if isinstance(schema, bool) or "$schema" not in schema:
        return Draft.D2020_12
    address = schema["$schema"]
    if not isinstance(address, str):
        return None
    return next((draft for draft in Draft if draft.value == address.removesuffix("#")), None)
