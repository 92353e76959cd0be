"""Whole-number constants, `iota` and what is made of it included."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable

_OPERATORS: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.LShift: operator.lshift,
    ast.BitOr: operator.or_,
}
#: Bits of a shift that is followed.
_WIDEST = 64


def whole_number(expression: str, iota: int) -> int | None:
    """The value of a constant expression of whole numbers and `iota`; None for any other."""
    text = re.sub(r"\s+", " ", expression).replace("&^", "?")
    if not re.fullmatch(r"[\w+\-*<>|() ]{1,100}", text):
        return None
    try:
        return _value(ast.parse(text, mode="eval").body, iota)
    except (SyntaxError, ValueError, RecursionError):
        return None


def _value(node: ast.expr, iota: int) -> int | None:
    match node:
        case ast.Constant(int(value)) if not isinstance(value, bool):
            return value
        case ast.Name("iota"):
            return iota
        case ast.BinOp(left, op, right) if type(op) in _OPERATORS:
            first, second = _value(left, iota), _value(right, iota)
            if first is None or second is None or (isinstance(op, ast.LShift) and not 0 <= second < _WIDEST):
                return None
            return _OPERATORS[type(op)](first, second)
        case ast.UnaryOp(ast.USub(), operand):
            negated = _value(operand, iota)
            return None if negated is None else -negated
    return None
