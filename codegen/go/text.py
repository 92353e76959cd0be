"""Go text, already in gofmt's form: literals, struct literals with their columns, comments, imports."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from codegen.source.go.value import GoImport

_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
#: Where a line is broken, as people do.
WIDTH = 100


def indent(lines: Iterable[str], by: int = 1) -> list[str]:
    """The lines one level deeper."""
    return ["\t" * by + line if line else line for line in lines]


def quote(text: str) -> str:
    """A string literal in plain ASCII."""
    return '"' + "".join(map(_escape, text)) + '"'


def literal(text: str) -> str:
    """The string literal people would choose: raw where that needs no escapes."""
    plain = text.isascii() and text.isprintable() and "`" not in text
    return f"`{text}`" if plain and ('"' in text or "\\" in text) else quote(text)


def comment(*paragraphs: str) -> list[str]:
    """A comment with its paragraphs filled; those that begin with a tab stand as they are."""
    lines: list[str] = []
    for index, paragraph in enumerate(paragraphs):
        code = paragraph.startswith("\t")
        if index and not (code and paragraphs[index - 1].startswith("\t")):
            lines.append("//")
        filled = [paragraph] if code else textwrap.wrap(paragraph, WIDTH - 3, break_on_hyphens=False)
        lines += [f"//{line}" if code else f"// {line}" for line in filled]
    return lines


def struct_literal(fields: Sequence[tuple[str, str, str]], values: Sequence[str]) -> list[str]:
    """A value of an anonymous struct: its fields as (name, type, tag), and the values in that order."""
    if not fields:
        return ["struct{}{}"]
    declared = struct_fields(fields)
    given = ", ".join(values)
    if len(given) <= WIDTH - 20:
        return ["struct {", *indent(declared), f"}}{{{given}}}"]
    return ["struct {", *indent(declared), "}{", *indent(f"{value}," for value in values), "}"]


def struct_fields(fields: Sequence[tuple[str, str, str]]) -> list[str]:
    """The fields of a struct, as (name, type, tag), in columns."""
    names = max(len(name) for name, _, _ in fields)
    types = max(len(kind) for _, kind, _ in fields)
    return [f"{name:<{names}} {kind:<{types}} {tag}" for name, kind, tag in fields]


def keyed(head: str, pairs: Sequence[tuple[str, str]], depth: int) -> list[str]:
    """A composite literal with keys, on one line where that fits so many tabs deep."""
    line = f"{head}{{{', '.join(f'{key}: {value}' for key, value in pairs)}}}"
    # gofmt lines up the values only as long as keys are short, so those with a long one stay on one line
    if len(line) + 4 * depth <= WIDTH or any(len(key) > 40 or "\n" in value for key, value in pairs):
        return [line]
    width = max(len(key) for key, _ in pairs) + 1
    return [f"{head}{{", *indent(f"{f'{key}:':<{width}} {value}," for key, value in pairs), "}"]


def json_tag(key: str, *, omitempty: bool = False) -> str:
    """The tag that gives a field its name on the wire."""
    name = "-," if key == "-" and not omitempty else key
    return f'`json:"{name}{",omitempty" if omitempty else ""}"`'


def imports(needed: Iterable[str], further: Iterable[GoImport]) -> list[str]:
    """The import block: the standard library, then the rest."""
    every = {GoImport("", path) for path in needed} | set(further)
    spelled = [
        ("." in each.path.partition("/")[0], each.path, f'{each.alias} "{each.path}"'.lstrip())
        for each in every
    ]
    standard = [line for is_far, _, line in sorted(spelled) if not is_far]
    far = [line for is_far, _, line in sorted(spelled) if is_far]
    return ["import (", *indent([*standard, *([""] if far else []), *far]), ")"]


def _escape(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if " " <= char <= "~":
        return char
    point = ord(char)
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"
