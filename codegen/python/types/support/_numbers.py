"""JSON as it was written: read strictly, written exactly, compared by value."""

from __future__ import annotations

import json
from collections.abc import Hashable
from decimal import Decimal, InvalidOperation
from typing import Any, Self

#: Arrays and objects inside one another, at most.
DEEPEST = 200
#: Whole numbers with more digits are kept as the text they were.
_LONGEST = 4000


class NotJson(ValueError):
    """The text is no JSON that has one meaning."""


class Fraction(float):
    """A number that is not whole, with its text."""

    text: str

    def __new__(cls, text: str) -> Self:
        made = super().__new__(cls, text)
        made.text = text
        return made


def parse(text: str | bytes) -> Any:
    """The value of a JSON text. Raises `NotJson`.

    A whole number is an `int`, however it is spelled, and every other number
    a `float` that knows its text. A member that stands twice and half of a
    surrogate pair are refused.
    """
    try:
        whole = text.decode() if isinstance(text, bytes) else text
        whole.encode()
        found = _DECODER.decode(whole)
    except RecursionError as error:
        raise NotJson("the text is nested too deep") from error
    except UnicodeError as error:
        raise NotJson("the text is not UTF-8") from error
    except NotJson:
        raise
    except ValueError as error:
        raise NotJson(str(error)) from error
    _check(found, escaped="\\u" in whole)
    return found


def write(document: Any) -> str:
    """The JSON text of plain values."""
    match document:
        case None:
            return "null"
        case bool():
            return "true" if document else "false"
        case str():
            return json.dumps(document, ensure_ascii=False)
        case int():
            return str(document)
        case Decimal() if document.is_finite():
            return str(document)
        case Fraction():
            return document.text
        case float():
            return json.dumps(document, allow_nan=False)
        case list() | tuple():
            return f"[{','.join(map(write, document))}]"
        case dict():
            return f"{{{','.join(map(_member, document.items()))}}}"
    raise TypeError(f"no JSON is written for a {type(document).__name__}")


def by_value(document: Any) -> Hashable:
    """What is equal for equal JSON values, and for those alone."""
    match document:
        case bool() | str() | None:
            return (type(document).__name__, document)
        case Fraction():
            return ("number", Decimal(document.text))
        case float():
            return ("number", Decimal(repr(document)))
        case int() | Decimal():
            return ("number", Decimal(document))
        case list() | tuple():
            return ("list", tuple(map(by_value, document)))
        case dict():
            named = ((name, by_value(part)) for name, part in document.items())
            return ("object", frozenset(named))
    return ("other", id(document))


def _member(member: tuple[str, Any]) -> str:
    return f"{json.dumps(member[0], ensure_ascii=False)}:{write(member[1])}"


def _whole(text: str) -> int | Fraction:
    return int(text) if len(text) <= _LONGEST else Fraction(text)


def _number(text: str) -> int | float:
    if len(text) > _LONGEST:
        raise NotJson("a number has too many digits")
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise NotJson("a number has too long an exponent") from error
    near = not number or -_LONGEST < number.adjusted() < _LONGEST
    if near and number == number.to_integral_value():
        return int(number)
    return Fraction(text)


def _constant(name: str) -> Any:
    raise NotJson(f"{name} is no JSON value")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise NotJson(f"the member {twice!r} stands twice")
    return members


def _check(document: Any, *, escaped: bool) -> None:
    """Refuses what is nested too deep, and half of a surrogate pair."""
    level = [document]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                below += node.values()
                below += node.keys() if escaped else ()
            elif isinstance(node, list):
                below += node
            elif escaped and isinstance(node, str):
                _check_text(node)
        level = below
        if not level:
            return
    raise NotJson("the text is nested too deep")


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotJson("a text holds half of a surrogate pair") from error


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_whole,
    parse_float=_number,
    parse_constant=_constant,
)
