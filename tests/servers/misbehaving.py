"""A tiny server on a raw socket that tells one lie, for the tests of whatever has to survive it.

A lie is a function of a `Peer`; `lies.py` holds them. `with Misbehaving(drips_its_body) as server:` serves
it at `server.url` until the block ends; then every thread and socket of it is gone.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import struct
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


class Peer:
    """One request, and the means to answer it badly. The connection stays open unless a lie closes it."""

    def __init__(
        self, connection: socket.socket, request: bytes, turn: int, stopping: threading.Event
    ) -> None:
        self.request = request
        #: How many requests the server had before this one.
        self.turn = turn
        self._connection = connection
        self._stopping = stopping

    @property
    def path(self) -> str:
        """The request target."""
        return self.request.split(b" ", 2)[1].decode()

    @property
    def body(self) -> bytes:
        """The body of the request."""
        return self.request.partition(b"\r\n\r\n")[2]

    def send(self, data: bytes) -> None:
        """Sends raw bytes."""
        self._connection.sendall(data)

    def reply(self, status: int, body: bytes, *headers: str) -> None:
        """Sends an honest answer."""
        head = [f"HTTP/1.1 {status} Status", f"content-length: {len(body)}", *headers]
        self.send("\r\n".join(head).encode() + b"\r\n\r\n" + body)

    def drip(self, data: bytes, pause: float) -> None:
        """Sends one byte, waits, sends the next."""
        for byte in data:
            if self._stopping.wait(pause):
                return
            self.send(bytes([byte]))

    def hang(self) -> None:
        """Does nothing until the server ends."""
        self._stopping.wait()

    def close(self) -> None:
        """Closes the connection in order."""
        self._connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """Tears the connection down."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()


class Misbehaving:
    """A server that treats every request the same way."""

    def __init__(self, lie: Callable[[Peer], None], tls: ssl.SSLContext | None = None) -> None:
        self._lie = lie
        self._tls = tls
        self._stopping = threading.Event()
        self._accepting = threading.Event()
        self._accepting.set()
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)
        #: Every request the server had, as it came.
        self.requests: list[bytes] = []
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"

    @property
    def connections(self) -> int:
        """How many connections were made."""
        return len(self._connections)

    @property
    def paths(self) -> list[str]:
        """The target of every request, in order."""
        return [request.split(b" ", 2)[1].decode() for request in self.requests]

    def stop_listening(self) -> None:
        """Refuses new connections from now on, as a server that died does."""
        self._accepting.clear()
        # A listener that is waited on in another thread would still take one connection more.
        self._threads[0].join()
        self._listener.close()

    def __enter__(self) -> Misbehaving:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self.stop_listening()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while self._accepting.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            connection.settimeout(None)
            self._connections.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        # A lie ends in broken pipes by design.
        with contextlib.suppress(OSError, ValueError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            try:
                while request := _request(connection):
                    turn = len(self.requests)
                    self.requests.append(request)
                    self._lie(Peer(connection, request, turn, self._stopping))
            finally:
                connection.close()


def _request(connection: socket.socket) -> bytes:
    """One whole request; nothing when the client closed."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := connection.recv(65536)):
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: *([0-9]+)", head, re.IGNORECASE)
    while length and len(body) < int(length[1]):
        if not (more := connection.recv(65536)):
            return b""
        data, body = data + more, body + more
    return data


def unused_url() -> str:
    """An address at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"
