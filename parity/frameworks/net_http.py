"""What Go's net/http answers by itself: one line of text that no browser may take for anything else."""

from __future__ import annotations

import re

from parity.answer import Replied, header_values
from parity.case import Request
from parity.frameworks.default import Default, Situation, exactly

_TEXT = "text/plain; charset=utf-8"


def _line(_: Request, answer: Replied) -> bool:
    """Whether it is what `http.Error` writes: a text, a line feed, and the header that forbids sniffing."""
    return header_values(answer, "x-content-type-options") == ("nosniff",) and answer.body.endswith(b"\n")


def _method(request: Request, answer: Replied) -> bool:
    allowed = ",".join(header_values(answer, "allow"))
    return (
        answer.body == b"Method Not Allowed\n"
        and _line(request, answer)
        and re.fullmatch(r"[A-Z]+(, [A-Z]+)*", allowed) is not None
    )


DEFAULTS = (
    Default(
        "net/http",
        Situation.UNKNOWN_ROUTE,
        404,
        _TEXT,
        exactly("404 page not found\n", x_content_type_options="nosniff"),
    ),
    Default("net/http", Situation.WRONG_METHOD, 405, _TEXT, _method),
    Default("net/http", Situation.PLAIN_ERROR, None, _TEXT, _line),
)
