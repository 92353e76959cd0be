"""Reads the text of one Rust file: the types of its modules. What stands in a function is not read."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

from codegen.source.rust.attribute import read_attributes
from codegen.source.rust.spelled import bare, names, read_type, text
from codegen.source.rust.use import read_use
from codegen.source.rust.value import (
    Attributes,
    Body,
    Declaration,
    Hidden,
    RustAlias,
    RustEnum,
    RustField,
    RustFile,
    RustImpl,
    RustStruct,
    RustUse,
    RustVariant,
    Span,
)

_RUST = Language(tree_sitter_rust.language())
_COMMENTS = ("line_comment", "block_comment")


def read_file(path: str, crate: str, module: tuple[str, ...], data: bytes) -> RustFile:
    """What the file at that path declares, where it stands for a module of a crate."""
    root = Parser(_RUST).parse(data).root_node
    reader = _Reader(path)
    reader.module(root, module)
    return RustFile(
        path,
        crate,
        module,
        tuple(reader.types),
        tuple(reader.uses),
        tuple(reader.impls),
        tuple(reader.hidden),
        frozenset(reader.modules),
        tuple(_declared_modules(root)),
        _first_item(root, len(data)),
        _first_error(root),
    )


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.types: list[Declaration] = []
        self.uses: list[RustUse] = []
        self.impls: list[RustImpl] = []
        self.hidden: list[Hidden] = []
        self.modules: list[tuple[str, ...]] = []

    def module(self, body: Node, module: tuple[str, ...]) -> None:
        above: list[Node] = []
        for node in body.named_children:
            if node.type == "attribute_item":
                above.append(node)
            elif node.type not in _COMMENTS:
                self.item(node, above, module)
                above = []

    def item(self, node: Node, above: list[Node], module: tuple[str, ...]) -> None:
        name = _name(node)
        match node.type:
            case "mod_item":
                self.modules.append((*module, name))
                body = node.child_by_field_name("body")
                if body is not None:
                    self.module(body, (*module, name))
            case "use_declaration":
                self.uses += read_use(node, module)
            case "struct_item":
                kind, fields = _body(node)
                self.types.append(
                    RustStruct(
                        name, self.path, module, _line(node), kind, fields, read_attributes(above),
                        _span(node), _generics(node), _first_error(node),
                    )
                )  # fmt: skip
            case "enum_item":
                variants = tuple(_variants(node.child_by_field_name("body")))
                self.types.append(
                    RustEnum(
                        name, self.path, module, _line(node), variants, read_attributes(above),
                        _span(node), _generics(node), _first_error(node),
                    )
                )  # fmt: skip
            case "type_item":
                of = node.child_by_field_name("type")
                if of is not None:
                    self.types.append(
                        RustAlias(name, self.path, module, _line(node), read_type(of), _generics(node))
                    )
            case "impl_item":
                self.implementation(node, module)
            case "macro_invocation" | "expression_statement" | "ERROR":
                self.hidden += _declared_in(node, self.path)

    def implementation(self, node: Node, module: tuple[str, ...]) -> None:
        trait, of = node.child_by_field_name("trait"), node.child_by_field_name("type")
        if trait is None or of is None:
            return
        if trait.type == "generic_type":
            trait = trait.child_by_field_name("type") or trait
        if of.type == "generic_type":
            of = of.child_by_field_name("type") or of
        self.impls.append(RustImpl(module, names(trait)[-1], names(of)[-1], self.path, _line(node)))


def _body(node: Node) -> tuple[Body, tuple[RustField, ...]]:
    body = node.child_by_field_name("body")
    if body is None:
        return Body.UNIT, ()
    if body.type == "field_declaration_list":
        return Body.NAMED, tuple(_named_fields(body))
    return Body.UNNAMED, tuple(_unnamed_fields(body))


def _named_fields(body: Node) -> Iterator[RustField]:
    for node, above in _under_attributes(body):
        kind = node.child_by_field_name("type")
        if node.type == "field_declaration" and kind is not None:
            borrows = "&" in text(kind)
            yield RustField(bare(_name(node)), read_type(kind), above, _line(node), _span(node), borrows)


def _unnamed_fields(body: Node) -> Iterator[RustField]:
    start: int | None = None
    number = 0
    for node, above in _under_attributes(body):
        if node.type == "visibility_modifier":
            start = node.start_byte
            continue
        span = Span(node.start_byte if start is None else start, node.end_byte)
        yield RustField(str(number), read_type(node), above, _line(node), span, "&" in text(node))
        start, number = None, number + 1


def _variants(body: Node | None) -> Iterator[RustVariant]:
    if body is None:
        return
    for node, above in _under_attributes(body):
        if node.type != "enum_variant":
            continue
        kind, fields = _body(node)
        inside = node.child_by_field_name("body")
        name = node.child_by_field_name("name")
        end = name.end_byte if name is not None else node.end_byte
        stands = _span(inside) if inside is not None else Span(end, end)
        yield RustVariant(bare(_name(node)), kind, fields, above, _line(node), _span(node), stands)


def _under_attributes(body: Node) -> Iterator[tuple[Node, Attributes]]:
    """The nodes of a body, each with what stands above it; a visibility passes that on."""
    above: list[Node] = []
    for node in body.named_children:
        if node.type == "attribute_item":
            above.append(node)
        elif node.type not in _COMMENTS:
            yield node, read_attributes(above)
            if node.type != "visibility_modifier":
                above = []


def _declared_in(node: Node, path: str) -> Iterator[Hidden]:
    """The types that the tokens of a macro or of broken text seem to declare."""
    previous = ""
    pending = list(node.children)
    while pending:
        token = pending.pop(0)
        if token.child_count:
            pending[:0] = token.children
            continue
        if previous in ("struct", "enum"):
            yield Hidden(text(token), path, _line(token))
        previous = text(token)


def _declared_modules(root: Node) -> Iterator[tuple[str, Span]]:
    """Each `mod name;`, from its first attribute to its end."""
    start: int | None = None
    for node in root.named_children:
        if node.type == "attribute_item":
            start = node.start_byte if start is None else start
        elif node.type not in _COMMENTS:
            if node.type == "mod_item" and node.child_by_field_name("body") is None:
                yield _name(node), Span(node.start_byte if start is None else start, node.end_byte)
            start = None


def _first_item(root: Node, end: int) -> int:
    """Where the first item begins, with the comments and attributes that stand right above it."""
    start, below = end, end
    for node in reversed(root.named_children):
        inner = node.type == "inner_attribute_item" or text(node).startswith(("//!", "/*!", "#!"))
        apart = (
            node.type in _COMMENTS
            and root.text is not None
            and b"\n\n" in root.text[node.end_byte - 1 : below]
        )
        if inner or apart:
            break
        start = below = node.start_byte
    return start


def _generics(node: Node) -> tuple[str, ...]:
    parameters = node.child_by_field_name("type_parameters")
    if parameters is None:
        return ()
    return tuple(
        _name(each)
        for each in parameters.named_children
        if each.type.endswith("type_parameter") or each.type == "const_parameter"
    )


def _name(node: Node) -> str:
    name = node.child_by_field_name("name")
    return "" if name is None else text(name)


def _first_error(root: Node) -> int | None:
    if not root.has_error:
        return None
    pending = [root]
    while pending:
        node = pending.pop(0)
        if node.is_error or node.is_missing:
            return _line(node)
        pending[:0] = [child for child in node.children if child.has_error]
    return _line(root)


def _span(node: Node) -> Span:
    return Span(node.start_byte, node.end_byte)


def _line(node: Node) -> int:
    return node.start_point[0] + 1
