"""Text literals of Rust."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\(?:([nrt0\\'\"])|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]{1,8})\}|\n\s*)")
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_RAW = re.compile(r'r(#*)"(.*)"\1', re.DOTALL)


def unquote(literal: str) -> str:
    """The text that a string literal stands for, raw or not; what is no literal stays as it is."""
    raw = _RAW.fullmatch(literal)
    if raw:
        return raw[2]
    if len(literal) < 2 or literal[0] != '"' or literal[-1] != '"':
        return literal
    return _ESCAPE.sub(_unescaped, literal[1:-1])


def quote(text: str) -> str:
    """A string literal for a text."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        return _PLAIN.get(match[1], match[1])
    code = match[2] or match[3]
    return chr(int(code.replace("_", ""), 16)) if code else ""


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    return f"\\u{{{ord(char):x}}}"
