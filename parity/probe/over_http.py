"""Sends requests to one runtime over HTTP/1.1, one at a time, the same bytes to every runtime.

What differs between runtimes is the host header and what their configuration adds. Cookies, proxies and
settings of the environment play no part; a redirect is an answer unless the request says to follow it.
"""

from __future__ import annotations

import threading
import time
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urljoin, urlsplit

import h11

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.probe.coding import decoded
from parity.probe.connection import Connection, Message
from parity.probe.stream import Broken, Unreachable
from parity.probe.target import Origin, revealed
from parity.probe.tls import context
from registry.fault import Fault, Refusal

if TYPE_CHECKING:
    from parity.case import Request
    from parity.probe.target import Target

_MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: Methods whose missing body is said to be empty, so that no server waits for one.
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
#: Headers that say how a message is sent, which is decided here.
_OF_THE_CLIENT = frozenset(
    {"content-length", "transfer-encoding", "connection", "upgrade", "expect", "trailer"}
)
_VISIBLE = "".join(map(chr, range(0x21, 0x7F)))


class HttpProbe:
    """A probe of one runtime. `send` belongs to one thread; `close` may be called from another."""

    def __init__(self, target: Target) -> None:
        try:
            self._origin = Origin.parse(target.url)
            self._fixed = _fixed_headers(self._origin, target)
            self._query = urlencode([(name, revealed(value)) for name, value in target.query])
            self._base = target.base_path.rstrip("/")
            self._head("GET", self._path("/"), {})
        except (ValueError, h11.LocalProtocolError) as error:
            # Of a header or path that cannot be sent, h11 would show the value, and it may be a secret.
            what = str(error) if isinstance(error, ValueError) else "Its headers or base path cannot be sent."
            raise Refusal(Fault(f'The runtime "{target.name}" cannot be asked. {what}')) from None
        self._target = target
        self._connection = Connection(self._origin, context(target) if self._origin.https else None)
        self._ended = threading.Event()
        #: Held while the connection is in use; the socket is only closed by who holds it.
        self._busy = threading.Lock()

    def send(self, request: Request) -> Answer:
        """What the runtime says to the request, within the time limit of the runtime."""
        with self._busy:
            closed = Skipped("The probe is closed.")
            answer = closed if self._ended.is_set() else self._answer(request)
            # What an interrupted exchange came to says nothing about the runtime.
            return closed if self._ended.is_set() and not isinstance(answer, Replied) else answer

    def close(self) -> None:
        """Ends a `send` that waits in another thread; later ones are skipped."""
        self._ended.set()
        self._connection.interrupt()
        with self._busy:
            self._connection.close()

    def _answer(self, request: Request) -> Answer:
        limit = self._target.timeout_seconds
        started = time.monotonic()
        try:
            message = self._follow(request, started + limit)
            headers = tuple(_text_header(name, value) for name, value in message.headers)
            codings = ",".join(value for name, value in headers if name == "content-encoding")
            body = message.body if not codings else decoded(message.body, codings, self._target.body_limit)
        except TimeoutError:
            return TimedOut(limit, f"{self._connection.standing} within {limit:g} s.")
        except Unreachable as unreachable:
            return Refused(str(unreachable))
        except Broken as broken:
            return Crashed(str(broken), broken.kind)
        except h11.LocalProtocolError as error:
            return Skipped(f"This request cannot be sent: {error}.")
        spelled = _names(tuple(name for name, _ in message.headers))
        return Replied(message.status, headers, body, time.monotonic() - started, spelled)

    def _follow(self, request: Request, deadline: float) -> Message:
        method, path, body = request.method, self._path(request.path), request.body
        headers = {name.encode(): value.encode() for name, value in request.headers}
        for _ in range(_MOST_REDIRECTS + 1):
            message = self._exchange(method, path, headers, body, deadline)
            redirected = self._redirected(message, path) if request.follow_redirects else None
            if redirected is None:
                return message
            path = redirected
            if message.status == 303 or (message.status in {301, 302} and method == "POST"):
                method, body = "HEAD" if method == "HEAD" else "GET", None
                headers.pop(b"content-type", None)
        raise Broken("too-many-redirects", f"The answer is a redirect for the {_MOST_REDIRECTS + 1}th time.")

    def _exchange(
        self, method: str, path: str, headers: dict[bytes, bytes], body: bytes | None, deadline: float
    ) -> Message:
        if body is not None or method in _WITH_BODY:
            headers = {**headers, b"content-length": b"%d" % len(body or b"")}
        head = self._head(method, path, headers)
        return self._connection.exchange(head, body or b"", deadline, self._target.body_limit)

    def _head(self, method: str, path: str, headers: dict[bytes, bytes]) -> h11.Request:
        return h11.Request(method=method, target=path, headers=list((self._fixed | headers).items()))

    def _path(self, path: str) -> str:
        if not self._query:
            return self._base + path
        return f"{self._base}{path}{'&' if '?' in path else '?'}{self._query}"

    def _redirected(self, message: Message, path: str) -> str | None:
        """The path a redirect leads to; None for any other answer and for a redirect to another origin."""
        location = next((value for name, value in message.headers if name.lower() == b"location"), None)
        if message.status not in _REDIRECTS or location is None:
            return None
        try:
            parts = urlsplit(urljoin(f"{self._origin}{path}", location.decode("latin-1")))
            if Origin.parse(f"{parts.scheme}://{parts.netloc}") != self._origin:
                return None
        except ValueError:
            return None
        query = f"?{parts.query}" if parts.query else ""
        return quote(f"{parts.path or '/'}{query}", safe=_VISIBLE)


def _fixed_headers(origin: Origin, target: Target) -> dict[bytes, bytes]:
    fixed = {
        b"host": origin.authority.encode(),
        b"user-agent": b"wirelaw",
        b"accept": b"*/*",
        # A compressed body would be compared by its compression.
        b"accept-encoding": b"identity",
    }
    for name, value in target.headers:
        if name.lower() in _OF_THE_CLIENT:
            raise ValueError(f'The header "{name}" is not for a configuration to set.')
        fixed[name.lower().encode()] = revealed(value).encode()
    return fixed


@lru_cache(maxsize=1024)
def _text_header(name: bytes, value: bytes) -> tuple[str, str]:
    # Cached for memory more than for time: thousands of answers share most of their headers.
    return name.decode("latin-1").lower(), value.decode("latin-1")


@lru_cache(maxsize=256)
def _names(names: tuple[bytes, ...]) -> tuple[str, ...]:
    return tuple(name.decode("latin-1") for name in names)
