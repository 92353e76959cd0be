"""Expressions as the source spells them, as far as types and their settings are made of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tree_sitter import Node


@dataclass(frozen=True, slots=True)
class Span:
    """The bytes of a part of a file, and the line it begins on, counted from 1."""

    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name, maybe with dots: `dt.datetime`."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, number, flag or None."""

    value: str | int | float | bool | bytes | None
    span: Span


@dataclass(frozen=True, slots=True)
class Keyword:
    """`name=value` in a call."""

    name: str
    value: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """A call of something that has a name."""

    function: str
    arguments: tuple[Expression, ...]
    keywords: tuple[Keyword, ...]
    span: Span

    def keyword(self, name: str) -> Expression | None:
        """What is given under that name."""
        return next((each.value for each in self.keywords if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Subscript:
    """`of[items]`."""

    of: Name
    items: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Either:
    """`a | b`."""

    parts: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, tuple or set display."""

    items: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Other:
    """Any other expression."""

    text: str
    span: Span


Expression: TypeAlias = Name | Literal | Call | Subscript | Either | Listed | Other


def expression(node: Node) -> Expression:
    """The expression of a node."""
    match node.type:
        case "type" | "parenthesized_expression" if len(node.named_children) == 1:
            return expression(node.named_children[0])
        case "identifier" | "attribute":
            return _name(node)
        case "string" | "concatenated_string" | "integer" | "float" | "true" | "false" | "none":
            return _literal(node)
        case "unary_operator":
            return _literal(node)
        case "ellipsis":
            return Literal(None, span_of(node)) if node.parent is None else Other("...", span_of(node))
        case "call":
            return _call(node)
        case "subscript" | "generic_type":
            return _subscript(node)
        case "binary_operator" | "union_type":
            parts = tuple(_parts(node))
            return Either(parts, span_of(node)) if parts else _other(node)
        case "list" | "tuple" | "set":
            return Listed(tuple(map(expression, _named(node))), span_of(node))
    return _other(node)


def span_of(node: Node) -> Span:
    """Where a node stands."""
    return Span(node.start_byte, node.end_byte, node.start_point[0] + 1)


def text_of(node: Node) -> str:
    """The text of a node."""
    return (node.text or b"").decode("utf-8", "replace")


def _name(node: Node) -> Expression:
    text = text_of(node)
    return Name(text, span_of(node)) if all(part.isidentifier() for part in text.split(".")) else _other(node)


def _literal(node: Node) -> Expression:
    try:
        value = ast.literal_eval(text_of(node))
    except (ValueError, SyntaxError):
        return _other(node)
    plain = value is None or isinstance(value, str | int | float | bool | bytes)
    return Literal(value, span_of(node)) if plain else _other(node)


def _call(node: Node) -> Expression:
    function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    if function is None or given is None or given.type != "argument_list":
        return _other(node)
    arguments: list[Expression] = []
    keywords: list[Keyword] = []
    for each in _named(given):
        name, value = each.child_by_field_name("name"), each.child_by_field_name("value")
        if each.type == "keyword_argument" and name is not None and value is not None:
            keywords.append(Keyword(text_of(name), expression(value), span_of(each)))
        else:
            arguments.append(expression(each))
    return Call(text_of(function), tuple(arguments), tuple(keywords), span_of(node))


def _subscript(node: Node) -> Expression:
    of = _name(node.named_children[0])
    if not isinstance(of, Name):
        return _other(node)
    items: list[Expression] = []
    for each in _named(node)[1:]:
        items += map(expression, _named(each) if each.type == "type_parameter" else [each])
    if len(items) == 1 and isinstance(items[0], Listed) and node.named_children[-1].type == "tuple":
        items = list(items[0].items)
    return Subscript(of, tuple(items), span_of(node))


def _parts(node: Node) -> Iterator[Expression]:
    """The sides of a chain of `|`, nothing where another operator is among them."""
    operator = node.child_by_field_name("operator")
    if node.type == "binary_operator" and (operator is None or text_of(operator) != "|"):
        return
    for side in _named(node):
        side = side.named_children[0] if side.type == "type" and side.named_children else side  # noqa: PLW2901
        nested = tuple(_parts(side)) if side.type in ("binary_operator", "union_type") else ()
        yield from nested or (expression(side),)


def _named(node: Node) -> list[Node]:
    return [each for each in node.named_children if each.type != "comment"]


def _other(node: Node) -> Other:
    return Other(text_of(node), span_of(node))
