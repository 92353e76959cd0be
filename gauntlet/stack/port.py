"""A port is claimed before anything is built, held until its daemon starts, and checked once more then.

So a stranger is met before minutes of building, two daemons never choose one port, and what answers
later on a port that was free is ours, or started after ours.
"""

from __future__ import annotations

import errno
import socket
from types import TracebackType
from typing import Self

import psutil

from gauntlet.stack.ask import Reply, Silence, ask
from gauntlet.stack.daemon import Daemon
from gauntlet.stack.errors import StackFault, StrangerOnPort
from gauntlet.stack.log import shown

_PATIENCE_SECONDS = 1.0


class Claim:
    """The port of one daemon, nobody else's until it is released."""

    def __init__(self, daemon: Daemon) -> None:
        self._daemon = daemon
        self._holder = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            self.port = self._choose() if daemon.port is None else self._take(daemon.port)
        except BaseException:
            self._holder.close()
            raise

    def release(self) -> None:
        """Let go of the port for the daemon to take it; refuses when a stranger was faster."""
        self._holder.close()
        _refuse_stranger(self._daemon, self.port)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._holder.close()

    def _choose(self) -> int:
        self._holder.bind(("127.0.0.1", 0))
        return int(self._holder.getsockname()[1])

    def _take(self, port: int) -> int:
        _refuse_stranger(self._daemon, port)
        # Connections of an earlier run that are still fading away must not look like a stranger.
        self._holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._holder.bind(("127.0.0.1", port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise _stranger(self._daemon, port, "holds it without answering") from error
            # A port we may not hold (below 1024) may still be one the daemon can take.
        return port


def listeners(port: int) -> tuple[int, ...]:
    """Return the processes that listen on a TCP port, as far as the machine lets us see them."""
    try:
        connections = psutil.net_connections("inet")
    except (psutil.Error, OSError):
        return ()
    return tuple(
        sorted(
            {
                each.pid
                for each in connections
                if each.status == psutil.CONN_LISTEN and each.laddr and each.laddr.port == port and each.pid
            }
        )
    )


def _refuse_stranger(daemon: Daemon, port: int) -> None:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE_SECONDS).close()
    except TimeoutError:
        pass  # a full backlog: somebody listens
    except OSError:
        return
    match ask(port, daemon.ready.path, _PATIENCE_SECONDS):
        case Reply(status, body):
            beginning = shown(body[:400].decode(errors="replace"))
            raise _stranger(daemon, port, f"answers {status} {beginning}".rstrip())
        case Silence(why):
            raise _stranger(daemon, port, why)


def _stranger(daemon: Daemon, port: int, answered: str) -> StackFault:
    """Return the fault that names who has the port."""
    pid = next(iter(listeners(port)), None)
    return StackFault(StrangerOnPort(daemon.name, port, answered, pid))
