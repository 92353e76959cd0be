"""The spelling of a type, taken apart: what stands in `Option<Vec<chrono::DateTime<Utc>>>`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tree_sitter import Node


@dataclass(frozen=True, slots=True)
class Path:
    """A name with what stands in angle brackets behind it, lifetimes left out."""

    names: tuple[str, ...]
    arguments: tuple[RustType, ...] = ()


@dataclass(frozen=True, slots=True)
class Sequence:
    """`[T; 4]` or `[T]`; a slice has no length."""

    item: RustType
    length: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """`(A, B)`; `()` has no places."""

    items: tuple[RustType, ...]


@dataclass(frozen=True, slots=True)
class Opaque:
    """A type of another kind: a function, a trait object, a macro."""

    text: str


RustType: TypeAlias = Path | Sequence | Places | Opaque


def read_type(node: Node) -> RustType:
    """The type that a node spells. What stands behind a reference stands for itself."""
    match node.type:
        case "reference_type":
            of = node.child_by_field_name("type")
            return read_type(of) if of is not None else Opaque(text(node))
        case "array_type":
            item, length = node.child_by_field_name("element"), node.child_by_field_name("length")
            if item is not None:
                return Sequence(read_type(item), text(length) if length is not None else "")
        case "unit_type":
            return Places(())
        case "tuple_type":
            return Places(tuple(read_type(each) for each in _types(node)))
        case "primitive_type" | "type_identifier":
            return Path((bare(text(node)),))
        case "scoped_type_identifier":
            return Path(names(node))
        case "generic_type":
            of = node.child_by_field_name("type")
            arguments = node.child_by_field_name("type_arguments")
            if of is not None and of.type in ("type_identifier", "scoped_type_identifier"):
                return Path(names(of), tuple(map(read_type, _types(arguments))))
    return Opaque(text(node))


def names(node: Node) -> tuple[str, ...]:
    """The names of a path, outermost first."""
    path, name = node.child_by_field_name("path"), node.child_by_field_name("name")
    if name is None:
        return (bare(text(node)),)
    return (*(names(path) if path is not None else ()), bare(text(name)))


def bare(name: str) -> str:
    """A name without the mark of a raw identifier."""
    return name.removeprefix("r#")


def text(node: Node) -> str:
    """The source text of a node."""
    return (node.text or b"").decode("utf-8", "replace")


def spell(rust: RustType) -> str:
    """The type as people write it."""
    match rust:
        case Path(path, ()):
            return "::".join(path)
        case Path(path, arguments):
            return f"{'::'.join(path)}<{', '.join(map(spell, arguments))}>"
        case Sequence(item, length):
            return f"[{spell(item)}; {length}]" if length else f"[{spell(item)}]"
        case Places(items):
            return f"({', '.join(map(spell, items))}{',' if len(items) == 1 else ''})"
        case Opaque(spelled):
            return spelled


def _types(node: Node | None) -> list[Node]:
    if node is None:
        return []
    return [
        each for each in node.named_children if each.type not in ("lifetime", "line_comment", "block_comment")
    ]
