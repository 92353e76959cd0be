"""Where a source writes a value as JSON: `JSON.stringify`, `.json`, `.send`, or a function of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from codegen.source.typescript.type_node import read_type, text_of
from codegen.source.typescript.value import Basic, Reference, TsDeclaration, TsFile, UnionType
from codegen.typescript.fix.typed import FUNCTIONS, Module, Program, Typed

#: Methods of a response that write what they are given as JSON.
_METHODS = frozenset({"json", "send"})
#: What takes a JSON text and is no answer.
_NOT_WRITERS = ("console", "logger", "log")
_NOWHERE = TsFile("")
_OPEN = frozenset({"unknown", "any", "object"})
_SIMPLE = frozenset(
    {"identifier", "member_expression", "subscript_expression", "call_expression", "parenthesized_expression"}
)


@dataclass(frozen=True, slots=True)
class Site:
    """One expression that is written as JSON."""

    path: str
    start: int
    end: int
    text: str
    declared: TsDeclaration
    #: Whether it is a list of values, and whether it may be none.
    several: bool = False
    maybe: bool = False

    def encoded(self, function: str) -> str:
        """The expression with the function around it."""
        if self.several:
            return f"{self.text}.map({function})"
        if self.maybe:
            return f"{self.text} && {function}({self.text})"
        return f"{function}({self.text})"


class Sites:
    """Everything in a program that is written as JSON and has a type with a name."""

    def __init__(self, program: Program) -> None:
        self._program = program
        #: Function -> the places of its parameters that it writes as they are.
        self._writers: dict[int, set[int]] = {}
        while self._more_writers():
            pass

    def all(self) -> Iterator[Site]:
        """Every site, file by file."""
        for module in self._program.modules.values():
            for node, known in self._sinks(module):
                found = self._site(module, node, known)
                if found is not None:
                    yield found

    def _site(self, module: Module, node: Node, known: dict[str, Typed]) -> Site | None:
        typed = self._program.type_of(node, module, known)
        if typed is None:
            return None
        kind, maybe = typed.type, False
        if isinstance(kind, UnionType) and node.type == "identifier":
            rest = [part for part in kind.parts if part not in (Basic("undefined"), Basic("null"))]
            if len(rest) == 1:
                typed, maybe = Typed(rest[0], typed.file), True
        items = None if maybe else self._program.items(typed)
        declared = self._program.declared(typed)
        several = declared is None and items is not None
        if declared is None and items is not None:
            declared = self._program.declared(items)
        if declared is None:
            return None
        text = text_of(node)
        if several and node.type not in _SIMPLE:
            text = f"({text})"
        return Site(module.file.path, node.start_byte, node.end_byte, text, declared, several, maybe)

    def _more_writers(self) -> bool:
        """Looks for functions that hand a parameter on to something that writes it."""
        more = False
        for module in self._program.modules.values():
            for function in module.functions.values():
                parameters = self._program.parameters(function, module, {})
                names = list(parameters)
                for node, _ in self._sinks(module, function):
                    if node.type != "identifier" or text_of(node) not in parameters:
                        continue
                    place, kind = names.index(text_of(node)), parameters[text_of(node)]
                    if _is_open(self._program, kind) and place not in self._writers.get(function.id, ()):
                        self._writers.setdefault(function.id, set()).add(place)
                        more = True
        return more

    def _sinks(self, module: Module, root: Node | None = None) -> Iterator[tuple[Node, dict[str, Typed]]]:
        """Each expression that is written, with what the names around it are."""
        yield from self._below(module, root or module.root, {})

    def _below(
        self, module: Module, node: Node, known: dict[str, Typed]
    ) -> Iterator[tuple[Node, dict[str, Typed]]]:
        if node.type in FUNCTIONS:
            known = dict(known)
            for name, kind in self._program.parameters(node, module, known).items():
                _set(known, name, kind)
        elif node.type in ("statement_block", "for_in_statement"):
            known = dict(known)
        if node.type == "for_in_statement":
            left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
            if left is not None and right is not None:
                _set(known, text_of(left), self._program.items(self._program.type_of(right, module, known)))
        if node.type == "variable_declarator":
            self._declare(module, node, known)
        if node.type == "call_expression":
            yield from ((each, known) for each in self._written(module, node))
        for child in node.named_children:
            yield from self._below(module, child, known)

    def _declare(self, module: Module, node: Node, known: dict[str, Typed]) -> None:
        name, kind = node.child_by_field_name("name"), node.child_by_field_name("type")
        value = node.child_by_field_name("value")
        if name is None or name.type != "identifier" or node.parent is None:
            return
        top = node.parent.parent
        if top is not None and top.type in ("program", "export_statement"):
            return
        told = None
        if kind is not None:
            told = _annotated(module, kind)
        elif value is not None:
            told = self._program.type_of(value, module, known)
        _set(known, text_of(name), told)

    def _written(self, module: Module, call: Node) -> Iterator[Node]:
        callee, given = call.child_by_field_name("function"), call.child_by_field_name("arguments")
        arguments = (
            [each for each in given.named_children if each.type != "comment"] if given is not None else []
        )
        if callee is None or not arguments:
            return
        if callee.type == "identifier":
            found = self._program.function(module, text_of(callee))
            for place in self._writers.get(found[1].id, ()) if found is not None else ():
                if place < len(arguments):
                    yield arguments[place]
        elif text_of(callee) == "JSON.stringify":
            if not _is_put_elsewhere(call):
                yield arguments[0]
        elif callee.type == "member_expression":
            name = callee.child_by_field_name("property")
            if name is not None and text_of(name) in _METHODS and len(arguments) == 1:
                yield arguments[0]


def _annotated(module: Module, kind: Node) -> Typed:
    return Typed(read_type(kind.named_children[0]), module.file)


def _set(known: dict[str, Typed], name: str, kind: Typed | None) -> None:
    """What a name is from here on; a name of which nothing is known hides the one outside."""
    known[name] = kind if kind is not None else Typed(Basic("unknown"), _NOWHERE)


def _is_open(program: Program, kind: Typed | None) -> bool:
    """Whether a parameter takes values of any type."""
    if kind is None:
        return True
    if isinstance(kind.type, Basic):
        return kind.type.name in _OPEN
    return isinstance(kind.type, Reference) and program.declared(kind) is None and not kind.type.arguments


def _is_put_elsewhere(call: Node) -> bool:
    """Whether the JSON text is a copy that is parsed again, or a line of a log."""
    outer = call.parent.parent if call.parent is not None else None
    callee = outer.child_by_field_name("function") if outer is not None else None
    if callee is None or call.parent is None or call.parent.type != "arguments":
        return False
    name = text_of(callee)
    return name == "JSON.parse" or name.partition(".")[0] in _NOT_WRITERS
