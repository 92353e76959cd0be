"""Reads a canonical JSON Schema as a shape and the encoding it lays down.

| schema                                                    | shape                                |
|-----------------------------------------------------------|--------------------------------------|
| `type: object` with `properties`                          | Record; open if further ones may be  |
| `type: object`, only `additionalProperties`: a schema     | MapOf                                |
| `oneOf`/`anyOf` of one-member objects and name constants  | Union, external                      |
| `oneOf`/`anyOf` of objects with one common const member   | Union, internal or adjacent          |
| the same with a `discriminator` in place of constants     | Union, internal                      |
| `oneOf`/`anyOf` of a schema and `null`; `type: [T, null]` | Nullable                             |
| `enum`/`const` of strings                                 | Choice                               |
| `type: array` with `items`, with `prefixItems`            | ListOf, TupleOf                      |
| `allOf` of records, a `$ref` with more beside it          | the Record of all members            |
| one `patternProperties` and nothing further               | MapOf                                |
| `type: array` with `uniqueItems`                          | SetOf                                |
| `propertyNames` with `enum` beside a map                  | MapOf with a Choice for its names    |
| `string`, `integer`, `number`, `boolean`, `null`          | Text, Integer, Number, Flag, Null    |
| `format`, `contentEncoding`, `x-wire` (see `read_coded`)  | Coded                                |
| `nullable: true` (OpenAPI 3.0)                            | Nullable                             |
| a local `$ref`, recursive or not                          | Named, or the shape itself           |
| everything else                                           | Anything, with a note that says where |

Nothing is guessed: what is not understood is compared as plain JSON, and the note says so. Conditions beside
members (`if`, `not` and the like) are left to the validator, with a note as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen.wire.encoding import Encoding
from codegen.wire.merge import Schema
from codegen.wire.read_document import DocumentReader, TooMuch
from codegen.wire.read_note import Note
from codegen.wire.shape import Model, TypePath

__all__ = ["Note", "Reading", "read_schema"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a schema says: the shape, how it is laid on the wire, and what was not understood."""

    model: Model
    encoding: Encoding
    notes: tuple[Note, ...] = ()
    #: What the schema says at each node, the whole first: of `T or null` that, then `T`.
    parts: Mapping[TypePath, Sequence[Schema]] = field(default_factory=dict)


def read_schema(schema: Any, *, shared: bool = False) -> Reading:
    """The shape and encoding of a schema that is valid under its meta-schema; references are local.

    A definition is read where it is used, unless `shared` says once, or a large document gets too large.
    """
    reader = DocumentReader(schema, shared=shared)
    try:
        model = reader.model()
    except TooMuch:
        reader = DocumentReader(schema, shared=True)
        model = reader.model()
    return Reading(model, Encoding(tuple(reader.choices)), tuple(reader.notes), reader.parts)
