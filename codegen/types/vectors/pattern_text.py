"""Makes texts out of a regular expression: plain ones, of several lengths, for the expressions people write.

Classes, groups, alternatives, repetitions and anchors are followed; whatever looks around or refers back is
passed over, so that what is made here must still be held against the expression.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

#: Repetitions beyond the least that are tried, in this order.
_MORE = (0, 1, 2, 3, 5, 8)
#: A longer repetition is not made.
_LONGEST = 4_000
_DIGITS = "1234567890"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = f"{_LETTERS}ABCDEFGHIJKLMNOPQRSTUVWXYZ{_DIGITS}_"
_MIXED = "a1b2c3d4e5f6g7h8i9j0"
_PLAIN = f"{_WORD} -./:@,;+*=#!?%&()<>[]{{}}|~^$'\"\\\n\té😀"
_ESCAPED = {
    "d": _DIGITS,
    "w": _WORD,
    "s": " \t\n",
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "f": "\f",
    "v": "\v",
    "0": "\0",
}
_NEGATED = {"D": _DIGITS, "W": _WORD, "S": " \t\n"}


@dataclass(frozen=True, slots=True)
class _Set:
    """One character of several; empty where no usual one fits."""

    characters: str


@dataclass(frozen=True, slots=True)
class _Repeat:
    part: _Part
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class _Sequence:
    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True)
class _Either:
    options: tuple[_Part, ...]


_Part: TypeAlias = _Set | _Repeat | _Sequence | _Either


def texts_of(pattern: str, length: int | None = None) -> Iterator[str]:
    """Texts that probably match the expression, each once; with `length`, texts of about that length."""
    try:
        part = _Parser(pattern).parse()
    except (IndexError, ValueError):
        return
    seen = set()
    for more in _MORE if length is None else range(length + 1):
        found = [text for turn in range(_turns(part)) if (text := _text(part, more, turn)) is not None]
        for text in found:
            if text not in seen and (length is None or len(text) == length):
                seen.add(text)
                yield text
        if length is not None and all(len(text) > length for text in found):
            return


def _turns(part: _Part) -> int:
    """How many alternatives the widest choice has, a few at most."""
    match part:
        case _Either(options):
            return min(6, max(len(options), *map(_turns, options)))
        case _Sequence(parts):
            return max((_turns(each) for each in parts), default=1)
        case _Repeat(inner, _, _):
            return _turns(inner)
    return 1


def _text(part: _Part, more: int, turn: int) -> str | None:
    match part:
        case _Set(characters):
            return characters[turn % len(characters)] if characters else None
        case _Sequence(parts):
            return _joined([_text(each, more, turn) for each in parts])
        case _Either(options):
            return _text(options[turn % len(options)], more, turn)
        case _Repeat(inner, least, most):
            times = min(most, least + more)
            first = _text(inner, more, turn)
            if first is None or len(first) * times > _LONGEST:
                return None if times else ""
            return _joined([first, *(_text(inner, more, turn + index) for index in range(1, times))][:times])
    return None


def _joined(texts: list[str | None]) -> str | None:
    found = [text for text in texts if text is not None]
    return "".join(found) if len(found) == len(texts) else None


class _Parser:
    """Reads one expression; raises ValueError or IndexError for what it does not follow."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def parse(self) -> _Part:
        """The whole expression."""
        part = self._either()
        if self._at < len(self._pattern):
            raise ValueError(self._pattern[self._at])
        return part

    def _next(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]

    def _takes(self, token: str) -> bool:
        found = self._pattern.startswith(token, self._at)
        self._at += len(token) if found else 0
        return found

    def _either(self) -> _Part:
        options = [self._sequence()]
        while self._takes("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else _Either(tuple(options))

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            atom = self._atom()
            if atom is not None:
                parts.append(self._repeated(atom))
        return _Sequence(tuple(parts))

    def _atom(self) -> _Part | None:
        character = self._next()
        match character:
            case "^" | "$":
                return None
            case ".":
                return _Set(_MIXED)
            case "(":
                return self._group()
            case "[":
                return self._class()
            case "\\":
                return None if self._takes("b") or self._takes("B") else _Set(self._escape())
        return _Set(character)

    def _group(self) -> _Part | None:
        looks = any(self._takes(each) for each in ("?=", "?!", "?<=", "?<!"))
        if not looks and not self._takes("?:") and self._takes("?<"):
            self._at = self._pattern.index(">", self._at) + 1
        part = self._either()
        if self._next() != ")":
            raise ValueError(self._pattern)
        return None if looks else part

    def _repeated(self, atom: _Part) -> _Part:
        least, most = 1, 1
        if self._takes("*"):
            least, most = 0, 1_000
        elif self._takes("+"):
            least, most = 1, 1_000
        elif self._takes("?"):
            least, most = 0, 1
        elif self._pattern.startswith("{", self._at) and "}" in self._pattern[self._at :]:
            end = self._pattern.index("}", self._at)
            low, comma, high = self._pattern[self._at + 1 : end].partition(",")
            least = int(low)
            most = int(high) if high else 1_000 if comma else least
            self._at = end + 1
        else:
            return atom
        self._takes("?")
        return _Repeat(atom, least, most)

    def _escape(self) -> str:
        character = self._next()
        if character in "ux":
            width = 4 if character == "u" else 2
            digits = self._pattern[self._at : self._at + width]
            self._at += width
            return chr(int(digits, 16))
        if character in _NEGATED:
            return "".join(each for each in _PLAIN if each not in _NEGATED[character])
        if character in "123456789pPkc":
            raise ValueError(character)
        return _ESCAPED.get(character, character)

    def _class(self) -> _Part:
        negated = self._takes("^")
        members: list[str] = []
        while not self._takes("]"):
            start = self._member()
            if len(start) == 1 and self._pattern[self._at] == "-" and self._pattern[self._at + 1] != "]":
                self._at += 1
                members += map(chr, range(ord(start), min(ord(self._member()), ord(start) + 200) + 1))
            else:
                members += start
        if negated:
            return _Set("".join(each for each in _PLAIN if each not in members))
        return _Set("".join(dict.fromkeys(members)))

    def _member(self) -> str:
        character = self._next()
        return self._escape() if character == "\\" else character
