"""A service that answers records faster than any client asks: `python -m benchmarks.record_service`.

It prints its port and then answers `GET /records/NUMBER` until its input is closed, so that it never
outlives whoever started it. It knows only the HTTP that a keep-alive client without a body speaks.
"""

from __future__ import annotations

import asyncio
import sys

from benchmarks.records import Departure, body


class _Answers(asyncio.Protocol):
    def __init__(self, departure: Departure) -> None:
        self._departure = departure
        self._waiting = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while b"\r\n\r\n" in self._waiting and self._transport is not None:
            head, _, self._waiting = self._waiting.partition(b"\r\n\r\n")
            number = int(head.partition(b" HTTP")[0].rpartition(b"/")[2])
            content = body(number, self._departure)
            self._transport.write(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
                % (len(content), content)
            )


async def _serve(departure: Departure) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answers(departure), "127.0.0.1", 0)
    async with server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await loop.run_in_executor(None, sys.stdin.buffer.read)


if __name__ == "__main__":
    asyncio.run(_serve(Departure(sys.argv[1])))
