"""Reads the attributes that concern the wire: `derive`, `serde`, and both inside `cfg_attr`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tree_sitter import Node

from codegen.source.rust.literal import unquote
from codegen.source.rust.spelled import names, text
from codegen.source.rust.value import Attributes, SerdeAttribute, SerdeItem, Span

_TEXTS = ("string_literal", "raw_string_literal")


def read_attributes(nodes: Sequence[Node]) -> Attributes:
    """What the attributes above a node say, in their order."""
    serde: list[SerdeAttribute] = []
    derives: set[str] = set()
    others: set[str] = set()
    for node in nodes:
        others.add(_named(node))
        for name, arguments, condition in _calls(node):
            if name == "serde":
                items = tuple(_item(tokens) for tokens in _parts(arguments) if tokens)
                span = Span(node.start_byte, node.end_byte)
                serde.append(SerdeAttribute(items, span, node.start_point[0] + 1, condition))
            elif name == "derive":
                derives |= {text(tokens[-1]) for tokens in _parts(arguments) if tokens}
    return Attributes(tuple(serde), frozenset(derives), frozenset(others - {"serde", "derive", "cfg_attr"}))


def _named(node: Node) -> str:
    """The last word of an attribute's name."""
    attribute = next((each for each in node.named_children if each.type == "attribute"), None)
    return "" if attribute is None else names(attribute.children[0])[-1]


def _calls(node: Node) -> Iterator[tuple[str, Node, str]]:
    """What an attribute calls, with the arguments and the condition; several in one `cfg_attr`."""
    attribute = next((each for each in node.named_children if each.type == "attribute"), None)
    arguments = None if attribute is None else attribute.child_by_field_name("arguments")
    if attribute is None or arguments is None:
        return
    name = text(attribute.children[0])
    if name != "cfg_attr":
        yield name, arguments, ""
        return
    condition, *rest = _parts(arguments)
    told = "".join(map(text, condition))
    for tokens in rest:
        if len(tokens) >= 2 and tokens[-1].type == "token_tree":
            yield "".join(map(text, tokens[:-1])), tokens[-1], told


def _parts(tree: Node) -> list[list[Node]]:
    """The tokens of a list in brackets, parted at its commas; the brackets and comments left out."""
    parts: list[list[Node]] = [[]]
    for token in tree.children[1:-1]:
        if token.type == ",":
            parts.append([])
        elif token.type not in ("line_comment", "block_comment"):
            parts[-1].append(token)
    return parts


def _item(tokens: list[Node]) -> SerdeItem:
    name = text(tokens[0])
    span = Span(tokens[0].start_byte, tokens[-1].end_byte)
    last = tokens[-1]
    if last.type in _TEXTS:
        said = unquote(text(last))
        return SerdeItem(name, said, said, span, Span(last.start_byte, last.end_byte))
    if last.type != "token_tree":
        return SerdeItem(name, "", "", span)
    ways = {text(part[0]): unquote(text(part[-1])) for part in _parts(last) if part}
    return SerdeItem(name, ways.get("serialize", ""), ways.get("deserialize", ""), span)
