"""An answer that a framework gives by itself, as a value that can be held against one that came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from parity.answer import Replied, header_values
from parity.case import Request


class Situation(Enum):
    """What makes a framework answer by itself."""

    UNKNOWN_ROUTE = "unknown route"
    WRONG_METHOD = "wrong method"
    BAD_BODY = "bad body"
    WRONG_MEDIA_TYPE = "wrong media type"
    BAD_QUERY = "bad query"
    BAD_PATH = "bad path parameter"
    TOO_LARGE = "body too large"
    UNHANDLED = "unhandled exception"
    #: Its helper for errors was called by a handler.
    PLAIN_ERROR = "plain error"


@dataclass(frozen=True, slots=True)
class Default:
    """One of them: what never varies, and a test of what varies by the request."""

    framework: str
    situation: Situation
    #: None where it stands with any error status.
    status: int | None
    #: The whole header; None where there is none.
    content_type: str | None
    #: Whether the body, and what of the headers belongs to it, is what this request gets.
    fits: Callable[[Request, Replied], bool]

    def is_answer(self, request: Request, answer: Replied) -> bool:
        """Whether an answer is this one in full: status, media type and body."""
        if answer.status != self.status and (self.status is not None or answer.status < 400):
            return False
        stated = header_values(answer, "content-type")
        wanted = () if self.content_type is None else (self.content_type,)
        return stated == wanted and self.fits(request, answer)


def exactly(body: str, **headers: str) -> Callable[[Request, Replied], bool]:
    """A test for this very body and these headers; `_` in a name stands for a hyphen."""
    wanted = {name.replace("_", "-"): value for name, value in headers.items()}

    def fits(_: Request, answer: Replied) -> bool:
        return answer.body == body.encode() and all(
            header_values(answer, name) == (value,) for name, value in wanted.items()
        )

    return fits
