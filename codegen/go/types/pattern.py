"""Says an expression of ECMA-262 in Go's (RE2), where that can say it."""

from __future__ import annotations

import re

#: White space as ECMA-262 has it; Go's own `\\s` is ASCII, without the vertical tab.
_SPACE = r"\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}"
#: All else, for a class that holds other things as well.
_NO_SPACE = (
    r"\x{0}-\x{8}\x{e}-\x{1f}!-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}"
    r"\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}"
)
_LINE_ENDS = r"\n\r\x{2028}\x{2029}"
_CONTROLS = {"t": r"\t", "n": r"\n", "r": r"\r", "f": r"\f", "v": r"\v"}
_CATEGORY = re.compile(r"[pP]\{(?:(?:sc|Script|gc|General_Category)=)?([A-Z][a-z]?|[A-Z][a-z]{3,})\}")
_SCRIPTS = frozenset(
    {"Arabic", "Cyrillic", "Greek", "Han", "Hangul", "Hebrew", "Hiragana", "Katakana", "Latin"}
)
_CATEGORIES = frozenset(
    re.findall(
        r"\w+", "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp"
    )
)
_TIMES = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")
#: How often Go repeats anything at most, repetitions inside one another taken together.
_MOST_TIMES = 1000
_META = frozenset("\\.+*?()|[]{}^$")


class Unsayable(Exception):
    """Go's expressions cannot say it; the text is a clause."""


def go_pattern(pattern: str) -> str:
    """The expression in Go's syntax. Raises `Unsayable`."""
    return _Translator(pattern).translate()


class _Translator:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._times = 1

    def translate(self) -> str:
        written = []
        while self._at < len(self._pattern):
            written.append(self._next())
        if self._times > _MOST_TIMES:
            raise Unsayable(f"more than {_MOST_TIMES} repetitions")
        return "".join(written)

    def _next(self) -> str:
        rest = self._pattern[self._at :]
        if rest[0] == "\\":
            return self._escape(in_class=False)
        if rest[0] == "[":
            return self._class()
        if rest.startswith("(?"):
            return self._group(rest)
        if rest[0] == "{":
            return self._repetition(rest)
        self._at += 1
        match rest[0]:
            case ".":
                return f"[^{_LINE_ENDS}]"
            case "}" | "]":
                return "\\" + rest[0]
        return rest[0]

    def _group(self, rest: str) -> str:
        named = re.match(r"\(\?<([A-Za-z_][A-Za-z0-9_]*)>", rest)
        if named:
            self._at += named.end()
            return "("
        if rest.startswith("(?:"):
            self._at += 3
            return "(?:"
        raise Unsayable("look-around" if re.match(r"\(\?<?[=!]", rest) else "a group with flags")

    def _repetition(self, rest: str) -> str:
        found = _TIMES.match(rest)
        if found is None:
            self._at += 1
            return r"\{"
        self._at += found.end()
        least, _, most = found.groups()
        self._times *= max(int(least), int(most or 0), 1)
        return found[0]

    def _class(self) -> str:
        self._at += 1
        negated = self._pattern.startswith("^", self._at)
        self._at += negated
        written = []
        while not self._pattern.startswith("]", self._at):
            if self._at >= len(self._pattern):
                raise Unsayable("a class without an end")
            char = self._pattern[self._at]
            if char == "\\":
                written.append(self._escape(in_class=True))
            else:
                self._at += 1
                written.append(f"\\{char}" if char in "[&~^" else char)
        self._at += 1
        if not written:
            return r"[\x{0}-\x{10ffff}]" if negated else r"[^\x{0}-\x{10ffff}]"
        return f"[{'^' if negated else ''}{''.join(written)}]"

    def _escape(self, *, in_class: bool) -> str:
        char = self._pattern[self._at + 1 : self._at + 2]
        self._at += 2
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char and char in "dDwW":
            return f"\\{char}"
        if char and char in "bB":
            return (r"\x{8}" if char == "b" else "B") if in_class else f"\\{char}"
        if char == "s":
            return _SPACE if in_class else f"[{_SPACE}]"
        if char == "S":
            return _NO_SPACE if in_class else f"[^{_SPACE}]"
        if char and char in "pP":
            return self._category()
        if char and char in "xuc0":
            return f"\\x{{{self._point(char):x}}}"
        if char and not char.isalnum() and char != "_":
            return f"\\{char}" if char in _META or char == "-" else char
        raise Unsayable(f"`\\{char}`" if not char.isdigit() else "a reference back to a group")

    def _category(self) -> str:
        found = _CATEGORY.match(self._pattern, self._at - 1)
        if found is None or found[1] not in _CATEGORIES | _SCRIPTS:
            raise Unsayable("a property of characters")
        self._at = found.end()
        return f"\\{found[0][0]}{{{found[1]}}}"

    def _point(self, char: str) -> int:
        """The character that an escape means."""
        forms = {
            "x": r"([0-9A-Fa-f]{2})",
            "u": r"(?:\{([0-9A-Fa-f]{1,6})\}"
            r"|([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})|([0-9A-Fa-f]{4}))",
            "c": r"([A-Za-z])",
            "0": r"()(?![0-9])",
        }
        found = re.compile(forms[char]).match(self._pattern, self._at)
        if found is None:
            raise Unsayable(f"`\\{char}`")
        self._at = found.end()
        if char == "0":
            return 0
        if char == "c":
            return ord(found[1]) % 32
        if char == "u" and found[2]:
            return 0x10000 + ((int(found[2], 16) - 0xD800) << 10) + (int(found[3], 16) - 0xDC00)
        point = int(next(filter(None, found.groups())), 16)
        if 0xD800 <= point <= 0xDFFF or point > 0x10FFFF:
            raise Unsayable("half of a surrogate pair")
        return point
