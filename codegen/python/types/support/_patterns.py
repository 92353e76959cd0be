"""Regular expressions of ECMA-262, as the contract has them, for Python's engine."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache

_SPACES = (
    r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a"
    r"\u2028\u2029\u202f\u205f\u3000\ufeff"
)
#: Escapes that mean the same, or need a translation, outside a class and inside.
_OUTSIDE = {
    "d": "[0-9]",
    "D": "[^0-9]",
    "w": "[A-Za-z0-9_]",
    "W": "[^A-Za-z0-9_]",
    "s": f"[{_SPACES}]",
    "S": f"[^{_SPACES}]",
}
_INSIDE = {"d": "0-9", "D": r"\D", "w": "A-Za-z0-9_", "W": r"\W", "s": _SPACES}
_SAME = frozenset("bBfnrtv")
_PLAIN = {".": r"[^\n\r\u2028\u2029]", "$": r"\Z", "{": r"\{"}
_LAST = 0x10FFFF


@lru_cache(maxsize=1024)
def expression(pattern: str) -> re.Pattern[str]:
    """The expression for `search`. Raises `ValueError` for what Python cannot say."""
    try:
        return re.compile(_Translation(pattern).text(), re.ASCII)
    except re.error as error:
        raise ValueError(f"not an expression of this engine: {error}") from error


class _Translation:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def text(self) -> str:
        """The whole expression, translated."""
        parts = []
        while self._at < len(self._pattern):
            parts.append(self._part())
        return "".join(parts)

    def _take(self, expected: str) -> re.Match[str] | None:
        found = re.compile(expected).match(self._pattern, self._at)
        if found is not None:
            self._at = found.end()
        return found

    def _part(self) -> str:
        if self._take(r"\\"):
            return self._escape(inside=False)
        if self._take(r"\[\^\]"):
            return r"[\s\S]"
        if self._take(r"\[\]"):
            return "(?!)"
        if self._take(r"\["):
            return self._class()
        if named := self._take(r"\(\?<([A-Za-z_]\w*)>"):
            return f"(?P<{named[1]}>"
        if counted := self._take(r"\{[0-9]+(,[0-9]*)?\}"):
            return counted[0]
        character = self._pattern[self._at]
        self._at += 1
        return _PLAIN.get(character, character)

    def _class(self) -> str:
        inverted = self._take(r"\^") is not None
        parts: list[str] = []
        #: Sets of which everything else is in the class.
        others: list[str] = []
        while not self._take(r"\]"):
            if self._at >= len(self._pattern):
                raise ValueError("a class of characters without an end")
            if self._take(r"\\S"):
                others.append(_SPACES)
            elif found := self._take(r"\\P\{([^}]*)\}"):
                others.append(_property(found[1]))
            elif self._take(r"\\"):
                parts.append(self._escape(inside=True))
            else:
                character = self._pattern[self._at]
                self._at += 1
                parts.append(f"\\{character}" if character in "[&|~" else character)
        return _joined("".join(parts), others, inverted=inverted)

    def _escape(self, *, inside: bool) -> str:
        if found := self._take(r"[pP]\{([^}]*)\}"):
            ranges = _property(found[1])
            is_other = "^" if found[0].startswith("P") else ""
            return ranges if inside else f"[{is_other}{ranges}]"
        if found := self._take(r"u\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})"):
            return _character(int(found[1] or found[2], 16))
        if found := self._take(r"u([Dd][89ABab]..)\\u([Dd][C-Fc-f]..)"):
            high, low = int(found[1], 16) - 0xD800, int(found[2], 16) - 0xDC00
            return _character(0x10000 + (high << 10) + low)
        if found := self._take(r"u([0-9A-Fa-f]{4})"):
            return _character(int(found[1], 16))
        if found := self._take(r"c([A-Za-z])"):
            return _character(ord(found[1]) % 32)
        if found := self._take(r"k<([A-Za-z_]\w*)>"):
            return f"(?P={found[1]})"
        if self._take(r"0(?![0-9])"):
            return _character(0)
        return self._plain_escape(inside=inside)

    def _plain_escape(self, *, inside: bool) -> str:
        if self._at >= len(self._pattern):
            raise ValueError("an escape without a character")
        character = self._pattern[self._at]
        self._at += 1
        known = _INSIDE if inside else _OUTSIDE
        if character in known:
            return known[character]
        digit = character in "123456789" and not inside
        if character in _SAME or digit:
            return f"\\{character}"
        if character.isascii() and character.isalnum():
            raise ValueError(f"an escape that Python does not know: \\{character}")
        return re.escape(character)


def _character(code: int) -> str:
    return f"\\U{code:08x}"


def _joined(parts: str, others: list[str], *, inverted: bool) -> str:
    """A class of these parts and of everything but each of the others."""
    own = f"[{'^' if inverted else ''}{parts}]"
    if not others:
        return own
    if not inverted:
        alternatives = [own] if parts else []
        alternatives += [f"[^{each}]" for each in others]
        return f"(?:{'|'.join(alternatives)})"
    ahead = "".join(f"(?=[{each}])" for each in others)
    return f"(?:{ahead}{own if parts else f'[{others[0]}]'})"


def _property(name: str) -> str:
    """The characters with a property, as the inside of a class."""
    _, _, value = name.rpartition("=")
    return _ranges(_LONG.get(value, value))


_LONG = {
    "Letter": "L",
    "Lowercase_Letter": "Ll",
    "Uppercase_Letter": "Lu",
    "Mark": "M",
    "Number": "N",
    "Decimal_Number": "Nd",
    "Punctuation": "P",
    "Symbol": "S",
    "Separator": "Z",
}


@lru_cache(maxsize=64)
def _ranges(category: str) -> str:
    """The characters of a general category, as the inside of a class."""
    if not re.fullmatch("[LMNPSZC][a-z]?", category):
        raise ValueError(f"a property that Python does not know: {category}")
    parts: list[str] = []
    start: int | None = None
    for code in range(sys.maxunicode + 2):
        is_in = code <= _LAST and unicodedata.category(chr(code)).startswith(category)
        if is_in and start is None:
            start = code
        elif not is_in and start is not None:
            parts.append(f"{_character(start)}-{_character(code - 1)}")
            start = None
    if not parts:
        raise ValueError(f"a property that Python does not know: {category}")
    return "".join(parts)
