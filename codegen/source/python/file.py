"""Reads the text of one Python file. Only its top level declares; only its syntax is known."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_python
from tree_sitter import Language, Node, Parser

from codegen.source.python.expression import Call, Expression, expression, span_of, text_of
from codegen.source.python.value import (
    ImportLine,
    PyAssignment,
    PyClass,
    PyFile,
    PyFunction,
    PyImport,
)

_PYTHON = Language(tree_sitter_python.language())
#: Statements whose bodies declare at the top level as well.
_TRANSPARENT = ("if_statement", "try_statement", "else_clause", "except_clause", "block", "elif_clause")


def read_file(path: str, data: bytes) -> PyFile:
    """What the file at that path of a source folder declares."""
    root = Parser(_PYTHON).parse(data).root_node
    imports: list[PyImport] = []
    lines: list[ImportLine] = []
    classes: list[PyClass] = []
    assignments: list[PyAssignment] = []
    functions: list[PyFunction] = []
    for node in _statements(root):
        inner, decorators = _undecorated(node)
        match inner.type:
            case "import_statement" | "import_from_statement":
                found = list(_imports(inner))
                imports += found
                if inner.parent == root:
                    lines.append(_line(inner))
            case "class_definition":
                classes.append(_class(path, node, inner, decorators))
            case "function_definition":
                functions.append(_function(node, inner, decorators))
            case "expression_statement" | "type_alias_statement":
                assignments += _assignments(inner)
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return PyFile(
        path,
        "" if module == "__init__" else module,
        data,
        tuple(imports),
        tuple(lines),
        tuple(classes),
        tuple(assignments),
        tuple(functions),
        _first_error(root),
        {each.name: each for each in imports},
    )


def parse_annotation(text: str) -> Expression | None:
    """The expression in the quotes of a postponed annotation; None where it is none."""
    root = Parser(_PYTHON).parse(text.strip().encode()).root_node
    if root.has_error or len(root.named_children) != 1 or not root.named_children[0].named_children:
        return None
    return expression(root.named_children[0].named_children[0])


def _statements(root: Node) -> Iterator[Node]:
    for node in root.named_children:
        if node.type in _TRANSPARENT:
            yield from _statements(node)
        else:
            yield node


def _undecorated(node: Node) -> tuple[Node, tuple[Call, ...]]:
    if node.type != "decorated_definition":
        return node, ()
    inner = node.child_by_field_name("definition")
    decorators = []
    for each in node.named_children:
        if each.type == "decorator" and each.named_children:
            found = expression(each.named_children[0])
            if isinstance(found, Call):
                decorators.append(found)
            else:
                decorators.append(Call(text_of(each.named_children[0]), (), (), span_of(each)))
    return inner or node, tuple(decorators)


def _imports(node: Node) -> Iterator[PyImport]:
    module_node = node.child_by_field_name("module_name")
    module = "" if module_node is None else text_of(module_node)
    for each in node.children_by_field_name("name"):
        name, alias = each.child_by_field_name("name"), each.child_by_field_name("alias")
        spelled = text_of(name if name is not None else each)
        local = spelled if alias is None else text_of(alias)
        if module_node is None:
            top = spelled if alias is not None else spelled.partition(".")[0]
            yield PyImport(local if alias is not None else top, top, "")
        else:
            yield PyImport(local, module, spelled)
    if any(each.type == "wildcard_import" for each in node.named_children):
        yield PyImport("*", module, "*")


def _line(node: Node) -> ImportLine:
    module = node.child_by_field_name("module_name")
    names = tuple(text_of(each) for each in node.children_by_field_name("name"))
    return ImportLine("" if module is None else text_of(module), span_of(node), names)


def _class(path: str, whole: Node, node: Node, decorators: tuple[Call, ...]) -> PyClass:
    bases = node.child_by_field_name("superclasses")
    body = node.child_by_field_name("body")
    statements = [] if body is None else [each for each in body.named_children if each.type != "comment"]
    assignments: list[PyAssignment] = []
    functions: list[PyFunction] = []
    for each in statements:
        inner, inner_decorators = _undecorated(each)
        if inner.type == "expression_statement":
            assignments += _assignments(inner)
        elif inner.type == "function_definition":
            functions.append(_function(each, inner, inner_decorators))
    docstring = statements[0] if statements and _is_text(statements[0]) else None
    only = statements[-1] if len(statements) == (1 if docstring is None else 2) else None
    filler = only if only is not None and text_of(only) in ("pass", "...") else None
    named = (
        [] if bases is None else [each for each in bases.named_children if each.type != "keyword_argument"]
    )
    return PyClass(
        "".join(map(text_of, node.children_by_field_name("name"))),
        path,
        tuple(map(expression, named)),
        decorators,
        tuple(assignments),
        tuple(functions),
        span_of(whole),
        tuple(map(span_of, statements)),
        None if docstring is None else span_of(docstring),
        None if filler is None else span_of(filler),
        _first_error(whole),
    )


def _function(whole: Node, node: Node, decorators: tuple[Call, ...]) -> PyFunction:
    returns = node.child_by_field_name("return_type")
    name = "".join(map(text_of, node.children_by_field_name("name")))
    return PyFunction(name, decorators, None if returns is None else expression(returns), span_of(whole))


def _assignments(node: Node) -> Iterator[PyAssignment]:
    if node.type == "type_alias_statement" and len(node.named_children) == 2:
        name, meant = node.named_children
        yield PyAssignment(text_of(name), None, expression(meant), span_of(node))
    for each in node.named_children:
        left = each.child_by_field_name("left")
        if each.type != "assignment" or left is None or left.type != "identifier":
            continue
        kind, value = each.child_by_field_name("type"), each.child_by_field_name("right")
        yield PyAssignment(
            text_of(left),
            None if kind is None else expression(kind),
            None if value is None else expression(value),
            span_of(each),
        )


def _is_text(node: Node) -> bool:
    return node.type == "expression_statement" and [each.type for each in node.named_children] == ["string"]


def _first_error(root: Node) -> int | None:
    if not root.has_error:
        return None
    pending = [root]
    while pending:
        node = pending.pop(0)
        if node.is_error or node.is_missing:
            return node.start_point[0] + 1
        pending[:0] = [child for child in node.children if child.has_error or child.is_missing]
    return root.start_point[0] + 1
