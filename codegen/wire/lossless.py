"""JSON that keeps what the wire said: the text of every number, the order and repetition of members.

Stands on the C scanner of `json`, with hooks. A number becomes a `Numeral` (its text), an object with a
repeated member name a `Repeated`. Everything else is the plain Python value. Hostile text is refused with
`NotJson` at a stated limit, never slow and never a crash.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from json.encoder import encode_basestring
from typing import Any, TypeAlias, Union

#: Arrays and objects inside one another, at most. Deeper bodies are refused, not followed.
MAX_DEPTH = 128

Json: TypeAlias = Union[bool, str, "Numeral", "list[Json]", "dict[str, Json]", None]


class Numeral:
    """A JSON number as it was written; equal only to the same text."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Numeral) and self.text == other.text

    def __hash__(self) -> int:
        return hash((Numeral, self.text))

    def __repr__(self) -> str:
        return f"Numeral({self.text})"

    def value(self) -> Decimal | None:
        """The number itself; None where its exponent is beyond what a decimal can hold."""
        try:
            return Decimal(self.text)
        except InvalidOperation:
            return None

    def is_integral(self) -> bool:
        """Whether the number is whole, however it is spelled (`1`, `1.0`, `1e0`)."""
        value = self.value()
        return value is not None and value == value.to_integral_value()


class Repeated(dict[str, Json]):
    """A JSON object in which a member name stands more than once; as a mapping the last one wins."""

    def __init__(self, pairs: list[tuple[str, Json]]) -> None:
        super().__init__(pairs)
        #: Every member in the order of the text, repeated names included.
        self.pairs = tuple(pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Repeated) and self.pairs == other.pairs

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # as for every dict

    def repeated_names(self) -> tuple[str, ...]:
        """The names that stand more than once, in order of first sight."""
        seen: dict[str, int] = {}
        for name, _ in self.pairs:
            seen[name] = seen.get(name, 0) + 1
        return tuple(name for name, count in seen.items() if count > 1)


class NotJson(Exception):
    """The bytes are not a JSON text (RFC 8259, UTF-8). `why` is a clause, `offset` counts characters."""

    def __init__(self, why: str, offset: int | None = None) -> None:
        place = "" if offset is None else f" at offset {offset}"
        super().__init__(f"{why}{place}")
        self.why = why
        self.offset = offset


class Ambiguous(Exception):
    """A member name stands more than once, so readers take different values."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The member `{name}` stands more than once.")


def parse(data: bytes | str) -> Json:
    """The JSON value in `data`. Raises `NotJson` for anything else, `NaN` and invalid UTF-8 included."""
    if isinstance(data, bytes):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotJson("the text is not UTF-8", error.start) from error
    else:
        text = data
    if not text.strip():
        raise NotJson("the body is empty")
    try:
        result: Json = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise NotJson(_clause(error.msg), error.pos) from error
    except RecursionError as error:
        raise NotJson(_TOO_DEEP) from error
    if text.count("[") + text.count("{") > MAX_DEPTH and _is_too_deep(result):
        raise NotJson(_TOO_DEEP)
    return result


def write(document: Json) -> str:
    """Compact JSON text of a lossless value; the inverse of `parse` up to white space and escapes."""
    match document:
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "false"
        case str():
            return quoted(document)
        case Numeral():
            return document.text
        case list():
            return "[" + ",".join(map(write, document)) + "]"
        case Repeated():
            return _members(document.pairs)
        case dict():
            return _members(tuple(document.items()))
    raise TypeError(f"not a JSON value: {type(document).__name__}")


def quoted(text: str) -> str:
    """A JSON string, literal as far as UTF-8 goes; half of a surrogate pair stays an escape."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(text)
    return encode_basestring(text)


def to_python(document: Json) -> Any:
    """Plain Python values (int where the text is an integer's, else float), for validators.

    Raises `Ambiguous` for an object with a repeated member: a plain dict would hide it.
    """
    match document:
        case Numeral():
            return _number(document.text)
        case list():
            return [to_python(item) for item in document]
        case Repeated():
            raise Ambiguous(document.repeated_names()[0])
        case dict():
            return {name: to_python(member) for name, member in document.items()}
    return document


def _number(text: str) -> int | float:
    if text.lstrip("-").isdigit() and len(text) <= 4000:
        return int(text)
    return float(text)


def _members(pairs: tuple[tuple[str, Json], ...]) -> str:
    return (
        "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{write(item)}" for name, item in pairs) + "}"
    )


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else Repeated(pairs)


def _constant(name: str) -> Json:
    raise NotJson(f"`{name}` is not a JSON value")


def _clause(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")


_TOO_DEEP = f"the text is nested deeper than {MAX_DEPTH} levels"


def _is_too_deep(document: Json) -> bool:
    level = [document]
    for _ in range(MAX_DEPTH):
        level = [
            part
            for node in level
            for part in (node.values() if isinstance(node, dict) else node if isinstance(node, list) else ())
            if isinstance(part, dict | list)
        ]
        if not level:
            return False
    return True


class _Numerals(dict[str, Numeral]):
    """One object for each number that is met often: equal ones are then the same, which compares at once."""

    def __missing__(self, text: str) -> Numeral:
        numeral = Numeral(text)
        if len(text) <= _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[text] = numeral
        return numeral


_LONGEST_KEPT = 12
_MOST_KEPT = 20_000
_numeral = _Numerals().__getitem__

_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_numeral, parse_float=_numeral, parse_constant=_constant
)
