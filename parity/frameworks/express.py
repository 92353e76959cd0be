"""What Express answers by itself for a route it does not know: a page of HTML that names method and path."""

from __future__ import annotations

from html import escape

from parity.answer import Replied, header_values
from parity.case import Request
from parity.frameworks.default import Default, Situation

_PAGE = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n'
    "<body>\n<pre>{}</pre>\n</body>\n</html>\n"
)


def _cannot(request: Request, answer: Replied) -> bool:
    told = escape(f"Cannot {request.method} {request.path.partition('?')[0]}")
    return answer.body == _PAGE.format(told).encode() and header_values(answer, "x-content-type-options") == (
        "nosniff",
    )


DEFAULTS = (Default("Express", Situation.UNKNOWN_ROUTE, 404, "text/html; charset=utf-8", _cannot),)
