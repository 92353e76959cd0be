"""Edits at the top of a file: what it imports, and what it lets others import."""

from __future__ import annotations

import re

from codegen.output.edit import Edit
from codegen.source.typescript.file import parse
from codegen.source.typescript.value import TsDeclaration, TsSource
from codegen.typescript.types.text import quote


def import_edit(source: TsSource, path: str, name: str, module: str) -> Edit:
    """The import of a function, behind the other imports."""
    data = (source.root / path).read_bytes()
    at = 0
    nodes = parse(path, data).named_children
    for node in nodes:
        if node.type == "import_statement":
            at = _line_end(data, node.end_byte)
    if not at:
        first = next((node for node in nodes if node.type not in ("comment", "hash_bang_line")), None)
        at = first.start_byte if first is not None else len(data)
    semicolon = "" if re.search(rb"^import [^;\n]*\n", data, re.MULTILINE) else ";"
    return Edit(path, at, at, f"import {{ {name} }} from {quote(module)}{semicolon}\n")


def export_edit(source: TsSource, declared: TsDeclaration) -> Edit | None:
    """The word that lets another file import a type; None where it may."""
    data = (source.root / declared.path).read_bytes()
    listed = rf"\bexport\s+(type\s+)?\{{[^}}]*\b{re.escape(declared.name)}\b[^}}]*\}}".encode()
    if declared.exported or re.search(listed, data):
        return None
    return Edit(declared.path, declared.span.start, declared.span.start, "export ")


def _line_end(data: bytes, at: int) -> int:
    end = data.find(b"\n", at)
    return len(data) if end < 0 else end + 1
