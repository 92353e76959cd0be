"""What frameworks answer by themselves is known in full: one part that does not fit, and it is nobody's."""

from __future__ import annotations

import pytest

from parity.answer import Replied
from parity.case import Request
from parity.frameworks.default import Situation
from parity.frameworks.known import known

TEXT = "text/plain; charset=utf-8"
JSON = "application/json"
SENT = b'{"name":"ann","age":"old"}'


def asked(path: str = "/people", body: bytes | None = None) -> Request:
    """A request for JSON."""
    return Request("GET" if body is None else "POST", path, (("content-type", JSON),), body)


def said(status: int, body: str, content_type: str | None = TEXT, **headers: str) -> Replied:
    """An answer; `_` in a header is a hyphen."""
    stated = {} if content_type is None else {"content-type": content_type}
    given = {name.replace("_", "-"): value for name, value in headers.items()} | stated
    return Replied(status, tuple(given.items()), body.encode())


SNIFF = {"x_content_type_options": "nosniff"}
DATA = (
    'Failed to deserialize the JSON body into the target type: age: invalid type: string "old", expected i64'
)
PAGE = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n'
    "<body>\n<pre>Cannot GET /nope</pre>\n</body>\n</html>\n"
)


@pytest.mark.parametrize(
    ("request_", "answer", "framework", "situation"),
    [
        (asked(), said(404, "", None), "axum", Situation.UNKNOWN_ROUTE),
        (asked(), said(405, "", None, allow="GET,HEAD"), "axum", Situation.WRONG_METHOD),
        (asked(body=SENT), said(422, f"{DATA} at line 1 column 25"), "axum", Situation.BAD_BODY),
        (
            asked(body=b"{"),
            said(
                400,
                "Failed to parse the request body as JSON: EOF while parsing an object at line 1 column 1",
            ),
            "axum",
            Situation.BAD_BODY,
        ),
        (
            asked(body=SENT),
            said(415, "Expected request with `Content-Type: application/json`"),
            "axum",
            Situation.WRONG_MEDIA_TYPE,
        ),
        (
            asked("/s?paid=yes"),
            said(400, "Failed to deserialize query string: paid: provided string was not `true` or `false`"),
            "axum",
            Situation.BAD_QUERY,
        ),
        (
            asked("/users/x%20y"),
            said(400, "Invalid URL: Cannot parse `x y` to a `u64`"),
            "axum",
            Situation.BAD_PATH,
        ),
        (
            asked("/users/x"),
            said(400, "Invalid URL: Cannot parse `id` with value `x` to a `u64`"),
            "axum",
            Situation.BAD_PATH,
        ),
        (
            asked(body=SENT),
            said(413, "Failed to buffer the request body: length limit exceeded"),
            "axum",
            Situation.TOO_LARGE,
        ),
        (asked(), said(404, "404 page not found\n", **SNIFF), "net/http", Situation.UNKNOWN_ROUTE),
        (
            asked(),
            said(405, "Method Not Allowed\n", allow="GET, HEAD", **SNIFF),
            "net/http",
            Situation.WRONG_METHOD,
        ),
        (asked(), said(409, "it is taken\n", **SNIFF), "net/http", Situation.PLAIN_ERROR),
        (asked(), said(404, '{"detail":"Not Found"}', JSON), "Starlette", Situation.UNKNOWN_ROUTE),
        (
            asked(),
            said(405, '{"detail":"Method Not Allowed"}', JSON, allow="GET"),
            "Starlette",
            Situation.WRONG_METHOD,
        ),
        (asked(), said(500, "Internal Server Error"), "Starlette", Situation.UNHANDLED),
        (
            asked(body=SENT),
            said(
                422,
                '{"detail":[{"type":"int_parsing","loc":["body","age"],"msg":"It is no whole number.",'
                '"input":"old"}]}',
                JSON,
            ),
            "FastAPI",
            Situation.BAD_BODY,
        ),
        (
            asked("/s?paid=maybe"),
            said(
                422,
                '{"detail":[{"type":"bool_parsing","loc":["query","paid"],"msg":"No.","input":"maybe"}]}',
                JSON,
            ),
            "FastAPI",
            Situation.BAD_QUERY,
        ),
        (asked(), said(409, '{"detail":"it is taken"}', JSON), "FastAPI", Situation.PLAIN_ERROR),
        (
            asked("/nope"),
            said(404, PAGE, "text/html; charset=utf-8", **SNIFF),
            "Express",
            Situation.UNKNOWN_ROUTE,
        ),
    ],
)
def test_an_answer_of_a_framework_is_known(
    request_: Request, answer: Replied, framework: str, situation: Situation
) -> None:
    found = known(request_, answer)
    assert found is not None
    assert (found.framework, found.situation) == (framework, situation)


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (asked(), said(200, "", None)),
        (asked(), said(404, "", TEXT)),
        (asked(), said(403, "", None)),
        (asked(), said(405, "", None)),
        (asked(body=SENT), said(422, f"{DATA} at line 2 column 1")),
        (asked(body=SENT), said(422, f"{DATA} at line 1 column 99")),
        (asked(body=SENT), said(422, DATA)),
        (asked(body=SENT), said(400, f"{DATA} at line 1 column 25")),
        (asked(body=SENT), said(422, f"{DATA} at line 1 column 25", "text/plain")),
        (asked("/users/y"), said(400, "Invalid URL: Cannot parse `x` to a `u64`")),
        (asked(), said(404, "404 page not found\n")),
        (asked(), said(409, "it is taken", **SNIFF)),
        (asked(), said(409, '{"detail":"it is taken","code":7}', JSON)),
        (asked(), said(500, "Internal Server Error.")),
        (asked(), said(500, '{"error":"internal"}', JSON)),
        (
            asked(body=SENT),
            said(
                422,
                '{"detail":[{"type":"int_parsing","loc":["body","age"],"msg":"No.","input":"another"}]}',
                JSON,
            ),
        ),
        (asked("/other"), said(404, PAGE, "text/html; charset=utf-8", **SNIFF)),
    ],
)
def test_an_answer_that_is_not_one_in_full_is_nobodys(request_: Request, answer: Replied) -> None:
    assert known(request_, answer) is None
