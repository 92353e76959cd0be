"""Bytes to and from one runtime over a socket, every wait bounded by a deadline given with the call.

Invariant: raises `Unreachable` while connecting, `Broken` afterwards, and `TimeoutError` when the deadline
(a reading of `time.monotonic`) has passed; nothing else for anything the other side does.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parity.answer import CrashKind
    from parity.probe.target import Origin

_READ_BYTES = 64 * 1024


class Unreachable(Exception):
    """No connection could be made; the text is a sentence that says why."""


class Broken(Exception):
    """An exchange broke after a connection was made; the text is a sentence that says how."""

    def __init__(self, kind: CrashKind, why: str) -> None:
        super().__init__(why)
        self.kind: CrashKind = kind


class Stream:
    """One connection to an origin."""

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._tls = tls
        self._socket: socket.socket | None = None
        self._interrupted = False

    def connect(self, deadline: float) -> None:
        """Connects to the first address of the host that answers, and shakes hands where TLS is spoken."""
        try:
            self._socket = self._dial(deadline)
            if self._tls is not None:
                # Wrapped first and known to `interrupt`, because the handshake waits too.
                self._socket = secured = self._tls.wrap_socket(
                    self._socket, server_hostname=self._origin.host, do_handshake_on_connect=False
                )
                self._ready(deadline)
                secured.do_handshake()
        except TimeoutError:
            raise
        except ssl.SSLCertVerificationError as error:
            why = f"The certificate of {self._origin} is not trusted: {error.verify_message}."
            raise Unreachable(why) from None
        except ssl.SSLError as error:
            reason = (error.reason or str(error)).lower().replace("_", " ")
            raise Unreachable(f"TLS with {self._origin} failed: {reason}.") from None
        except socket.gaierror as error:
            why = f"The host name {self._origin.host} cannot be resolved: {error.strerror}."
            raise Unreachable(why) from None
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise Unreachable(f"No connection to {self._origin}: {reason}.") from None

    def write(self, data: bytes, deadline: float) -> None:
        """Sends everything, or as much as the other side takes before it turns away."""
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[self._ready(deadline).send(rest) :]
        except TimeoutError:
            raise
        except OSError:
            # A runtime may refuse a large body early and close: its answer is still there to be read. Where
            # there is none, reading says so.
            return

    def read(self, deadline: float) -> bytes:
        """Some bytes; none when the other side has closed."""
        try:
            return self._ready(deadline).recv(_READ_BYTES)
        except TimeoutError:
            raise
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise Broken("reset", f"The connection broke while the answer was read: {reason}.") from None

    def is_stale(self) -> bool:
        """Whether the other side closed, or spoke without being asked, since the last answer."""
        if self._socket is None:
            return True
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        return bool(poll.poll(0))

    def interrupt(self) -> None:
        """Ends whatever another thread waits for on this connection, now and from now on."""
        self._interrupted = True
        if (waiting := self._socket) is not None:
            # Past the TLS layer, whose state belongs to the waiting thread.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(waiting, socket.SHUT_RDWR)

    def close(self) -> None:
        """Lets go of the socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _ready(self, deadline: float) -> socket.socket:
        if self._socket is None or self._interrupted:
            raise Broken("closed", "The connection was closed from this side.")
        self._socket.settimeout(_left(deadline))
        return self._socket

    def _dial(self, deadline: float) -> socket.socket:
        failure: OSError = OSError("the host has no address")
        addresses = socket.getaddrinfo(self._origin.host, self._origin.port, type=socket.SOCK_STREAM)
        for family, kind, protocol, _, address in addresses:
            # Known to `interrupt` before it connects: that is the longest wait of all.
            self._socket = dialled = socket.socket(family, kind, protocol)
            try:
                self._ready(deadline).connect(address)
                dialled.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return dialled
            except OSError as error:
                self.close()
                if isinstance(error, TimeoutError):
                    raise
                failure = error
        raise failure


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
