"""Rust source text, laid out as rustfmt lays it out: literals, doc comments, attributes, calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

#: The widths of rustfmt: of a line, of the arguments of a call, and of those of an attribute.
LINE = 100
ARGUMENTS = 60
_ATTRIBUTE = 70
#: What a list, a quotation or a heading of Markdown begins with.
_MARKDOWN = re.compile(r"(\s*)([-*+>#]|[0-9]+[.)])(?=\s|$)")


def literal(text: str) -> str:
    """A string literal; what a reader cannot see is spelled out."""
    return '"' + "".join(map(_character, text)) + '"'


def doc(text: str, indent: int = 0, mark: str = "///") -> list[str]:
    """A doc comment; line breaks stay where they are, and nothing in it is Markdown of ours."""
    lines = [re.sub(r"\s+$", "", line) for line in text.strip().splitlines()]
    several = len(lines) > 1
    spaces = " " * indent
    return [f"{spaces}{mark} {_plain(line, several=several)}".rstrip() for line in lines]


def attribute(arguments: Sequence[str], indent: int = 0) -> list[str]:
    """A `#[serde(...)]` attribute."""
    spaces, joined = " " * indent, ", ".join(arguments)
    if len(joined) <= _ATTRIBUTE and indent + len(joined) + len("#[serde()]") <= LINE:
        return [f"{spaces}#[serde({joined})]"]
    inner = [f"{spaces}    {each}," for each in arguments]
    return [f"{spaces}#[serde(", *inner[:-1], inner[-1].rstrip(","), f"{spaces})]"]


def call(head: str, arguments: Sequence[str], tail: str, indent: int) -> list[str]:
    """`head(arguments)tail`, on one line where rustfmt leaves it there."""
    spaces, joined = " " * indent, ", ".join(arguments)
    one = f"{spaces}{head}({joined}){tail}"
    if _stays(arguments) and len(one) <= LINE:
        return [one]
    return [f"{spaces}{head}(", *(f"{spaces}    {each}," for each in arguments), f"{spaces}){tail}"]


def method(receiver: str, name: str, arguments: Sequence[str], tail: str, indent: int) -> list[str]:
    """`receiver.name(arguments)tail`; where the line is too long, the method begins the next one."""
    lines = call(f"{receiver}.{name}", arguments, tail, indent)
    link = f"{' ' * indent}    .{name}({', '.join(arguments)}){tail}"
    fits = len(lines) == 1 and (len(lines[0]) < LINE or not tail.endswith(","))  # the comma is not counted
    if fits or not _stays(arguments) or len(link) > LINE:
        return lines
    return [f"{' ' * indent}{receiver}", link]


def _stays(arguments: Sequence[str]) -> bool:
    """Whether arguments are short enough for one line; a literal alone is as long as it is."""
    is_literal = len(arguments) == 1 and arguments[0].endswith(('"', "#"))
    return is_literal or len(", ".join(arguments)) <= ARGUMENTS


def arm(pattern: str, value: str, indent: int) -> list[str]:
    """An arm of a match; a long value has a block of its own."""
    spaces = " " * indent
    one = f"{spaces}{pattern} => {value},"
    if len(one) <= LINE:
        return [one]
    return [f"{spaces}{pattern} => {{", f"{spaces}    {value}", f"{spaces}}}"]


def function(head: str, parameters: str, returns: str, body: Sequence[str], indent: int = 0) -> list[str]:
    """A function of one parameter list; `body` is indented already."""
    spaces = " " * indent
    first = f"{spaces}{head}({parameters}) -> {returns} {{"
    if len(first) > LINE:
        return [
            f"{spaces}{head}(",
            f"{spaces}    {parameters},",
            f"{spaces}) -> {returns} {{",
            *body,
            f"{spaces}}}",
        ]
    return [first, *body, f"{spaces}}}"]


def paragraphs(parts: Sequence[Sequence[str]]) -> Iterator[str]:
    """The parts with an empty line between each two."""
    for index, part in enumerate(parts):
        if index:
            yield ""
        yield from part


def _character(character: str) -> str:
    if character in _ESCAPED:
        return _ESCAPED[character]
    if character.isprintable():
        return character
    return f"\\u{{{ord(character):x}}}"


_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _plain(line: str, *, several: bool) -> str:
    """A line of prose for rustdoc."""
    seen = "".join(each if each.isprintable() else " " for each in line)
    escaped = re.sub(r"(?<![`\w])[<\[](?=\S)", lambda found: "\\" + found[0], seen)
    return _MARKDOWN.sub(r"\1\\\2", escaped) if several else escaped
