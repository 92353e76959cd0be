"""Values saved from an answer and the placeholders that stand for them, `${saved.NAME}`.

Invariant: filling never breaks the message around the placeholder. In a path the value is
percent-encoded; inside a JSON text it is escaped; a JSON text that is nothing but one placeholder
becomes the value itself, so that a number stays a number, its text untouched.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias
from urllib.parse import quote

from parity.answer import Answer, Replied
from registry.place import steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parity.case import Request, Save

_NAME = r"\$\{saved\.([A-Za-z_][A-Za-z0-9_-]*)\}"
_IN_TEXT = re.compile(_NAME)
#: A whole JSON text, or a part of one. A quote right before `$` opens a text unless a backslash escapes
#: it; a text with a colon after it is a key, which stays a text.
_IN_JSON = re.compile(rb'(?<!\\)"%b"(?!:)|%b' % (_NAME.encode(), _NAME.encode()))
_BEGINS = re.compile(r"\$\{saved[^}]{0,40}\}?")
_HEADER_VALUE = re.compile(r"(?! )[\t -~\x80-\U0010ffff]*(?<! )")


@dataclass(frozen=True, slots=True)
class Value:
    """A value saved from the answer of one runtime."""

    #: Its text: of a string its characters, of anything else its JSON.
    text: str
    #: The JSON that stands for it.
    json: bytes


@dataclass(frozen=True, slots=True)
class Missing:
    """A value that could not be saved, and why."""

    why: str


Saved: TypeAlias = Value | Missing


class _Number(str):
    """A JSON number by its text."""

    __slots__ = ()


def placeholders(request: Request) -> tuple[str, ...]:
    """The names whose values the request needs, each once, in order."""
    return tuple(dict.fromkeys(name for text in _texts(request) for name in _IN_TEXT.findall(text)))


def unreadable_placeholder(request: Request) -> str:
    """The first text that begins like a placeholder and is none; empty when there is no such text."""
    begun = (found[0] for text in _texts(request) for found in _BEGINS.finditer(text))
    return next((text for text in begun if not _IN_TEXT.fullmatch(text)), "")


def save(saves: tuple[Save, ...], case: str, answer: Answer) -> dict[str, Saved]:
    """What one answer gives for each name: the value, or why there is none."""
    if not isinstance(answer, Replied):
        why = f"case `{case}` got no answer to take it from"
        return {each.name: Missing(why) for each in saves}
    try:
        body = json.loads(answer.body, parse_int=_Number, parse_float=_Number, parse_constant=_refuse)
    except (ValueError, RecursionError):
        why = f"the answer to case `{case}` is not JSON"
        return {each.name: Missing(why) for each in saves}
    return {each.name: _find(body, each.pointer, case) for each in saves}


def fill(request: Request, values: Mapping[str, Saved]) -> Request | Missing:
    """The request with every placeholder replaced, or why it cannot be sent."""
    found: dict[str, Value] = {}
    for name in placeholders(request):
        value = values.get(name, Missing("the case that saves it was not sent"))
        if isinstance(value, Missing):
            return Missing(f"`${{saved.{name}}}` has no value: {value.why}.")
        found[name] = value
    if not found:
        return request
    headers = tuple(
        (name, _IN_TEXT.sub(lambda match: found[match[1]].text, value)) for name, value in request.headers
    )
    if unfit := next((name for name, value in headers if not _HEADER_VALUE.fullmatch(value)), None):
        return Missing(f"The header `{unfit}` cannot carry the saved value.")
    return replace(
        request,
        path=_IN_TEXT.sub(lambda match: quote(found[match[1]].text, safe=""), request.path),
        headers=headers,
        body=request.body if request.body is None or request.exact else _fill_json(request.body, found),
    )


def _fill_json(body: bytes, values: Mapping[str, Value]) -> bytes:
    def put(match: re.Match[bytes]) -> bytes:
        whole, part = match.groups()
        return values[whole.decode()].json if whole else _json(values[part.decode()].text)[1:-1]

    return _IN_JSON.sub(put, body)


def _texts(request: Request) -> Iterator[str]:
    yield request.path
    for _, value in request.headers:
        yield value
    if request.body is not None and not request.exact:
        yield request.body.decode()


def _find(body: Any, pointer: str, case: str) -> Saved:
    for step in steps(pointer):
        match body:
            case dict() if step in body:
                body = body[step]
            case list() if re.fullmatch(r"0|[1-9][0-9]{0,8}", step) and int(step) < len(body):
                body = body[int(step)]
            case _:
                return Missing(f"the answer to case `{case}` has nothing at `{pointer}`")
    match body:
        case _Number():
            return Value(str(body), str(body).encode())
        case str():
            # Half of a surrogate pair cannot be sent on in a path or a header.
            if body.isascii() or not re.search("[\ud800-\udfff]", body):
                return Value(body, _json(body))
            return Missing(f"the text at `{pointer}` in the answer to case `{case}` is not Unicode")
        case bool():
            text = "true" if body else "false"
            return Value(text, text.encode())
        case _:
            return Missing(f"the answer to case `{case}` has no text, number or flag at `{pointer}`")


def _json(text: str) -> bytes:
    return json.dumps(text, ensure_ascii=False).encode()


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")
