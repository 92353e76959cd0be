"""Questions to servers that misbehave: always an answer or a reason, and always an end."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from gauntlet.stack.ask import BODY_BYTES, Reply, Silence, ask

pytestmark = pytest.mark.live


@contextmanager
def serving(behave: Callable[[socket.socket, threading.Event], None]) -> Iterator[int]:
    """Yield the port of a server that takes one connection and does as it likes with it."""
    over = threading.Event()

    def run() -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.recv(4096)
            try:
                behave(connection, over)
            except OSError:
                return  # the other side had enough

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            over.set()
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def drip(connection: socket.socket, over: threading.Event, head: bytes) -> None:
    connection.sendall(head)
    while not over.wait(0.05):
        connection.sendall(b"x")


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
    ],
)
def test_a_server_that_drips_bytes_does_not_hold_us(head: bytes) -> None:
    with serving(lambda connection, over: drip(connection, over, head)) as port:
        assert ask(port, "/", 0.4) == Silence("did not finish an answer within 0.4 s", slow=True)


def test_an_endless_row_of_interim_answers_does_not_hold_us() -> None:
    def behave(connection: socket.socket, over: threading.Event) -> None:
        while not over.wait(0.01):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    with serving(behave) as port:
        assert ask(port, "/", 0.4) == Silence("did not finish an answer within 0.4 s", slow=True)


def test_only_the_beginning_of_an_endless_body_is_read() -> None:
    def behave(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not over.is_set():
            connection.sendall(b"y" * 65536)

    with serving(behave) as port:
        assert ask(port, "/", 10) == Reply(200, b"y" * BODY_BYTES)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\nno", Reply(503, b"no")),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", Reply(200, b"hi")),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", Reply(200, b"short")),
        (b"SSH-2.0-OpenSSH_9.9\r\n", Silence("answers something that is not HTTP")),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            Silence("answers something that is not HTTP"),
        ),
        (b"", Silence("closes the connection without an answer")),
    ],
)
def test_an_answer_is_taken_as_far_as_it_is_one(said: bytes, answer: Reply | Silence) -> None:
    with serving(lambda connection, _: connection.sendall(said)) as port:
        assert ask(port, "/", 10) == answer


def test_the_path_is_sent_as_one_path() -> None:
    heard: list[bytes] = []

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            connection, _ = listener.accept()
            with connection:
                heard.append(connection.recv(4096))
                behave(connection, threading.Event())

        thread = threading.Thread(target=run)
        thread.start()
        ask(listener.getsockname()[1], "/ready now?x=ä&y=%20\r\nX: 1", 10)
        thread.join()
    assert heard[0].splitlines()[0] == b"GET /ready%20now?x=%C3%A4&y=%20%0D%0AX:%201 HTTP/1.1"


def test_a_closed_port_refuses() -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        assert ask(holder.getsockname()[1], "/", 1) == Silence("refuses connections")
