"""Reads the spelling of a type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from tree_sitter import Node

from codegen.source.typescript.value import (
    ArrayOf,
    Basic,
    Intersection,
    Literal,
    ObjectType,
    Reference,
    TsMember,
    TsType,
    TupleType,
    Unclear,
    UnionType,
)


def read_type(node: Node) -> TsType:
    """The type a node spells."""
    match node.type:
        case "predefined_type" | "null" | "undefined":
            return Basic(text_of(node))
        case "literal_type":
            return _literal(node.named_children[0]) if node.named_children else Unclear(spelled(node))
        case "type_identifier" | "identifier" | "nested_type_identifier":
            return Reference(text_of(node))
        case "generic_type":
            return _generic(node)
        case "object_type" | "interface_body":
            return read_object(node)
        case "array_type":
            return ArrayOf(read_type(node.named_children[0]))
        case "tuple_type":
            return _tuple(node)
        case "union_type":
            return UnionType(tuple(_flat(node, "union_type")))
        case "intersection_type":
            return Intersection(tuple(_flat(node, "intersection_type")))
        case "parenthesized_type" | "readonly_type":
            return read_type(node.named_children[-1])
    return Unclear(spelled(node))


def read_object(body: Node) -> ObjectType:
    """The members between braces."""
    members: list[TsMember] = []
    index: TsType | None = None
    for each in body.named_children:
        kind = each.child_by_field_name("type")
        if each.type == "index_signature" and kind is not None:
            index = read_type(kind.named_children[0])
        elif each.type == "property_signature":
            name = each.child_by_field_name("name")
            optional = any(child.type == "?" for child in each.children)
            if name is not None:
                found = read_type(kind.named_children[0]) if kind is not None else Basic("any")
                members.append(TsMember(_member_name(name), found, optional, each.start_point[0] + 1))
    return ObjectType(tuple(members), index)


def text_of(node: Node) -> str:
    """The text of a node as it stands."""
    return (node.text or b"").decode("utf-8", "replace")


def spelled(node: Node) -> str:
    """The text of a node on one line."""
    return re.sub(r"\s+", " ", text_of(node))


def _literal(node: Node) -> TsType:
    match node.type:
        case "string":
            return Literal(json.dumps(_member_name(node), ensure_ascii=False))
        case "null" | "undefined":
            return Basic(node.type)
        case "true" | "false" | "number":
            return Literal(text_of(node))
        case "unary_expression":
            return Literal(spelled(node).replace(" ", ""))
    return Unclear(spelled(node))


def _generic(node: Node) -> TsType:
    name = node.child_by_field_name("name")
    given = node.child_by_field_name("type_arguments")
    arguments = tuple(read_type(each) for each in given.named_children) if given is not None else ()
    called = "" if name is None else text_of(name)
    if called in ("Array", "ReadonlyArray") and len(arguments) == 1:
        return ArrayOf(arguments[0])
    if called in ("Readonly", "Required") and len(arguments) == 1 and called == "Readonly":
        return arguments[0]
    return Reference(called, arguments)


def _tuple(node: Node) -> TsType:
    places = [read_type(each) for each in node.named_children]
    if any(each.type in ("rest_type", "optional_type") for each in node.named_children):
        return Unclear(spelled(node))
    return TupleType(tuple(places))


def _flat(node: Node, kind: str) -> Iterator[TsType]:
    for each in node.named_children:
        if each.type == kind:
            yield from _flat(each, kind)
        elif each.type != "comment":
            yield read_type(each)


_ESCAPE = re.compile(r"\\(u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


def _member_name(node: Node) -> str:
    """The name of a member, its quotes and escapes resolved."""
    if node.type != "string":
        return text_of(node)
    inside = "".join(text_of(part) for part in node.named_children)

    def meant(found: re.Match[str]) -> str:
        point = found[2] or found[3] or found[4]
        return chr(int(point, 16)) if point else _SHORT.get(found[5], found[5])

    return _ESCAPE.sub(meant, inside)
