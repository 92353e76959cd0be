"""Strict JSON for the files people write: one meaning, or an error with line and column.

What `json.loads` lets through is refused here: `NaN`, two members with one name, a byte order mark,
half of a surrogate pair. A number too long for `int` or too large for `float` is a
`Decimal`, so that none is refused and none becomes infinite.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

#: A JSON document as plain Python values.
Json: TypeAlias = "bool | int | float | Decimal | str | list[Json] | dict[str, Json] | None"


class NotJson(ValueError):
    """The bytes are no JSON document with one meaning."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


def parse(data: bytes) -> Json:
    """The document these bytes say. Raises `NotJson` with the place where they do not."""
    text = _text(data)
    try:
        document = _load(text)
    except json.JSONDecodeError as error:
        raise NotJson(_sentence(error.msg), error.lineno, error.colno) from None
    except _TwoMeaningsError as error:
        raise NotJson(str(error), *_place(text, error.find(text))) from None
    except RecursionError:
        raise NotJson("It is nested too deeply to be read.", 1, 1) from None
    if "\\ud" in text or "\\uD" in text:
        _refuse_half_pairs(document, text)
    return document


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise NotJson("It is not UTF-8 text.", *_place(before, len(before))) from None
    if text.startswith("\ufeff"):
        raise NotJson("It starts with a byte order mark, which JSON does not allow.", 1, 1)
    return text


def _load(text: str) -> Json:
    try:
        return _loads(text, None)
    except (json.JSONDecodeError, _TwoMeaningsError):
        raise
    except ValueError:
        # Only `int` raises this: more digits than it reads at once. A hook for every number costs time,
        # so it is used where it is needed.
        return _loads(text, lambda digits: int(digits) if len(digits) < 4000 else Decimal(digits))


def _loads(text: str, parse_int: Callable[[str], int | Decimal] | None) -> Json:
    document: Json = json.loads(
        text,
        object_pairs_hook=_members,
        parse_constant=_no_constant,
        parse_float=_number,
        parse_int=parse_int,
    )
    return document


def _number(digits: str) -> float | Decimal:
    """The double, or all digits of a number that is larger than every double."""
    double = float(digits)
    return double if isfinite(double) else Decimal(digits)


class _TwoMeaningsError(Exception):
    """Something `json` would accept and readers understand differently; `find` gives its offset."""

    def __init__(self, message: str, find: Callable[[str], int]) -> None:
        super().__init__(message)
        self.find = find


def _members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]  # add returns None on purpose
        raise _TwoMeaningsError(f"The member {json.dumps(twice)} is there twice.", _second_member)
    return members


def _no_constant(name: str) -> Json:
    raise _TwoMeaningsError(f"{name} is not JSON.", lambda text: _token(text, name))


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


def _token(text: str, wanted: str) -> int:
    """Where this token stands outside strings; the first one is the one that was refused."""
    return next((found.start() for found in _TOKEN.finditer(text) if found[0] == wanted), 0)


def _second_member(text: str) -> int:
    """Where the first object that repeats a name repeats it, in the order in which objects close."""
    open_objects: list[tuple[set[str], list[int]]] = []
    last = (0, "")
    for found in _TOKEN.finditer(text):
        mark = found[0]
        if mark in "{[":
            open_objects.append((set(), []))
        elif mark in "}]":
            repeats = open_objects.pop()[1]
            if repeats:
                return repeats[0]
        elif mark == ":":
            names, repeats = open_objects[-1]
            name = json.loads(last[1])
            if name in names:
                repeats.append(last[0])
            names.add(name)
        last = (found.start(), mark)
    return 0


def _refuse_half_pairs(document: Json, text: str) -> None:
    try:
        json.dumps(document, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError:
        half = re.search(r"(?i)\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f]", text)
        offset = half.start() if half else 0
        raise NotJson("It holds half of a surrogate pair, which is no text.", *_place(text, offset)) from None


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _sentence(message: str) -> str:
    """The message of `json` as a sentence of ours."""
    match message:
        case "Expecting value":
            return "A value is expected here."
        case "Extra data":
            return "The document ends before this, and something follows."
        case _:
            return f"It is not JSON here: {message[0].lower()}{message[1:]}."
