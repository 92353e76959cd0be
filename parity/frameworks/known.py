"""Names the framework whose own answer came, if it is one."""

from __future__ import annotations

from functools import lru_cache

from parity.answer import Replied
from parity.case import Request
from parity.frameworks import axum, express, net_http, starlette
from parity.frameworks.default import Default

#: The more particular before the plain ones.
DEFAULTS: tuple[Default, ...] = (
    *axum.DEFAULTS,
    *express.DEFAULTS,
    *net_http.DEFAULTS,
    *starlette.DEFAULTS,
)


@lru_cache(maxsize=8)  # every recogniser asks about the same answer
def known(request: Request, answer: Replied) -> Default | None:
    """The default answer this one equals in full; None where it is nobody's."""
    if answer.status < 400 or request.method == "HEAD":
        return None
    return next((default for default in DEFAULTS if default.is_answer(request, answer)), None)
