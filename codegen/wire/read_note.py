"""What a part of a schema is read with: notes about what has no shape, and the way to its own parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from codegen.wire.read_reference import References
from codegen.wire.shape import Null, Nullable, Shape, TypePath


@dataclass(frozen=True, slots=True)
class Note:
    """A part of a schema that has no shape, at a JSON Pointer into the schema."""

    pointer: str
    what: str


class Reads(Protocol):
    """Reads the parts of a schema."""

    references: References

    def read(self, schema: Any, path: TypePath, pointer: str) -> Shape:
        """The shape of a part."""

    def note(self, pointer: str, what: str) -> None:
        """Remember what the validator judges and nothing here has a shape for."""

    def unknown(self, pointer: str, what: str) -> Shape:
        """The shape of what is not understood, with a note."""


def nullable(shape: Shape) -> Shape:
    """The shape or null; itself where it may be null already."""
    return shape if isinstance(shape, (Nullable, Null)) else Nullable(shape)
