"""Ways to spoil a JSON body, and the row of statuses a framework gives for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from codegen.wire.lossless import Json, NotJson
from parity.case import Request
from parity.compare import read_body


class Spoil(Enum):
    """What is wrong with a body, beside a good one at the same place."""

    SYNTAX = "a syntax error"
    TYPE = "a wrong type"
    MISSING = "a missing member"
    MEDIA_TYPE = "a wrong content type"
    EMPTY = "no body"


#: Any success: the framework took it.
ACCEPTED = 200

#: Framework -> the status for each way; taken by hand where the language has no framework of its own for it.
ROWS: Mapping[str, Mapping[Spoil, int]] = {
    "axum's Json extractor": {
        Spoil.SYNTAX: 400,
        Spoil.TYPE: 422,
        Spoil.MISSING: 422,
        Spoil.MEDIA_TYPE: 415,
        Spoil.EMPTY: 400,
    },
    "FastAPI": dict.fromkeys(Spoil, 422),
    "Go's encoding/json": {
        Spoil.SYNTAX: 400,
        Spoil.TYPE: 400,
        Spoil.MISSING: ACCEPTED,
        Spoil.MEDIA_TYPE: ACCEPTED,
        Spoil.EMPTY: 400,
    },
    "JSON.parse": {
        Spoil.SYNTAX: 400,
        Spoil.TYPE: ACCEPTED,
        Spoil.MISSING: ACCEPTED,
        Spoil.MEDIA_TYPE: ACCEPTED,
        Spoil.EMPTY: 400,
    },
}


def framework_of(row: Mapping[Spoil, int]) -> str | None:
    """The framework that gives exactly this row."""
    taken = {spoil: ACCEPTED if 200 <= status < 300 else status for spoil, status in row.items()}
    return next((name for name, statuses in ROWS.items() if statuses == taken), None)


def spoil_of(request: Request, good: Request) -> Spoil | None:
    """What is wrong with a request beside one that is right; None where that cannot be told."""
    if (request.method, request.path) != (good.method, good.path) or not is_json(good):
        return None
    right = read_body(good.body or b"")
    if not isinstance(right, dict):
        return None
    if not request.body:
        return Spoil.EMPTY
    sent = read_body(request.body)
    if isinstance(sent, NotJson):
        return Spoil.SYNTAX if is_json(request) else None
    if not is_json(request):
        return Spoil.MEDIA_TYPE if _kinds(sent) == _kinds(right) else None
    if not isinstance(sent, dict):
        return Spoil.TYPE
    if sent.keys() < right.keys():
        return Spoil.MISSING
    return Spoil.TYPE if sent.keys() == right.keys() and _kinds(sent) != _kinds(right) else None


def is_json(request: Request) -> bool:
    """Whether the request says its body is JSON."""
    stated = dict(request.headers).get("content-type", "").partition(";")[0].strip().lower()
    return stated == "application/json" or stated.endswith("+json")


def _kinds(document: Json) -> object:
    if isinstance(document, dict):
        return {name: type(member) for name, member in document.items()}
    return type(document)
