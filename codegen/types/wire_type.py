"""One contract, read for code: its shape, its layout, and everything its schema says of each node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from codegen.types.bounds import NOTHING, Bounds, bounds_of
from codegen.types.declaration import Declaration, declarations
from codegen.types.demands import Schema, demands
from codegen.types.narrower import Narrower, narrower
from codegen.wire.encoding import Encoding
from codegen.wire.read import read_schema
from codegen.wire.read_note import Note
from codegen.wire.read_reference import References
from codegen.wire.shape import Model, TypePath
from registry.contract import Contract


@dataclass(frozen=True, slots=True)
class Said:
    """What the schema says of one node beyond its shape."""

    bounds: Bounds = NOTHING
    #: For a doc comment; empty where there is none.
    description: str = ""
    deprecated: bool = False
    #: The JSON type it names: `string`, `integer` and so on; empty where it names none, or several.
    type: str = ""


@dataclass(frozen=True)
class WireType:
    """One contract as the emitters get it. A definition that is referred to is a `Named` part."""

    contract: Contract
    model: Model
    encoding: Encoding
    #: What has no shape and stays plain JSON, unchecked: told as a limitation in every language.
    notes: tuple[Note, ...]
    said: Mapping[TypePath, Said]
    #: Where the types take less than the contract permits: a limitation in every language.
    narrower: tuple[Narrower, ...] = ()

    def at(self, path: TypePath) -> Said:
        """What the schema says of a node; the node behind a name is asked for by its own path."""
        return self.said.get(path, _UNSAID)

    @cached_property
    def declarations(self) -> tuple[Declaration, ...]:
        """The nodes that get a type of their own, parents first."""
        return declarations(self.model)

    @cached_property
    def declared(self) -> Mapping[TypePath, Declaration]:
        """The same, by path."""
        return {each.path: each for each in self.declarations}


_UNSAID = Said()


def read_type(contract: Contract) -> WireType:
    """The contract read for code. Its schema must be valid and its references local, as a lint proves."""
    reading = read_schema(contract.schema, shared=True)
    references = References(contract.schema)
    said = {path: _said(schemas, references) for path, schemas in reading.parts.items()}
    less = tuple(narrower(reading.model, reading.encoding, reading.parts, references))
    return WireType(contract, reading.model, reading.encoding, reading.notes, said, less)


def _said(schemas: Sequence[Schema], references: References) -> Said:
    told = demands(schemas, references)
    types = [schema["type"] for schema in schemas if isinstance(schema.get("type"), str)]
    described = [schema["description"] for schema in (*schemas, *told) if schema.get("description")]
    return Said(
        bounds_of(told, lambda names: demands([{"allOf": [names]}], references)),
        str(described[0]) if described else "",
        any(schema.get("deprecated") is True for schema in schemas),
        types[-1] if types else "",
    )
