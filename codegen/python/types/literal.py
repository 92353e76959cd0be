"""Texts and numbers as Python writes them."""

from __future__ import annotations

import math
import sys
from fractions import Fraction

from codegen.wire.lossless import Numeral


def quoted(text: str) -> str:
    """A text as a literal, in the quotes that need fewer escapes; double ones where it is all the same."""
    body = repr(f'{text}"')[1:-2].replace("\\'", "'")
    if text.count('"') > text.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def raw(text: str) -> str:
    """The same for an expression: raw where that is shorter and possible."""
    plain = "\\" in text and '"' not in text and text.isprintable() and not text.endswith("\\")
    return f'r"{text}"' if plain else quoted(text)


def whole_bound(name: str, bound: Numeral) -> str:
    """A bound of whole numbers as an argument, moved to the whole number that bounds the same."""
    value = _exact(bound)
    rounded = math.ceil(value) if name in ("ge", "lt") else math.floor(value)
    return f"{name}={rounded}"


def bound_of(name: str, bound: Numeral) -> str:
    """A bound of doubles as an argument; empty where every double keeps it."""
    value = _exact(bound)
    if abs(value) <= _GREATEST:
        return f"{name}={int(value) if value.denominator == 1 else repr(float(value))}"
    is_low = value < 0
    if is_low == (name in ("ge", "gt")):
        return ""
    return f"lt=-{_GREATEST!r}" if is_low else f"gt={_GREATEST!r}"


def _exact(numeral: Numeral) -> Fraction:
    value = numeral.value()
    if value is not None and value.adjusted() < -_FARTHEST:
        return Fraction(0)
    if value is None or value.adjusted() > _FARTHEST:
        return Fraction(10**_FARTHEST) * (-1 if numeral.text.startswith("-") else 1)
    return Fraction(value)


_GREATEST = sys.float_info.max
_FARTHEST = 400
