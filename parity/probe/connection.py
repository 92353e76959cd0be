"""One HTTP/1.1 connection, kept alive: sends a request, reads its answer to the last byte.

The protocol is h11's, strict; the layers a client puts above h11 cost three times what the exchange
itself does, and none of them has a limit for a whole exchange.

Invariant: `exchange` returns a complete message or raises what `Stream` raises. A connection on which
anything went wrong is never used again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import h11

from parity.probe.stream import Broken, Stream

if TYPE_CHECKING:
    import ssl

    from parity.probe.target import Origin

#: Status line and headers together; also a trailer, or the line that begins a chunk.
_HEAD_LIMIT = 100 * 1024
_HTTP = b"HTTP/"


@dataclass(frozen=True, slots=True)
class Message:
    """A complete answer as it came."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Connection:
    """A connection to one origin, made when a request needs it and made anew when it went stale."""

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._tls = tls
        self._stream: Stream | None = None
        self._h11 = h11.Connection(h11.CLIENT)
        self._ended = False
        #: How far the present exchange is, in a sentence to which "within N s" can be added.
        self.standing = ""
        #: Bytes of the present answer so far.
        self.received = 0

    def exchange(self, head: h11.Request, body: bytes, deadline: float, limit: int) -> Message:
        """The answer to one request; `limit` is the largest body in bytes."""
        reused = self._stream is not None and not self._stream.is_stale()
        try:
            return self._attempt(head, body, deadline, limit, fresh=not reused)
        except Broken as broken:
            # A server may close an idle connection in the very moment the next request is sent on it. That
            # is no answer to the request: as curl does, send it once more over a connection of its own.
            if not reused or self.received or broken.kind not in {"closed", "reset"} or self._ended:
                raise
        return self._attempt(head, body, deadline, limit, fresh=True)

    def interrupt(self) -> None:
        """Ends an exchange that waits in another thread, and lets none begin."""
        self._ended = True
        if (stream := self._stream) is not None:
            stream.interrupt()

    def close(self) -> None:
        """Lets go of the socket; to be called by the thread that exchanges."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _attempt(
        self, head: h11.Request, body: bytes, deadline: float, limit: int, *, fresh: bool
    ) -> Message:
        try:
            stream = self._open(deadline) if fresh or self._stream is None else self._stream
            self.standing, self.received = "The request was not taken", 0
            sent = self._h11.send(head) or b""
            sent += self._h11.send(h11.Data(data=body)) or b""
            self._h11.send(h11.EndOfMessage())
            stream.write(sent, deadline)
            response = self._read_head(stream, deadline)
            content = self._read_body(stream, response, deadline, limit, bodiless=head.method == b"HEAD")
        except BaseException:
            self.close()
            raise
        if self._h11.our_state is h11.DONE and self._h11.their_state is h11.DONE:
            self._h11.start_next_cycle()
        else:
            self.close()
        return Message(response.status_code, response.headers.raw_items(), content)

    def _open(self, deadline: float) -> Stream:
        self.close()
        self.standing = "No connection was made"
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD_LIMIT)
        self._stream = stream = Stream(self._origin, self._tls)
        if self._ended:
            stream.interrupt()
        stream.connect(deadline)
        return stream

    def _read_head(self, stream: Stream, deadline: float) -> h11.Response:
        self.standing = "No byte of an answer came"
        beginning = b""
        while True:
            event = self._next_event()
            if isinstance(event, h11.Response):
                return event
            if isinstance(event, h11.InformationalResponse):
                continue
            if event is not h11.NEED_DATA:
                raise Broken("not-http", "The runtime left HTTP without being asked to.")
            data = stream.read(deadline)
            if not data and not self.received:
                raise Broken("closed", "The connection was closed before one byte of an answer came.")
            if not data:
                raise Broken(
                    "truncated", f"The connection was closed after {self.received} bytes of the head."
                )
            if len(beginning) < len(_HTTP):
                beginning += data[:40]
                if not beginning.startswith(_HTTP[: len(beginning)]):
                    raise Broken("not-http", _not_http(beginning))
            self.received += len(data)
            self.standing = f"Only {self.received} bytes of the head came"
            self._h11.receive_data(data)

    def _read_body(
        self, stream: Stream, response: h11.Response, deadline: float, limit: int, *, bodiless: bool
    ) -> bytes:
        declared = None if bodiless else _declared_length(response)
        if declared is not None and declared > limit:
            raise Broken("body-over-limit", f"The body has {declared} bytes; the limit is {limit}.")
        said = "" if declared is None else f" of {declared}"
        parts: list[bytes] = []
        size = 0
        ended = False
        while True:
            try:
                event = self._next_event()
            except Broken:
                if not ended:
                    raise
                why = f"The connection was closed after {size}{said} bytes of the body."
                raise Broken("truncated", why) from None
            if isinstance(event, h11.Data):
                size += len(event.data)
                if size > limit:
                    raise Broken("body-over-limit", f"The body goes on after {limit} bytes, the limit.")
                parts.append(event.data)
            elif isinstance(event, h11.EndOfMessage):
                break
            elif event is h11.NEED_DATA:
                self.standing = f"Only {size}{said} bytes of the body came"
                data = stream.read(deadline)
                ended = not data
                self.received += len(data)
                self._h11.receive_data(data)
            else:
                raise Broken("not-http", "The runtime left HTTP in the middle of a body.")
        if self._h11.trailing_data[0]:
            raise Broken("surplus", f"The answer says its body has {size} bytes, and more came after them.")
        return b"".join(parts)

    def _next_event(self) -> Any:
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            if error.error_status_hint == 431:
                why = f"A head, a trailer or the line of a chunk is longer than {_HEAD_LIMIT} bytes."
                raise Broken("head-too-long", why) from None
            text = str(error)
            shown = text if len(text) <= 120 else f"{text[:120]}..."
            raise Broken("not-http", f"The answer is not HTTP/1.1: {shown}.") from None


def _declared_length(response: h11.Response) -> int | None:
    """How many bytes of body the head promises; None where it leaves that open."""
    headers = dict(response.headers)
    if response.status_code in {204, 304} or b"transfer-encoding" in headers:
        return None
    declared = headers.get(b"content-length")
    return None if declared is None else int(declared)


def _not_http(beginning: bytes) -> str:
    if beginning[:1] == b"\x15":
        return "The runtime answers with a TLS alert: it speaks https, not http."
    return f"The answer is not HTTP: it begins with {beginning[:40]!r}."
