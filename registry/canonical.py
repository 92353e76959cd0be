"""Canonical bytes and fingerprint of a JSON document: equal documents, equal bytes.

RFC 8785: members sorted by the UTF-16 units of their names, no whitespace, numbers as ECMAScript writes
them. One deviation, on purpose: an integer that a double cannot hold keeps its digits, because
`maximum: 9223372036854775807` and `...808` are two schemas.
"""

from __future__ import annotations

import hashlib
import json
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.strict_json import Json

#: From here on ECMAScript writes an exponent.
_EXPONENT_FROM = 10**21


def canonical(document: Json) -> bytes:
    """The canonical bytes. Raises `ValueError` for what is no JSON (`NaN`, half of a surrogate pair)."""
    return _written(document).encode("utf-8")


def fingerprint(document: Json) -> str:
    """The SHA-256 of the canonical bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(document)).hexdigest()


def _written(document: Json) -> str:
    match document:
        case None:
            return "null"
        case bool():
            return "true" if document else "false"
        case str():
            return json.dumps(document, ensure_ascii=False)
        case int():
            return _integer(document)
        case float():
            return _double(document)
        case list():
            return "[" + ",".join(map(_written, document)) + "]"
        case dict():
            members = sorted(document.items(), key=_utf16)
            return "{" + ",".join(f"{_written(name)}:{_written(value)}" for name, value in members) + "}"
        case _:
            raise ValueError(f"a {type(document).__name__} has no canonical form")


def _utf16(member: tuple[str, Json]) -> bytes:
    # Big-endian code units compare like their bytes.
    return member[0].encode("utf-16-be")


def _integer(value: int) -> str:
    if abs(value) >= _EXPONENT_FROM:
        try:
            double = float(value)
        except OverflowError:
            return str(value)
        if int(double) == value:
            return _double(double)
    return str(value)


def _double(value: float) -> str:
    """The number as ECMAScript's `Number::toString` writes it, from Python's shortest digits."""
    if not math.isfinite(value):
        raise ValueError(f"{value} is not JSON")
    if value == 0:
        return "0"
    if value < 0:
        return "-" + _double(-value)
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    point = len(whole) + int(exponent or 0)
    digits = (whole + fraction).lstrip("0")
    point -= len(whole + fraction) - len(digits)
    digits = digits.rstrip("0")
    if len(digits) <= point <= 21:
        return digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    tail = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{tail}e{point - 1:+d}"
