"""Reads `use`: which name stands for which path."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from codegen.source.rust.spelled import bare, names, text
from codegen.source.rust.value import RustUse


def read_use(node: Node, module: tuple[str, ...]) -> Iterator[RustUse]:
    """The names that a `use` brings into a module."""
    argument = node.child_by_field_name("argument")
    if argument is not None:
        yield from _brought(argument, module, ())


def _brought(node: Node, module: tuple[str, ...], before: tuple[str, ...]) -> Iterator[RustUse]:
    match node.type:
        case "use_as_clause":
            path, alias = node.child_by_field_name("path"), node.child_by_field_name("alias")
            if path is not None and alias is not None:
                yield RustUse(module, bare(text(alias)), (*before, *names(path)))
        case "use_list":
            for each in node.named_children:
                yield from _brought(each, module, before)
        case "scoped_use_list":
            path, listed = node.child_by_field_name("path"), node.child_by_field_name("list")
            if listed is not None:
                yield from _brought(listed, module, (*before, *(names(path) if path is not None else ())))
        case "use_wildcard":
            inner = node.named_children
            yield RustUse(module, "*", (*before, *(names(inner[0]) if inner else ())))
        case "self":
            if before:
                yield RustUse(module, before[-1], before)
        case "identifier" | "scoped_identifier" | "crate" | "super":
            whole = (*before, *names(node))
            yield RustUse(module, whole[-1], whole)
