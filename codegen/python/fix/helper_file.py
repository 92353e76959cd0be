"""The file of helper code: the pieces that a fix needs, what these stand on, and the objects made of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from codegen.python.fix.change import Piece
from codegen.python.fix.imports import import_order
from codegen.source.python.value import HEADER

#: The files of `code/`, what others stand on first.
_SOURCES = ("base", "clocks", "octets", "values", "structures", "reshapes")


def helper_file(contracts: Sequence[str], named: Sequence[tuple[str, Piece]], width: int) -> str:
    """The text of the file; `named` are the objects, each under its name."""
    needed = _needed(piece.of for _, piece in named)
    imports, code = _parts()
    texts = [text for name, text in code.items() if name in needed]
    used = _names("\n".join(texts))
    lines = [f"{HEADER}", "", *(f"{each}" for each in contracts), '"""', ""]
    lines += ["from __future__ import annotations", ""]
    groups = [[line for name, line in group if name in used] for group in imports]
    for group in groups:
        merged = _merged(group)
        lines += [*merged, ""] if merged else []
    body = "\n".join(lines)
    constants = [text for name, text in code.items() if name in needed and name.isupper()]
    classes = [text for text in texts if text not in constants]
    body = body.rstrip("\n") + "\n"
    body += "\n" + "".join(f"{text}\n" for text in constants) if constants else ""
    body += "".join(f"\n\n{text}\n" for text in classes)
    objects = [_object(name, piece, width) for name, piece in named]
    return f"{body}\n\n" + "\n".join(objects) + "\n"


def _object(name: str, piece: Piece, width: int) -> str:
    line = f"{name} = {piece.of}({piece.arguments})"
    if "\n" not in piece.arguments and len(line) <= min(width, 88):
        return line
    if "\n" in piece.arguments:
        return f"{name} = {piece.of}({piece.arguments})"
    arguments = ast.parse(f"f({piece.arguments})", mode="eval").body
    assert isinstance(arguments, ast.Call)  # noqa: S101 - it was made as one
    source = f"f({piece.arguments})"
    parts = [ast.get_source_segment(source, each) or "" for each in arguments.args]
    parts += [f"{each.arg}={ast.get_source_segment(source, each.value)}" for each in arguments.keywords]
    return f"{name} = {piece.of}(\n" + "".join(f"    {part},\n" for part in parts) + ")"


def _needed(names: Iterable[str]) -> set[str]:
    """The pieces of these names, and those they stand on."""
    _, code = _parts()
    needed: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name in code and name not in needed:
            needed.add(name)
            pending += _names(code[name])
    return needed


@cache
def _parts() -> tuple[list[list[tuple[str, str]]], dict[str, str]]:
    """The imports, as sections of (name, line), and the pieces by name, in their order."""
    sections: list[list[tuple[str, str]]] = [[], []]
    code: dict[str, str] = {}
    for source in _SOURCES:
        text = (Path(__file__).parent / "code" / f"{source}.py").read_text(encoding="utf-8")
        for node in ast.parse(text).body:
            segment = ast.get_source_segment(text, node) or ""
            match node:
                case ast.ImportFrom(module=str(module)) if module.startswith(("__future__", "codegen.")):
                    continue
                case ast.ImportFrom(module=module, names=names):
                    section = sections[1 if str(module).startswith("pydantic") else 0]
                    section += [(each.name, f"from {module} import {each.name}") for each in names]
                case ast.Import(names=names):
                    sections[0] += [(each.name, f"import {each.name}") for each in names]
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                    code[name] = segment
                case ast.Assign(targets=[ast.Name(id=name)]):
                    code[name] = segment
    return [sorted(set(section), key=lambda each: each[1]) for section in sections], code


def _names(text: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}


def _merged(lines: Sequence[str]) -> list[str]:
    """Imports in their usual order, one line for a module."""
    plain = sorted({line for line in lines if line.startswith("import ")})
    by_module: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("from "):
            module, _, name = line.removeprefix("from ").partition(" import ")
            by_module.setdefault(module, []).append(name)
    merged = [
        f"from {module} import {', '.join(sorted(set(names), key=import_order))}"
        for module, names in sorted(by_module.items())
    ]
    return [*plain, *merged]
