"""Two string tokens of one value, character by character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parity.spelling.scan import string_value
from parity.spelling.spelled import Characters, Rest

#: One character as it is written: a pair of surrogates, an escape, or the character itself.
_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)")
SEPARATORS = "\u2028\u2029"
_RAW = re.compile(r"[^\x00-\x7f\u2028\u2029]")


def spelled_characters(wanted: str, used: str, wanted_body: str, used_body: str) -> Iterator[Characters]:
    """The characters of one string value that its two tokens write differently, each pair once."""
    value = string_value(wanted)
    seen: set[tuple[str, str]] = set()
    pairs = zip(value, _UNIT.findall(wanted[1:-1]), _UNIT.findall(used[1:-1]), strict=True)
    for character, first, second in pairs:
        if first != second and (first, second) not in seen:
            seen.add((first, second))
            rest = Rest.NONE
            if character in SEPARATORS:
                rest = rest_of(used_body if len(second) > 1 else wanted_body)
            yield Characters(character, first, second, rest)


def rest_of(body: str) -> Rest:
    """How a body writes its characters beyond ASCII, but for the two separators."""
    if _RAW.search(body):
        return Rest.RAW
    codes = (int(match[1], 16) for match in _ESCAPE.finditer(body) if match[1])
    if any(code > 0x7F and chr(code) not in SEPARATORS for code in codes):
        return Rest.ESCAPED
    return Rest.NONE
