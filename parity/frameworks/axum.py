"""What axum answers by itself: an empty 404 and 405, and its rejections as plain text."""

from __future__ import annotations

import re
from urllib.parse import unquote

from parity.answer import Replied, header_values
from parity.case import Request
from parity.frameworks.default import Default, Situation, exactly

_TEXT = "text/plain; charset=utf-8"
_POSITION = re.compile(r".+ at line (\d+) column (\d+)", re.DOTALL)
_PARSED = re.compile(
    r"Invalid URL: Cannot parse (?:value at index \d+ with value |`[^`]*` with value )?`([^`]*)`"
    r"(?: to a `[^`]+`|: .+)"
)


def _json(prefix: str, request: Request, answer: Replied) -> bool:
    """Whether serde_json's message follows, with a position inside of the body that was sent."""
    text = answer.body.decode("utf-8", "replace")
    found = _POSITION.fullmatch(text.removeprefix(f"{prefix}: "))
    if found is None or not text.startswith(prefix):
        return False
    lines = (request.body or b"").split(b"\n")
    line, column = int(found[1]), int(found[2])
    return line <= len(lines) and column <= len(lines[max(line - 1, 0)]) + 1


def _syntax(request: Request, answer: Replied) -> bool:
    return _json("Failed to parse the request body as JSON", request, answer)


def _data(request: Request, answer: Replied) -> bool:
    return _json("Failed to deserialize the JSON body into the target type", request, answer)


def _query(_: Request, answer: Replied) -> bool:
    text = answer.body.decode("utf-8", "replace")
    return text.startswith("Failed to deserialize query string: ") and "\n" not in text


def _path(request: Request, answer: Replied) -> bool:
    found = _PARSED.fullmatch(answer.body.decode("utf-8", "replace"))
    segments = request.path.partition("?")[0].split("/")
    return found is not None and found[1] in map(unquote, segments)


def _method(_: Request, answer: Replied) -> bool:
    allowed = ",".join(header_values(answer, "allow"))
    return not answer.body and re.fullmatch(r"[A-Z]+(,[A-Z]+)*", allowed) is not None


DEFAULTS = (
    Default("axum", Situation.UNKNOWN_ROUTE, 404, None, exactly("")),
    Default("axum", Situation.WRONG_METHOD, 405, None, _method),
    Default("axum", Situation.BAD_BODY, 400, _TEXT, _syntax),
    Default("axum", Situation.BAD_BODY, 422, _TEXT, _data),
    Default(
        "axum",
        Situation.WRONG_MEDIA_TYPE,
        415,
        _TEXT,
        exactly("Expected request with `Content-Type: application/json`"),
    ),
    Default("axum", Situation.BAD_QUERY, 400, _TEXT, _query),
    Default("axum", Situation.BAD_PATH, 400, _TEXT, _path),
    Default(
        "axum",
        Situation.TOO_LARGE,
        413,
        _TEXT,
        exactly("Failed to buffer the request body: length limit exceeded"),
    ),
)
