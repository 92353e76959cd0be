"""Regular expressions of ECMA-262 in the words of Rust's `regex`, where that means the same.

Classes are ASCII where ECMA-262 has them so, `.` leaves out all of its line ends. What looks around or refers
back has no such words.
"""

from __future__ import annotations

import re

#: An expression that spells out more is not compiled by default.
_LARGEST = 5_000
#: `\s` of ECMA-262 beside that of Unicode: without the next line, with the byte order mark.
_SPACE = r"\s\u{FEFF}--\u{85}"
_CLASSES = {"d": "0-9", "w": "0-9A-Za-z_", "s": _SPACE}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "v": "\v", "f": "\f", "0": "\0"}
_COUNT = re.compile(r"\{([0-9]+)(?:(,)([0-9]*))?\}")
_PROPERTY = re.compile(r"\{(L[ulmot]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf]?)\}")
_NAME = re.compile(r"\?<[A-Za-z_$][\w$]*>")
_LOW = re.compile(r"\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})")
_CODE = re.compile(r"u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})")


def translated(pattern: str) -> str | None:
    """The expression for `regex`; None where there is none that means the same."""
    try:
        return _Translator(pattern).whole()
    except (_Untranslatable, IndexError):
        return None


class _Untranslatable(Exception):
    """The expression says what `regex` cannot."""


class _Translator:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def whole(self) -> str:
        text, size = self._either()
        if self._at < len(self._pattern) or size > _LARGEST:
            raise _Untranslatable
        return text

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _next(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]

    def _takes(self, token: str) -> bool:
        found = self._pattern.startswith(token, self._at)
        self._at += len(token) if found else 0
        return found

    def _either(self) -> tuple[str, int]:
        text, size = self._sequence()
        while self._takes("|"):
            other, more = self._sequence()
            text, size = f"{text}|{other}", size + more
        return text, size

    def _sequence(self) -> tuple[str, int]:
        text, size = "", 0
        while self._peek() not in ("", "|", ")"):
            part, times = self._repeated(*self._atom())
            text, size = text + part, size + times
        return text, size

    def _atom(self) -> tuple[str, int]:
        character = self._next()
        match character:
            case "^" | "$":
                return character, 0
            case ".":
                return r"[^\n\r\u{2028}\u{2029}]", 1
            case "(":
                return self._group()
            case "[":
                return self._class(), 1
            case "\\":
                return self._escape(), 1
            case "*" | "+" | "?":
                raise _Untranslatable
        return _outside(character), 1

    def _group(self) -> tuple[str, int]:
        name = _NAME.match(self._pattern, self._at)
        if name:
            self._at = name.end()
        elif not self._takes("?:") and self._peek() == "?":
            raise _Untranslatable
        text, size = self._either()
        if not self._takes(")"):
            raise _Untranslatable
        return f"(?:{text})", size

    def _repeated(self, atom: str, size: int) -> tuple[str, int]:
        count = _COUNT.match(self._pattern, self._at)
        if count:
            self._at = count.end()
            most = int(count[3] or count[1])
            if most < int(count[1]):
                raise _Untranslatable
            times, size = count[0], size * max(1, most)
        elif self._peek() in ("*", "+", "?"):
            times = self._next()
        else:
            return atom, size
        if atom in ("^", "$"):
            raise _Untranslatable
        return atom + times + ("?" if self._takes("?") else ""), size

    def _escape(self) -> str:
        if self._takes("b"):
            return r"(?-u:\b)"
        found = self._set()
        if found is not None:
            return found
        return _outside(self._character())

    def _set(self) -> str | None:
        """A class that one letter stands for."""
        letter = self._peek()
        if letter.lower() in _CLASSES:
            self._at += 1
            return f"[{'^' if letter.isupper() else ''}{_CLASSES[letter.lower()]}]"
        if letter in ("p", "P") and letter:
            named = _PROPERTY.match(self._pattern, self._at + 1)
            if named is None:
                raise _Untranslatable
            self._at = named.end()
            return f"\\{letter}{named[0]}"
        return None

    def _character(self) -> str:
        """The one character that stands behind a backslash."""
        code = _CODE.match(self._pattern, self._at)
        if code:
            self._at = code.end()
            return self._paired(int(code[1] or code[2] or code[3], 16))
        letter = self._next()
        if letter in _CONTROLS and not (letter == "0" and self._peek().isdigit()):
            return _CONTROLS[letter]
        if letter == "c" and self._peek().isascii() and self._peek().isalpha():
            return chr(ord(self._next()) % 32)
        if letter.isalnum() or letter == "_":
            raise _Untranslatable
        return letter

    def _paired(self, code: int) -> str:
        """The character of a code, or of the two halves of a surrogate pair."""
        if 0xD800 <= code < 0xDC00:
            low = _LOW.match(self._pattern, self._at)
            if low is None:
                raise _Untranslatable
            self._at = low.end()
            return chr(0x10000 + ((code - 0xD800) << 10) + int(low[1], 16) - 0xDC00)
        if 0xDC00 <= code < 0xE000 or code > 0x10FFFF:
            raise _Untranslatable
        return chr(code)

    def _class(self) -> str:
        text = "[^" if self._takes("^") else "["
        if self._peek() == "]":  # nothing, or everything
            raise _Untranslatable
        while not self._takes("]"):
            first = self._member()
            ranged = self._peek() == "-" and self._pattern[self._at + 1 : self._at + 2] not in ("]", "")
            if not ranged:
                doubled = first in ("&", "~") and text.endswith(first)  # which would be an operator
                text += f"\\{first}" if doubled else self._alone(first, text)
                continue
            self._at += 1
            last = self._member()
            if len(first) > 1 or len(last) > 1 or last < first:
                raise _Untranslatable
            text += f"{_inside(first)}-{_inside(last)}"
        return f"{text}]"

    def _alone(self, member: str, before: str) -> str:
        """A member of a class that is no end of a range."""
        if member == "-" and self._peek() == "]" and before != "[":
            return member
        if member == "^" and before != "[":
            return member
        return member if len(member) > 1 else _inside(member)

    def _member(self) -> str:
        """One character of a class, or several as `regex` says them."""
        character = self._next()
        if character != "\\":
            return character
        if self._takes("b"):
            return "\b"
        return self._set() or self._character()


def _outside(character: str) -> str:
    return f"\\{character}" if character in r"\.+*?()|[]{}^$" else _seen(character)


def _inside(character: str) -> str:
    return f"\\{character}" if character in r"\[]^-" else _seen(character)


def _seen(character: str) -> str:
    known = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}.get(character)
    if known:
        return known
    return character if character.isprintable() else f"\\u{{{ord(character):X}}}"
