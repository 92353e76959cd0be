"""Go string literals and struct tags, read as the language and encoding/json (v1) read them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|.)", re.DOTALL)
_SIMPLE = {
    b"a": b"\a",
    b"b": b"\b",
    b"f": b"\f",
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"v": b"\v",
    b"\\": b"\\",
    b'"': b'"',
    b"'": b"'",
}
_TAG_PUNCTUATION = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")


@dataclass(frozen=True, slots=True)
class JsonTag:
    """What the `json` tag of a field says; the name is empty where it gives none."""

    name: str = ""
    options: tuple[str, ...] = ()
    left_out: bool = False


def unquote(literal: str) -> str:
    """The text of a string literal, quoted or raw."""
    if literal.startswith("`"):
        return literal[1:-1].replace("\r", "")
    return _ESCAPE.sub(_unescape, literal[1:-1].encode()).decode("utf-8", "replace")


def json_tag(tag: str) -> JsonTag:
    """The `json` part of a struct tag; a name that encoding/json ignores is no name."""
    text = lookup(tag, "json")
    if text is None:
        return JsonTag()
    if text == "-":
        return JsonTag(left_out=True)
    name, *options = text.split(",")
    return JsonTag(name if is_tag_name(name) else "", tuple(options))


def is_tag_name(name: str) -> bool:
    """Whether a `json` tag can give a member this name (encoding/json's isValidTag)."""
    return bool(name) and all(char in _TAG_PUNCTUATION or char.isalpha() or char.isdecimal() for char in name)


def lookup(tag: str, key: str) -> str | None:
    """The value under a key of a struct tag, as reflect.StructTag.Lookup finds it."""
    rest = tag
    while match := re.match(r' *([^ :"\x00-\x1f\x7f]+):("(?:[^"\\]|\\.)*")', rest, re.DOTALL):
        if match[1] == key:
            return unquote(match[2])
        rest = rest[match.end() :]
    return None


def _unescape(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code[:1] in (b"u", b"U") and len(code) > 1:
        point = int(code[1:], 16)
        return chr(point).encode("utf-8", "replace") if point <= 0x10FFFF else b"?"
    if code[:1] == b"x" and len(code) > 1:
        return bytes([int(code[1:], 16)])
    if len(code) == 3:
        return bytes([int(code, 8) & 0xFF])
    return _SIMPLE.get(code, code)
