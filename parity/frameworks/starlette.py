"""What Starlette and FastAPI answer by themselves: `detail`, as a text or as pydantic's list of errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

from codegen.wire.lossless import Ambiguous, Json, NotJson, to_python
from parity.answer import Replied, header_values
from parity.case import Request
from parity.compare import read_body
from parity.frameworks.default import Default, Situation, exactly

_JSON = "application/json"
_MEMBERS = {"type", "loc", "msg", "input"}
_BY_PLACE = {
    "body": Situation.BAD_BODY,
    "query": Situation.BAD_QUERY,
    "path": Situation.BAD_PATH,
}


def errors(answer: Replied) -> list[Any]:
    """The entries of pydantic's list of errors; none where the body is no such list."""
    document = read_body(answer.body)
    if not isinstance(document, dict) or document.keys() != {"detail"}:
        return []
    entries = document["detail"]
    if not isinstance(entries, list) or not all(map(_is_entry, entries)):
        return []
    return entries


def _is_entry(entry: Json) -> bool:
    if (
        not isinstance(entry, dict)
        or not entry.keys() >= _MEMBERS
        or not entry.keys() <= {*_MEMBERS, "ctx", "url"}
    ):
        return False
    kind, where = entry["type"], entry["loc"]
    return (
        isinstance(kind, str)
        and re.fullmatch(r"[a-z_]+", kind) is not None
        and isinstance(where, list)
        and bool(where)
        and isinstance(entry["msg"], str)
    )


def _rejects(situation: Situation) -> Callable[[Request, Replied], bool]:
    def fits(request: Request, answer: Replied) -> bool:
        entries = errors(answer)
        return (
            bool(entries)
            and all(_BY_PLACE.get(entry["loc"][0]) is situation for entry in entries)
            and all(_echoes(request, entry) for entry in entries)
        )

    return fits


def _wrong_media_type(request: Request, answer: Replied) -> bool:
    """Whether the body was taken for one text, as it is where its media type is not JSON."""
    sent = (request.body or b"").decode("utf-8", "replace")
    return any(entry["loc"] == ["body"] and entry["input"] == sent for entry in errors(answer))


def _echoes(request: Request, entry: dict[str, Any]) -> bool:
    """Whether the entry's input is a part of the request."""
    given, where = entry["input"], entry["loc"][0]
    if where != "body":
        return given is None or not isinstance(given, str) or _holds(request.path, given)
    if given is None or given == {}:
        return True
    sent = (request.body or b"").decode("utf-8", "replace")
    document = read_body(request.body or b"")
    if isinstance(document, NotJson):
        return bool(given == sent)
    try:
        echoed = to_python(given)
        return bool(echoed == sent) or any(echoed == part for part in _parts(to_python(document)))
    except Ambiguous:
        return False


def _holds(path: str, text: str) -> bool:
    return text in unquote(path) or text in unquote_plus(path)


def _parts(document: Any) -> Iterator[Any]:
    yield document
    if isinstance(document, dict | list):
        for part in document.values() if isinstance(document, dict) else document:
            yield from _parts(part)


def _method(_: Request, answer: Replied) -> bool:
    return answer.body == b'{"detail":"Method Not Allowed"}' and bool(header_values(answer, "allow"))


def _detail(_: Request, answer: Replied) -> bool:
    document = read_body(answer.body)
    return isinstance(document, dict) and document.keys() == {"detail"} and not errors(answer)


DEFAULTS = (
    Default("Starlette", Situation.UNKNOWN_ROUTE, 404, _JSON, exactly('{"detail":"Not Found"}')),
    Default("Starlette", Situation.WRONG_METHOD, 405, _JSON, _method),
    Default(
        "Starlette", Situation.UNHANDLED, 500, "text/plain; charset=utf-8", exactly("Internal Server Error")
    ),
    Default("FastAPI", Situation.WRONG_MEDIA_TYPE, 422, _JSON, _wrong_media_type),
    *(Default("FastAPI", situation, 422, _JSON, _rejects(situation)) for situation in _BY_PLACE.values()),
    Default("FastAPI", Situation.PLAIN_ERROR, None, _JSON, _detail),
)
