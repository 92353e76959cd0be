"""An expression of a contract as a literal that JavaScript compiles in its Unicode mode.

Contracts write ECMA-262, in the looser form of its annex B at times: `\\-`, `{` and `]` that stand for
themselves. What is of another dialect (`(?P<`, `\\A`, `a++`) is not taken: it would mean something else.
"""

from __future__ import annotations

import re

_CLASS = frozenset("dDwWsS")
_CONTROL = frozenset("tnvfr")
_SYNTAX = frozenset("^$\\.*+?()[]{}|/")
_COUNTED = re.compile(r"\{[0-9]+(?:,[0-9]*)?\}")
_QUANTIFIER = re.compile(r"[*+?]|\{[0-9]+(?:,[0-9]*)?\}")
_HEXADECIMAL = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|c[A-Za-z])")
_PROPERTY = re.compile(r"\\[pP]\{[A-Za-z_]+(?:=[A-Za-z_]+)?\}")
_NAMED = re.compile(r"\(\?<([A-Za-z_$][A-Za-z0-9_$]*)>")
_GROUP = re.compile(r"\((?:\?(?::|=|!|<=|<!|<[A-Za-z_$][A-Za-z0-9_$]*>)|(?!\?))")
_LINE_ENDS = {"\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def literal(pattern: str) -> str | None:
    """The literal, `/.../u`; None for what is of another dialect."""
    try:
        return f"/{_Translation(pattern).whole() or '(?:)'}/u"
    except _OfAnotherDialect:
        return None


class _OfAnotherDialect(Exception):
    """The expression has something that JavaScript reads otherwise, or not at all."""


class _Translation:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        plain = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "", pattern, flags=re.DOTALL)
        self._groups = len(re.findall(r"\((?!\?)|\(\?<(?![=!])", plain))
        self._names = set(_NAMED.findall(plain))

    def whole(self) -> str:
        """The expression in Unicode mode."""
        parts = []
        while self._at < len(self._pattern):
            parts.append(self._part())
        return "".join(parts)

    def _part(self) -> str:
        character = self._pattern[self._at]
        match character:
            case "\\":
                return self._escape(inside=False)
            case "[":
                return self._class()
            case "(":
                return self._take(_GROUP)
            case "*" | "+" | "?":
                return self._quantifier()
            case "{" if _COUNTED.match(self._pattern, self._at):
                return self._quantifier()
            case "{" | "}" | "]":
                self._at += 1
                return f"\\{character}"
        self._at += 1
        return _plain(character)

    def _quantifier(self) -> str:
        taken = self._take(_QUANTIFIER)
        if self._pattern.startswith("?", self._at):
            self._at += 1
            taken += "?"
        if _QUANTIFIER.match(self._pattern, self._at):
            raise _OfAnotherDialect
        return taken

    def _class(self) -> str:
        self._at += 1
        parts = ["["]
        if self._pattern.startswith("^", self._at):
            self._at += 1
            parts.append("^")
        while not self._pattern.startswith("]", self._at):
            if self._at >= len(self._pattern):
                raise _OfAnotherDialect
            parts.append(self._in_class(parts[-1]))
        self._at += 1
        return "".join([*parts, "]"])

    def _in_class(self, before: str) -> str:
        character = self._pattern[self._at]
        if character == "\\":
            return self._escape(inside=True)
        self._at += 1
        if character == "-" and (_is_class(before) or self._comes_class()):
            return "\\-"  # it is no range: it stands for itself
        return _plain(character, inside=True)

    def _comes_class(self) -> bool:
        return re.match(r"\\[dDwWsSpP]", self._pattern[self._at :]) is not None

    def _escape(self, *, inside: bool) -> str:
        escaped = self._pattern[self._at + 1 : self._at + 2]
        if escaped.isdigit() or escaped == "k":
            return self._reference(inside=inside)
        for known in (_HEXADECIMAL, _PROPERTY):
            if known.match(self._pattern, self._at):
                return self._take(known)
        self._at += 2
        if escaped in _CLASS | _CONTROL | _SYNTAX or escaped == "b" or (inside and escaped == "-"):
            return f"\\{escaped}"
        if escaped == "B" and not inside:
            return "\\B"
        if not escaped or (escaped.isascii() and escaped.isalnum()):
            raise _OfAnotherDialect
        return _plain(escaped, inside=inside)

    def _reference(self, *, inside: bool) -> str:
        number = re.compile(r"\\([0-9]+)").match(self._pattern, self._at)
        name = re.compile(r"\\k<([^>]*)>").match(self._pattern, self._at)
        if number is not None and (number[1] == "0" or (not inside and 0 < int(number[1]) <= self._groups)):
            self._at = number.end()
            return number[0]
        if name is not None and not inside and name[1] in self._names:
            self._at = name.end()
            return name[0]
        raise _OfAnotherDialect

    def _take(self, known: re.Pattern[str]) -> str:
        found = known.match(self._pattern, self._at)
        if found is None:
            raise _OfAnotherDialect
        self._at = found.end()
        return found[0]


def _is_class(part: str) -> bool:
    return len(part) > 1 and part[0] == "\\" and (part[1] in _CLASS or part[1] in "pP")


def _plain(character: str, *, inside: bool = False) -> str:
    if character in _LINE_ENDS:
        return _LINE_ENDS[character]
    if character == "/" and not inside:
        return "\\/"
    if not character.isprintable():
        return f"\\u{{{ord(character):x}}}"
    return character
