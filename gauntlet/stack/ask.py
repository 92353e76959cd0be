"""One question over HTTP, with a moment by which it is over whatever the other side does.

A limit per read is not enough: a server that sends one byte now and then would hold us for hours. So
the limit is on the whole exchange, and on the bytes of the answer.
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: No health answer is longer; of one that is, only the beginning is kept.
BODY_BYTES = 64 * 1024
_URL_SAFE = "/?&=%:@!$'()*+,;~"


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered: a status and the beginning of a body."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing that is HTTP was answered; why, as a part of a sentence."""

    why: str
    #: The other side took the connection and let the time pass.
    slow: bool = False


def ask(port: int, path: str, seconds: float) -> Reply | Silence:
    """GET a path on 127.0.0.1 and return the answer, or why there is none, within `seconds`."""
    deadline = time.monotonic() + seconds
    request = (
        f"GET {quote(path, safe=_URL_SAFE)} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        "Accept: application/json\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
    )
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
            connection.sendall(request.encode("ascii"))
            # The response only ever asks its socket for a file to read from.
            response = http.client.HTTPResponse(cast("socket.socket", _Wire(connection, deadline)))
            with response:
                response.begin()
                return Reply(response.status, response.read(BODY_BYTES))
    except ConnectionRefusedError:
        return Silence("refuses connections")
    except TimeoutError:
        return Silence(f"did not finish an answer within {seconds:.2g} s", slow=True)
    except ConnectionError:
        return Silence("closes the connection without an answer")
    except http.client.HTTPException:
        return Silence("answers something that is not HTTP")
    except (OSError, ValueError) as error:
        return Silence(f"cannot be asked ({error})")


class _Wire(io.RawIOBase):
    """A connection that can be read until a moment, and not after it."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        super().__init__()
        self._connection = connection
        self._deadline = deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        self._connection.settimeout(remaining)
        return self._connection.recv_into(buffer)
