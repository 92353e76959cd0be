"""The bounds of a node as calls on it; each demands something of values of one kind."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.rust.types.text import call, literal
from codegen.types.bounds import Bounds

#: More than any text or list has.
_MOST = 2**63 - 1
_COUNTS = ("min_length", "max_length", "min_items", "max_items", "min_members", "max_members")
_LIMITS = ("minimum", "maximum", "above", "below")


def demanded(bounds: Bounds, *, unsigned: bool, indent: int) -> Iterator[str]:
    """The statements for all bounds but patterns and names. An unsigned number is never below zero."""
    for name in _COUNTS:
        count = getattr(bounds, name)
        if count is not None and (int(count) or name.startswith("max")):
            yield from call(f"node.{name}", [str(min(int(count), _MOST))], "?;", indent)
    for name in _LIMITS:
        number = getattr(bounds, name)
        below_all = unsigned and name == "minimum" and number is not None and number.value() == 0
        if number is not None and not below_all:
            yield from call(f"node.{name}", [literal(number.text)], "?;", indent)
    for number in bounds.multiple_of:
        yield from call("node.multiple_of", [literal(number.text)], "?;", indent)
    if bounds.unique:
        yield f"{' ' * indent}node.unique()?;"
    if bounds.allowed:
        yield from call("node.one_of", [literal(f"[{', '.join(bounds.allowed)}]")], "?;", indent)
