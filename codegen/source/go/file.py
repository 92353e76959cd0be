"""Reads the text of one Go file. Only its top level declares; only its syntax is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

import tree_sitter_go
from tree_sitter import Language, Node, Parser, Query, QueryCursor

from codegen.source.go.constraint import constraint
from codegen.source.go.literal import json_tag, unquote
from codegen.source.go.number import whole_number
from codegen.source.go.value import (
    HEADER,
    Declared,
    GoConstant,
    GoField,
    GoFile,
    GoImport,
    GoMethod,
    GoNamed,
    GoNumber,
    GoStruct,
)

_GO = Language(tree_sitter_go.language())
_STRINGS = ("interpreted_string_literal", "raw_string_literal")
_ARMS = Query(
    _GO,
    """
    (expression_case value: (expression_list [(interpreted_string_literal) (raw_string_literal)] @arm))
    (keyed_element key: (literal_element (identifier))) @given
    """,
)


def read_file(path: str, data: bytes) -> GoFile:
    """What the file at that path of a module declares."""
    root = Parser(_GO).parse(data).root_node
    reader = _Reader(path)
    package = ""
    for node in root.named_children:
        if node.type == "package_clause":
            package = next((_text(part) for part in node.named_children), "")
        else:
            reader.declaration(node)
    captured = QueryCursor(_ARMS).captures(root)
    broken = _first_error(root)
    return GoFile(
        path,
        package,
        tuple(reader.imports),
        tuple(reader.types),
        tuple(reader.methods),
        tuple(reader.constants),
        frozenset(reader.names),
        frozenset(unquote(_text(node)) for node in captured.get("arm", [])),
        frozenset(_given(captured.get("given", []))),
        constraint(path, data),
        broken,
        frozenset(re.findall(r"\w+", data.decode("utf-8", "replace"))) if broken else frozenset(),
        tuple(reader.numbers),
        ours=data.startswith(HEADER.encode()),
    )


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.imports: list[GoImport] = []
        self.types: list[Declared] = []
        self.methods: list[GoMethod] = []
        self.constants: list[GoConstant] = []
        self.numbers: list[GoNumber] = []
        self.names: list[str] = []

    def declaration(self, node: Node) -> None:
        match node.type:
            case "import_declaration":
                self.imports += [_import(spec) for spec in _specs(node, "import_spec")]
            case "type_declaration":
                for spec in _specs(node, "type_spec", "type_alias"):
                    self.type(spec)
            case "const_declaration":
                self.constant_group(node)
            case "var_declaration":
                for spec in _specs(node, "var_spec"):
                    self.names += [_text(name) for name in spec.children_by_field_name("name")]
            case "function_declaration":
                self.names += _named(node)
            case "method_declaration":
                self.method(node)

    def type(self, spec: Node) -> None:
        body = spec.child_by_field_name("type")
        name = "".join(_named(spec))
        if body is None or not name:
            return
        self.names.append(name)
        if body.type == "struct_type" and spec.type == "type_spec":
            generic = spec.child_by_field_name("type_parameters") is not None
            fields = tuple(_fields(body))
            self.types.append(GoStruct(name, self.path, _line(spec), fields, generic))
        else:
            alias = spec.type == "type_alias"
            methods = tuple(_methods(body)) if body.type == "interface_type" else ()
            self.types.append(GoNamed(name, self.path, _line(spec), _spelling(body), alias, methods))

    def constant_group(self, node: Node) -> None:
        previous: tuple[str | None, list[Node]] = (None, [])
        for iota, spec in enumerate(_specs(node, "const_spec")):
            names = spec.children_by_field_name("name")
            self.names += [_text(name) for name in names]
            values = spec.child_by_field_name("value")
            declared = spec.child_by_field_name("type")
            if values is not None:  # a bare name repeats the expression above it
                previous = (_spelling(declared) if declared else None, values.named_children)
            for name, value in zip([name for name in names if name.is_named], previous[1], strict=False):
                number = whole_number(_text(value), iota)
                if number is not None:
                    self.numbers.append(GoNumber(_text(name), previous[0], number, self.path, _line(name)))
                text = _constant_text(value)
                if text is not None:
                    type_name = previous[0] or text[0]
                    self.constants.append(
                        GoConstant(_text(name), type_name, text[1], self.path, _line(name), _line(node))
                    )

    def method(self, node: Node) -> None:
        receivers = node.child_by_field_name("receiver")
        receiver = receivers.named_children[0] if receivers and receivers.named_children else None
        kind = receiver.child_by_field_name("type") if receiver else None
        if receiver is None or kind is None:
            return
        spelled = _spelling(kind)
        name = re.match(r"\**(\w*)", spelled.replace("(", "").replace(")", ""))
        self.methods.append(
            GoMethod(
                name[1] if name else "",
                "".join(_named(receiver)),
                "*" in spelled,
                "".join(_named(node)),
                self.path,
                _line(node),
            )
        )


def _methods(interface: Node) -> Iterator[str]:
    """The methods that an interface names; none where it is made of other interfaces or types."""
    parts = interface.named_children
    if all(part.type in ("method_elem", "comment") for part in parts):
        for part in parts:
            yield from _named(part)


def _fields(struct: Node) -> Iterator[GoField]:
    for node in _specs(struct, "field_declaration"):
        kind = node.child_by_field_name("type")
        if kind is None:
            continue
        tag_node = node.child_by_field_name("tag")
        tag = json_tag(unquote(_text(tag_node)) if tag_node else "")
        names = [_text(name) for name in node.children_by_field_name("name") if name.is_named]
        spelled = _spelling(kind)
        tagged = bool(tag.name) or tag.left_out
        if not names:
            pointer = any(child.type == "*" for child in node.children)
            name = re.sub(r"\[.*", "", spelled).rpartition(".")[2]
            key = None if tag.left_out else tag.name or None
            embedded = "*" + spelled if pointer else spelled
            yield GoField(name, embedded, _line(node), key, tag.options, tagged=tagged, embedded=True)
        for name in names:
            hidden = tag.left_out or not name[:1].isupper()
            key = None if hidden else tag.name or name
            yield GoField(name, spelled, _line(node), key, tag.options, tagged=tagged)


def _constant_text(value: Node) -> tuple[str | None, str] | None:
    """The type and text of `"a"` or `Kind("a")`; None for anything else."""
    if value.type in _STRINGS:
        return None, unquote(_text(value))
    function = value.child_by_field_name("function")
    arguments = value.child_by_field_name("arguments")
    if value.type == "call_expression" and function and arguments and len(arguments.named_children) == 1:
        (argument,) = arguments.named_children
        if argument.type in _STRINGS and function.type == "identifier":
            return _text(function), unquote(_text(argument))
    return None


def _import(spec: Node) -> GoImport:
    path = spec.child_by_field_name("path")
    return GoImport("".join(_named(spec)), unquote(_text(path)) if path else "")


def _given(elements: list[Node]) -> Iterator[tuple[str, str]]:
    for node in elements:
        key, value = node.named_children[0], node.named_children[-1]
        if value.named_children and value.named_children[0].type in _STRINGS:
            yield _text(key), unquote(_text(value))


def _specs(node: Node, *types: str) -> Iterator[Node]:
    """The specs of a declaration, grouped or not."""
    for child in node.named_children:
        if child.type in types:
            yield child
        elif child.type.endswith("_list"):
            yield from _specs(child, *types)


def _named(node: Node) -> list[str]:
    name = node.child_by_field_name("name")
    return [] if name is None else [_text(name)]


def _first_error(root: Node) -> int | None:
    if not root.has_error:
        return None
    pending = [root]
    while pending:
        node = pending.pop(0)
        if node.is_error or node.is_missing:
            return _line(node)
        pending[:0] = [child for child in node.children if child.has_error]
    return 1


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")


def _spelling(node: Node) -> str:
    return re.sub(r"\s+", " ", _text(node))


def _line(node: Node) -> int:
    return node.start_point[0] + 1
