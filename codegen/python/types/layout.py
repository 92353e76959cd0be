"""Lines of Python in the form that `ruff format` leaves as they are.

Only what generated modules hold is laid out: types, calls and members of classes. What does not fit in a line
is spread over lines with a comma behind the last, which the formatter keeps.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.python.types.doc import WIDTH, width

_OPEN, _CLOSE = "[(", "])"


def assigned(target: str, annotation: str, value: str, indent: int = 0) -> str:
    """`target: annotation`, and ` = value` where there is one; for members of classes."""
    space = " " * indent
    behind = f" = {value}" if value else ""
    line = f"{space}{target}: {annotation}{behind}"
    if width(line) <= WIDTH:
        return line
    head = f"{space}{target}: {annotation} = ("
    if value and width(head) <= WIDTH and len(split(annotation, "|")) > 1:
        return f"{head}\n{space}    {value}\n{space})"
    is_name = _opening(annotation) < 0 and not value and indent + 4 + width(annotation) <= WIDTH
    if len(split(annotation, "|")) == 1 and not is_name:
        return f"{space}{target}: {spread(annotation, indent)}{behind}"
    return f"{space}{target}: {_in_parentheses(annotation, indent)}{behind}"


def alias(name: str, expression: str) -> str:
    """A name for a type."""
    head = f"{name}: TypeAlias = "
    if width(head + expression) <= WIDTH:
        return head + expression
    opening = _opening(expression)
    if len(split(expression, "|")) > 1:
        return head + _in_parentheses(expression, 0)
    helps = len(head) < WIDTH and (
        len(head) + opening + 1 > WIDTH if opening >= 0 else len(expression) + 4 <= WIDTH
    )
    return head + (_in_parentheses(expression, 0) if helps else spread(expression, 0))


def spread(expression: str, indent: int) -> str:
    """An expression that ends with brackets, what is in them spread over lines."""
    opening = _opening(expression)
    if opening < 0:
        return expression
    head, inside, closing = expression[: opening + 1], expression[opening + 1 : -1], expression[-1]
    parts = [part for part in split(inside, ",") if part]
    comma = "," if len(parts) > 1 or (closing == ")" and parts) else ""
    inner = " " * (indent + 4)
    lines = [f"{inner}{_part(part, indent + 4, behind=len(comma))}{comma}" for part in parts]
    return "\n".join([head, *lines, f"{' ' * indent}{closing}"])


def split(text: str, separator: str) -> list[str]:
    """The parts of an expression between separators that stand in no brackets and no quotes."""
    parts: list[str] = []
    start = depth = 0
    for at, character in _outside_quotes(text):
        depth += (character in _OPEN) - (character in _CLOSE)
        if character == separator and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def _part(part: str, indent: int, before: int = 0, behind: int = 1) -> str:
    """An expression in brackets, with so many characters before and behind it in its line."""
    if indent + before + width(part) + behind <= WIDTH:
        return part
    alternatives = split(part, "|")
    if len(alternatives) > 1:
        last = len(alternatives) - 1
        rest = [
            _part(each, indent, 2 if index else 0, behind if index == last else 0)
            for index, each in enumerate(alternatives)
        ]
        return f"\n{' ' * indent}| ".join(rest)
    if "=" in part.partition("(")[0].partition("[")[0]:
        return part
    return spread(part, indent)


def _in_parentheses(expression: str, indent: int) -> str:
    inner = " " * (indent + 4)
    if indent + 4 + width(expression) <= WIDTH:
        return f"(\n{inner}{expression}\n{' ' * indent})"
    return f"(\n{inner}{_part(expression, indent + 4, behind=0)}\n{' ' * indent})"


def _opening(expression: str) -> int:
    """Where the bracket opens that the last character closes; -1 where none does."""
    depth = 0
    opened: list[int] = []
    found = -1
    for at, character in _outside_quotes(expression):
        if character in _OPEN:
            opened.append(at)
            depth += 1
        elif character in _CLOSE:
            found = opened.pop()
            depth -= 1
            if at == len(expression) - 1 and depth == 0:
                return found
    return -1


def _outside_quotes(text: str) -> Iterator[tuple[int, str]]:
    quote = ""
    at = 0
    while at < len(text):
        character = text[at]
        if quote and character == "\\":
            at += 1
        elif quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        else:
            yield at, character
        at += 1
