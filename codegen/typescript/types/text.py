"""TypeScript text as its formatter writes it: literals, comments, and the names of members."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from codegen.typescript.types.identifier import is_plain

WIDTH = 100
INDENT = "  "
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v", "\\": "\\\\"}
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def quote(text: str) -> str:
    """A string literal, in the quotes that need fewer escapes."""
    mark = "'" if text.count('"') > text.count("'") else '"'
    return mark + "".join(f"\\{mark}" if each == mark else _escape(each) for each in text) + mark


def member(name: str) -> str:
    """The name of a member, in a type."""
    return name if is_plain(name) else quote(name)


def entry(name: str) -> str:
    """The name of a member, in an object literal, where `__proto__` has a meaning of its own."""
    return f"[{quote(name)}]" if name == "__proto__" else member(name)


def indented(lines: Iterable[str]) -> list[str]:
    """The lines one level deeper."""
    return [f"{INDENT}{line}" if line else line for line in lines]


def doc(paragraphs: Iterable[str], depth: int = 0) -> list[str]:
    """A doc comment; nothing where there is nothing to say."""
    width = WIDTH - depth * len(INDENT) - len(" * ")
    lines = [line for each in paragraphs if each.strip() for line in _filled(each, width)]
    if not lines:
        return []
    if len(lines) == 1 and len(lines[0]) + len("/** ") <= width:
        return [f"/** {lines[0]} */"]
    return ["/**", *(f" * {line}".rstrip() for line in lines), " */"]


def comment(paragraph: str, hanging: str = "") -> list[str]:
    """A comment of whole lines, filled."""
    width = WIDTH - len("// ")
    return [
        f"// {line}"
        for line in textwrap.wrap(
            paragraph, width, subsequent_indent=hanging, break_on_hyphens=False, break_long_words=False
        )
    ]


def one_line(text: str) -> str:
    """The text as it may stand in a comment of one line."""
    return " ".join(_visible(text).split())


def _filled(paragraph: str, width: int) -> Iterable[str]:
    for line in _LINE_ENDS.split(paragraph.strip()):
        safe = _visible(line).replace("*/", "*\\/").rstrip()
        if len(safe) <= width:
            yield safe
            continue
        lead = safe[: len(safe) - len(safe.lstrip())]
        yield from textwrap.wrap(
            safe, width, subsequent_indent=lead, break_on_hyphens=False, break_long_words=False
        )


def _visible(text: str) -> str:
    return "".join(each if each.isprintable() or each in "\t\n " else " " for each in text)


def _escape(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    if character.isprintable():
        return character
    point = ord(character)
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\u{{{point:x}}}"
