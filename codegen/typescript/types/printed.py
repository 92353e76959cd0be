"""Expressions, broken over lines as the language's formatter breaks them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.typescript.types.text import WIDTH, entry, indented


@dataclass(frozen=True, slots=True)
class Call:
    """A call: the function, and its arguments."""

    function: str
    arguments: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Members:
    """An object literal. An `open` one has a line for each member, however short it is."""

    members: tuple[tuple[str, Expression], ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list literal."""

    items: tuple[Expression, ...]


Expression: TypeAlias = str | Call | Members | Items


def call(function: str, *arguments: Expression) -> Call:
    """The call of a function."""
    return Call(function, arguments)


def lines(expression: Expression, before: str = "", after: str = "", depth: int = 0) -> list[str]:
    """The expression after a text that begins its first line, and with one behind its last.

    `depth` is how far the whole is indented where it will stand.
    """
    flat = _flat(expression)
    if flat is not None and len(f"{before}{flat}{after}") + 2 * depth <= WIDTH:
        return [f"{before}{flat}{after}"]
    if isinstance(expression, str):
        return [f"{before}{expression}{after}"]
    if isinstance(expression, Call) and (found := _hugged(expression)) is not None:
        start, last = found
        hugged = lines(last, f"{before}{expression.function}({start}", f"){after}", depth)
        if len(hugged[0]) + 2 * depth <= WIDTH:
            return hugged
    return _broken(expression, before, after, depth)


def assignment(before: str, expression: Expression) -> list[str]:
    """The declaration of a constant: its value begins on a line of its own where it would not fit."""
    flat = _flat(expression)
    start = _opening(expression) if flat is None or len(f"{before} {flat};") > WIDTH else f"{flat};"
    if len(f"{before} {start}") <= WIDTH:
        return lines(expression, f"{before} ", ";")
    return [before, *indented(lines(expression, "", ";", 1))]


def _opening(expression: Expression) -> str:
    """What stands on the first line of an expression that is broken."""
    match expression:
        case str():
            return expression
        case Members():
            return "{"
        case Items():
            return "["
        case Call(function):
            return f"{function}("


def _hugged(expression: Call) -> tuple[str, Members | Items] | None:
    """The last argument, whose braces stand on the lines of the call, behind the text of those before it."""
    match expression.arguments:
        case (*first, Members() | Items() as last) if _hugs(first, last) and not _is_composed(expression):
            flat = [_flat(each) for each in first]
            return None if None in flat else ("".join(f"{each}, " for each in flat), last)
    return None


def _hugs(first: Sequence[Expression], last: Members | Items) -> bool:
    """Whether the last argument has something in its braces, and is not the second of its kind."""
    is_empty = last in (Members(()), Members((), open=True), Items(()))
    return not is_empty and not (first and isinstance(first[-1], type(last)))


def _broken(expression: Expression, before: str, after: str, depth: int) -> list[str]:
    match expression:
        case Call(function, arguments):
            inner = [line for each in arguments for line in lines(each, "", ",", depth + 1)]
            return [f"{before}{function}(", *indented(inner), f"){after}"]
        case Members(members):
            inner = [
                line for name, each in members for line in lines(each, f"{entry(name)}: ", ",", depth + 1)
            ]
            return [f"{before}{{", *indented(inner), f"}}{after}"]
        case Items(items):
            inner = [line for each in items for line in lines(each, "", ",", depth + 1)]
            return [f"{before}[", *indented(inner), f"]{after}"]
    raise TypeError(f"{expression!r} is never broken")


def _flat(expression: Expression) -> str | None:
    match expression:
        case str():
            return expression
        case Call() if _is_composed(expression):
            return None
        case Call(function, arguments):
            return _joined(f"{function}(", arguments, ")")
        case Items(items):
            return _joined("[", items, "]")
        case Members((), _):
            return "{}"
        case Members(members, False):
            parts = [(entry(name), _flat(each)) for name, each in members]
            if any(part is None for _, part in parts):
                return None
            return "{ " + ", ".join(f"{name}: {part}" for name, part in parts) + " }"
    return None


def _is_composed(expression: Call) -> bool:
    """Whether one of several arguments is a call with a function: the formatter gives each a line."""
    return len(expression.arguments) > 1 and any(
        isinstance(each, Call) and any(isinstance(part, str) and "=>" in part for part in each.arguments)
        for each in expression.arguments
    )


def _joined(start: str, parts: Sequence[Expression], end: str) -> str | None:
    flat = [_flat(each) for each in parts]
    return None if None in flat else start + ", ".join(map(str, flat)) + end
