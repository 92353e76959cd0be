"""Every reading of a union: the variants that a document may name, with the readings of their payloads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from codegen.wire.encoding import (
    Adjacent,
    Encoding,
    External,
    Internal,
    Presence,
    Untagged,
)
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json
from codegen.wire.shape import (
    Model,
    Record,
    Shape,
    Tagged,
    TypePath,
    Union,
    Value,
    Variant,
)
from codegen.wire.zero import unit

#: The readings of what stands at a place.
Read = Callable[[Shape, TypePath, Json], Iterator[Value]]


@dataclass(frozen=True, slots=True)
class UnionReadings:
    """The readings of unions; `payloads` gives those of what a variant holds."""

    model: Model
    encoding: Encoding
    payloads: Read

    def read(self, union: Union, path: TypePath, document: Json) -> Iterator[Value]:
        layout = self.encoding.at(path)
        for variant in union.variants:
            token = self.encoding.variant((*path, variant.name))
            match layout.tagging:
                case External() if variant.payload is None and document == unit(layout.units, token):
                    yield Tagged(variant.name, None)
                case External() if isinstance(document, dict) and token in document:
                    others = layout.foreign is not Presence.OMITTED
                    if others == (len(document) > 1) or len(union.variants) == 1:
                        yield from self.payload(union, path, variant, document[token], merged=False)
                case Internal(tag) if isinstance(document, dict) and document.get(tag) == token:
                    rest = {name: part for name, part in document.items() if name != tag}
                    yield from self.payload(union, path, variant, rest, merged=True)
                case Adjacent(tag, content) if isinstance(document, dict) and document.get(tag) == token:
                    if variant.payload is None and len(document) == 1:
                        yield Tagged(variant.name, None)
                    elif set(document) == {tag, content}:
                        yield from self.payload(union, path, variant, document[content], merged=True)
                case Untagged():
                    yield from self.payload(union, path, variant, document, merged=True)

    def payload(
        self, union: Union, path: TypePath, variant: Variant, document: Json, *, merged: bool
    ) -> Iterator[Value]:
        if variant.payload is None:
            yield Tagged(variant.name, None)  # the re-encoding decides whether these members are its own
            return
        shape, payload_path = self.model.resolve(variant.payload, (*path, variant.name))
        if merged and isinstance(shape, Record) and isinstance(document, dict):
            strange = {
                self.encoding.key(field_path)
                for field_path, _ in foreign_fields(self.model, union, path, shape).values()
                if self.encoding.at(field_path).foreign is not Presence.OMITTED
            }
            document = {name: part for name, part in document.items() if name not in strange}
        for value in self.payloads(shape, payload_path, document):
            yield Tagged(variant.name, value)
