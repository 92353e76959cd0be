"""The type of an expression, as far as declarations tell it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import normpath

from tree_sitter import Node

from codegen.source.typescript.file import parse
from codegen.source.typescript.find import resolve, stem
from codegen.source.typescript.type_node import read_type, text_of
from codegen.source.typescript.value import ArrayOf, Reference, TsDeclaration, TsFile, TsSource, TsType
from codegen.typescript.fix.held import hold, member_types

FUNCTIONS = ("function_declaration", "arrow_function", "function_expression", "method_definition")
#: Methods of a list that give a list of the same items, and those that give one of them.
_SAME = frozenset({"filter", "slice", "sort", "reverse", "concat", "toSorted", "toReversed"})
_ONE = frozenset({"find", "at", "pop", "shift", "findLast"})
_EACH = frozenset({"map", "forEach", "filter", "find", "some", "every", "flatMap"})


@dataclass(frozen=True)
class Typed:
    """A type, and the file in which its names have their meaning."""

    type: TsType
    file: TsFile


@dataclass
class Module:
    """One file: its tree, and what its top level names."""

    file: TsFile
    root: Node
    #: Variable or constant -> its type; function -> the type it gives.
    variables: dict[str, Typed] = field(default_factory=dict)
    functions: dict[str, Node] = field(default_factory=dict)


@dataclass
class Program:
    """All files of a source, to be asked for the types of expressions."""

    source: TsSource
    modules: dict[str, Module]

    def named(self, module: Module, name: str, depth: int = 8) -> Iterator[tuple[Module, str]]:
        """Where a name of the top level is: here, or in the file it is imported from."""
        yield module, name
        if not depth:
            return
        for each in module.file.imports:
            if each.name == name and each.module.startswith("."):
                folder = module.file.path.rpartition("/")[0]
                target = self._target(folder, each.module)
                if target is not None and target is not module:
                    yield from self.named(target, each.original, depth - 1)

    def _target(self, folder: str, name: str) -> Module | None:
        wanted = stem(normpath(f"{folder}/{name}" if folder else name))
        return next(
            (each for path, each in self.modules.items() if stem(path) in (wanted, f"{wanted}/index")), None
        )

    def variable(self, module: Module, name: str) -> Typed | None:
        """The type of a variable at the top level."""
        return next((at.variables[own] for at, own in self.named(module, name) if own in at.variables), None)

    def function(self, module: Module, name: str) -> tuple[Module, Node] | None:
        """A function at the top level."""
        return next(
            ((at, at.functions[own]) for at, own in self.named(module, name) if own in at.functions), None
        )

    def declared(self, typed: Typed) -> TsDeclaration | None:
        """The declaration that a type is just the name of."""
        if isinstance(typed.type, Reference) and not typed.type.arguments:
            return resolve(self.source, typed.file, typed.type.name)
        return None

    def type_of(self, node: Node, module: Module, known: dict[str, Typed]) -> Typed | None:
        """The type of an expression; None where no declaration tells it."""
        match node.type:
            case "identifier":
                return known.get(text_of(node)) or self.variable(module, text_of(node))
            case "as_expression" | "satisfies_expression":
                return Typed(read_type(node.named_children[-1]), module.file)
            case "parenthesized_expression" | "non_null_expression":
                return self.type_of(node.named_children[0], module, known)
            case "await_expression":
                return self._awaited(self.type_of(node.named_children[0], module, known))
            case "new_expression":
                made = node.child_by_field_name("constructor")
                return Typed(Reference(text_of(made)), module.file) if made is not None else None
            case "subscript_expression" | "member_expression":
                return self._inside(node, module, known)
            case "call_expression":
                return self._called(node, module, known)
        return None

    def _awaited(self, found: Typed | None) -> Typed | None:
        if found is not None and isinstance(found.type, Reference) and found.type.name == "Promise":
            return Typed(found.type.arguments[0], found.file) if found.type.arguments else None
        return found

    def items(self, found: Typed | None) -> Typed | None:
        """The type of the items of a list."""
        if found is None:
            return None
        held = hold(self.source, found.type, found.file, "")
        return Typed(held.type.item, held.file) if isinstance(held.type, ArrayOf) else None

    def _inside(self, node: Node, module: Module, known: dict[str, Typed]) -> Typed | None:
        whole = node.child_by_field_name("object")
        outer = self.type_of(whole, module, known) if whole is not None else None
        if outer is None:
            return None
        if node.type == "subscript_expression":
            return self.items(outer)
        name = node.child_by_field_name("property")
        return self._member(outer, "" if name is None else text_of(name))

    def _member(self, outer: Typed, name: str) -> Typed | None:
        found = member_types(self.source, outer.type, outer.file).get(name)
        return None if found is None or found[0].optional else Typed(found[0].type, found[1])

    def _called(self, node: Node, module: Module, known: dict[str, Typed]) -> Typed | None:
        callee = node.child_by_field_name("function")
        if callee is None:
            return None
        if callee.type == "identifier":
            found = self.function(module, text_of(callee))
            kind = found[1].child_by_field_name("return_type") if found is not None else None
            if found is None or kind is None or not kind.named_children:
                return None
            return Typed(read_type(kind.named_children[0]), found[0].file)
        if callee.type != "member_expression":
            return None
        whole, name = callee.child_by_field_name("object"), callee.child_by_field_name("property")
        outer = self.type_of(whole, module, known) if whole is not None else None
        if outer is None or name is None or self.items(outer) is None:
            return None
        if text_of(name) in _SAME:
            return outer
        return self.items(outer) if text_of(name) in _ONE else None

    def parameters(self, function: Node, module: Module, known: dict[str, Typed]) -> dict[str, Typed | None]:
        """The parameters of a function in their order, each with its type."""
        single = function.child_by_field_name("parameter")
        if single is not None:
            return {text_of(single): self._of_each(function, module, known)}
        given = function.child_by_field_name("parameters")
        found: dict[str, Typed | None] = {}
        for each in given.named_children if given is not None else ():
            pattern, kind = each.child_by_field_name("pattern"), each.child_by_field_name("type")
            name = (
                text_of(pattern) if pattern is not None and pattern.type == "identifier" else f"#{len(found)}"
            )
            told = Typed(read_type(kind.named_children[0]), module.file) if kind is not None else None
            if told is None and not found:
                told = self._of_each(function, module, known)
            found[name] = told
        return found

    def _of_each(self, function: Node, module: Module, known: dict[str, Typed]) -> Typed | None:
        """The item that `carts.map((cart) => ...)` is called with."""
        call = function.parent.parent if function.parent is not None else None
        callee = call.child_by_field_name("function") if call is not None else None
        if callee is None or callee.type != "member_expression":
            return None
        whole, name = callee.child_by_field_name("object"), callee.child_by_field_name("property")
        if whole is None or name is None or text_of(name) not in _EACH:
            return None
        return self.items(self.type_of(whole, module, known))


def program(source: TsSource, texts: dict[str, bytes]) -> Program:
    """All files, read."""
    modules = {file.path: Module(file, parse(file.path, texts[file.path])) for file in source.files}
    found = Program(source, modules)
    for module in modules.values():
        for node in module.root.named_children:
            inner = node.child_by_field_name("declaration") if node.type == "export_statement" else node
            if inner is not None:
                _top_level(found, module, inner)
    return found


def _top_level(found: Program, module: Module, node: Node) -> None:
    name = node.child_by_field_name("name")
    if node.type == "function_declaration" and name is not None:
        module.functions[text_of(name)] = node
    if node.type not in ("lexical_declaration", "variable_declaration"):
        return
    for each in node.named_children:
        own, value = each.child_by_field_name("name"), each.child_by_field_name("value")
        if each.type != "variable_declarator" or own is None or own.type != "identifier":
            continue
        if value is not None and value.type in FUNCTIONS:
            module.functions[text_of(own)] = value
        kind = each.child_by_field_name("type")
        if kind is not None:
            module.variables[text_of(own)] = Typed(read_type(kind.named_children[0]), module.file)
        elif value is not None:
            told = found.type_of(value, module, {})
            if told is not None:
                module.variables[text_of(own)] = told
