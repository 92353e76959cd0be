"""A node in Rust: the type that holds it, and what reads it."""

from __future__ import annotations

from dataclasses import dataclass

#: Readers that a node has as methods too.
_METHODS = frozenset({"list", "map", "map_by", "nullable"})


@dataclass(frozen=True, slots=True)
class Reader:
    """A function that reads a node: one that has a name, or one that is made of others."""

    name: str
    of: tuple[Reader, ...] = ()

    def __str__(self) -> str:
        """The function itself, to be handed on."""
        return f"{self.name}({', '.join(map(str, self.of))})" if self.of else self.name

    def applied(self, node: str) -> str:
        """What it makes of a node, or what is wrong with that."""
        method = self.name.removeprefix("support::")
        if not self.of:
            return f"{self.name}({node})"
        if method not in _METHODS:
            return f"{self}({node})"
        return f"{node}.{method}({', '.join(map(str, self.of))})"


@dataclass(frozen=True, slots=True)
class Part:
    """A type with its reader."""

    type: str
    reader: Reader

    def in_box(self) -> Part:
        """The same behind a pointer, for a type that holds itself."""
        return Part(f"Box<{self.type}>", Reader("support::boxed", (self.reader,)))

    def or_null(self) -> Part:
        """The same or null."""
        return Part(f"Option<{self.type}>", Reader("support::nullable", (self.reader,)))
