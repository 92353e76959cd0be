"""Reads the text of one TypeScript file: the types declared at its top level."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

from codegen.source.typescript.type_node import read_object, read_type, spelled, text_of
from codegen.source.typescript.value import (
    Basic,
    Literal,
    ObjectType,
    Span,
    TsDeclaration,
    TsFile,
    TsImport,
    TsMember,
    TsType,
    UnionType,
)

_PLAIN = Language(tree_sitter_typescript.language_typescript())
_WITH_ELEMENTS = Language(tree_sitter_typescript.language_tsx())


def parse(path: str, data: bytes) -> Node:
    """The syntax tree of a file."""
    return Parser(_WITH_ELEMENTS if path.endswith("x") else _PLAIN).parse(data).root_node


def read_file(path: str, data: bytes) -> TsFile:
    """What the file at that path declares."""
    root = parse(path, data)
    declarations: list[TsDeclaration] = []
    imports: list[TsImport] = []
    for node in root.named_children:
        inner, exported = node, False
        if node.type == "export_statement":
            found = node.child_by_field_name("declaration")
            if found is None:
                continue
            inner, exported = found, True
        if inner.type == "import_statement":
            imports += _imports(inner)
        else:
            declarations += _declared(path, inner, node, exported=exported)
    broken = _first_error(root)
    words = frozenset(re.findall(r"\w+", data.decode("utf-8", "replace"))) if broken else frozenset()
    return TsFile(path, tuple(declarations), tuple(imports), broken, words)


def _declared(path: str, node: Node, whole: Node, *, exported: bool) -> Iterator[TsDeclaration]:
    name = node.child_by_field_name("name")
    if name is None or node.has_error:
        return
    line, span = node.start_point[0] + 1, Span(whole.start_byte, whole.end_byte)
    parameters = tuple(_parameters(node))
    body = node.child_by_field_name("body")
    match node.type:
        case "interface_declaration" if body is not None:
            kind: TsType = read_object(body)
            bases = tuple(_bases(node))
            yield TsDeclaration(text_of(name), path, line, span, kind, parameters, bases, exported=exported)
        case "type_alias_declaration":
            value = node.child_by_field_name("value")
            kind = read_type(value) if value is not None else Basic("unknown")
            yield TsDeclaration(text_of(name), path, line, span, kind, parameters, exported=exported)
        case "enum_declaration" if body is not None:
            members = tuple(_members(body))
            kind = UnionType(tuple(Literal(value) for _, value in members))
            yield TsDeclaration(text_of(name), path, line, span, kind, exported=exported, members=members)
        case "class_declaration" if body is not None:
            yield TsDeclaration(
                text_of(name),
                path,
                line,
                span,
                ObjectType(tuple(_class_members(body))),
                parameters,
                tuple(_bases(node)),
                exported=exported,
                writes_itself=any(_named(each) == "toJSON" for each in body.named_children),
            )


def _parameters(node: Node) -> Iterator[str]:
    given = node.child_by_field_name("type_parameters")
    for each in given.named_children if given is not None else ():
        name = each.child_by_field_name("name")
        if name is not None:
            yield text_of(name)


def _bases(node: Node) -> Iterator[TsType]:
    for clause in node.named_children:
        if clause.type == "extends_type_clause":
            yield from (read_type(each) for each in clause.named_children)
        elif clause.type == "class_heritage":
            for each in clause.named_children:
                value = each.child_by_field_name("value") if each.type == "extends_clause" else None
                if value is not None:
                    yield read_type(value)


def _members(body: Node) -> Iterator[tuple[str, str]]:
    """The members of an enum with their values as JSON text; numbers count on."""
    following: int | None = 0
    for each in body.named_children:
        if each.type == "enum_assignment":
            name, value = each.child_by_field_name("name"), each.child_by_field_name("value")
            if name is None or value is None:
                continue
            told = spelled(value)
            if value.type == "string":
                yield _text(name), json.dumps(_text(value), ensure_ascii=False)
                following = None
            elif re.fullmatch(r"-?\d+", told):
                yield _text(name), told
                following = int(told) + 1
        elif following is not None and each.type in ("property_identifier", "string"):
            yield _text(each), str(following)
            following += 1


def _class_members(body: Node) -> Iterator[TsMember]:
    for each in body.named_children:
        if each.type == "public_field_definition" and not _is_hidden(each):
            kind = each.child_by_field_name("type")
            name = _named(each)
            optional = any(child.type == "?" for child in each.children)
            if name and kind is not None:
                yield TsMember(name, read_type(kind.named_children[0]), optional, each.start_point[0] + 1)
        elif _named(each) == "constructor":
            given = each.child_by_field_name("parameters")
            for one in given.named_children if given is not None else ():
                yield from _parameter_member(one)


def _parameter_member(node: Node) -> Iterator[TsMember]:
    """`constructor(readonly id: string)` declares a member."""
    marked = any(child.type in ("accessibility_modifier", "readonly") for child in node.children)
    kind, name = node.child_by_field_name("type"), node.child_by_field_name("pattern")
    if marked and kind is not None and name is not None:
        optional = node.type == "optional_parameter"
        yield TsMember(text_of(name), read_type(kind.named_children[0]), optional, node.start_point[0] + 1)


def _is_hidden(node: Node) -> bool:
    """Whether a field of a class never reaches the wire: it is `static`, or its name begins with `#`."""
    return any(child.type == "static" for child in node.children) or _named(node).startswith("#")


def _imports(node: Node) -> Iterator[TsImport]:
    source = node.child_by_field_name("source")
    module = _text(source) if source is not None else ""
    pending = list(node.named_children)
    while pending:
        each = pending.pop(0)
        if each.type == "import_specifier":
            name, alias = each.child_by_field_name("name"), each.child_by_field_name("alias")
            if name is not None:
                yield TsImport(text_of(alias or name), text_of(name), module)
        else:
            pending = [*each.named_children, *pending]


def _named(node: Node) -> str:
    name = node.child_by_field_name("name")
    return "" if name is None else _text(name)


def _text(node: Node) -> str:
    """A name or a text, without its quotes."""
    if node.type != "string":
        return text_of(node)
    return "".join(text_of(part) for part in node.named_children)


def _first_error(root: Node) -> int | None:
    if not root.has_error:
        return None
    pending = [root]
    while pending:
        node = pending.pop(0)
        if node.is_error or node.is_missing:
            return node.start_point[0] + 1
        pending[:0] = [child for child in node.children if child.has_error]
    return 1
