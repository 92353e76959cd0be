"""An exchange that breaks or never ends says how, and spoils nothing after it: real sockets, one lie each."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parity.answer import Crashed, Replied, TimedOut
from parity.case import Request
from parity.probe.over_http import HttpProbe
from parity.probe.target import Target
from tests.servers import lies
from tests.servers.misbehaving import Misbehaving, Peer

if TYPE_CHECKING:
    from collections.abc import Callable

    from parity.answer import Answer

pytestmark = pytest.mark.live

GET = Request("GET", "/")
POST = Request("POST", "/v1/validate", (("content-type", "application/json"),), b'{"a":1}')


def ask(url: str, request: Request = POST, **settings: object) -> Answer:
    """The answer of a server that is asked once."""
    probe = HttpProbe(Target("it", url, **{"timeout_seconds": 5.0, **settings}))  # type: ignore[arg-type]
    try:
        return probe.send(request)
    finally:
        probe.close()


TIMED_OUT: dict[Callable[[Peer], None], str] = {
    lies.never_answers: "No byte of an answer came within 0.3 s.",
    lies.drips_its_head: "bytes of the head came within 0.3 s.",
    lies.drips_its_body: "of 60 bytes of the body came within 0.3 s.",
}


@pytest.mark.parametrize("lie", TIMED_OUT, ids=lambda lie: lie.__name__)
def test_the_time_limit_holds_for_the_whole_exchange(lie: Callable[[Peer], None]) -> None:
    # The dripping servers send a byte every 50 ms: a limit for each read would let them finish.
    with Misbehaving(lie) as server:
        answer = ask(server.url, timeout_seconds=0.3)
    assert isinstance(answer, TimedOut)
    assert answer.after_seconds == 0.3
    assert answer.why.endswith(TIMED_OUT[lie])


def test_a_request_that_nobody_takes_ends_at_the_limit() -> None:
    # The backlog accepts the connection, nobody reads, and the body fits into no socket buffer.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        huge = Request("POST", "/", (), b"a" * 30_000_000)
        assert ask(url, huge, timeout_seconds=0.3) == TimedOut(0.3, "The request was not taken within 0.3 s.")


CRASHED: dict[Callable[[Peer], None], tuple[str, str]] = {
    lies.announces_a_huge_body: ("body-over-limit", "The body has 100000000 bytes; the limit is 1000."),
    lies.never_ends_its_chunks: ("body-over-limit", "The body goes on after 1000 bytes, the limit."),
    lies.promises_more_than_it_sends: (
        "truncated",
        "The connection was closed after 12 of 40 bytes of the body.",
    ),
    lies.cuts_its_chunks: ("truncated", "The connection was closed after 3 bytes of the body."),
    lies.cuts_its_head: ("truncated", "The connection was closed after 27 bytes of the head."),
    lies.sends_more_than_it_promises: (
        "surplus",
        "The answer says its body has 5 bytes, and more came after them.",
    ),
    lies.has_no_end_of_headers: (
        "head-too-long",
        "A head, a trailer or the line of a chunk is longer than 102400 bytes.",
    ),
    lies.speaks_tls: ("not-http", "The runtime answers with a TLS alert: it speaks https, not http."),
    lies.speaks_ssh: ("not-http", "The answer is not HTTP: it begins with b'SSH-2.0-OpenSSH_9.6\\r\\n'."),
    lies.has_no_status: (
        "not-http",
        "The answer is not HTTP/1.1: illegal status line: bytearray(b'HTTP/1.1 fine').",
    ),
    lies.has_a_header_without_colon: (
        "not-http",
        "The answer is not HTTP/1.1: illegal header line: bytearray(b'content-length 2').",
    ),
    lies.has_two_lengths: ("not-http", "The answer is not HTTP/1.1: conflicting Content-Length headers."),
    lies.closes_without_a_word: ("closed", "The connection was closed before one byte of an answer came."),
    lies.resets: ("reset", "The connection broke while the answer was read: connection reset by peer."),
}


@pytest.mark.parametrize("lie", CRASHED, ids=lambda lie: lie.__name__)
def test_a_broken_exchange_says_how(lie: Callable[[Peer], None]) -> None:
    kind, why = CRASHED[lie]
    with Misbehaving(lie) as server:
        assert ask(server.url, body_limit=1000) == Crashed(why, kind)  # type: ignore[arg-type]


def test_after_a_broken_exchange_the_next_one_has_a_connection_of_its_own() -> None:
    def once(peer: Peer) -> None:
        (lies.sends_more_than_it_promises if peer.turn == 0 else lies.tells_the_truth)(peer)

    with Misbehaving(once) as server:
        probe = HttpProbe(Target("it", server.url))
        assert isinstance(probe.send(POST), Crashed)
        assert isinstance(probe.send(POST), Replied)
        probe.close()
        assert server.connections == 2


def test_a_connection_that_ends_between_two_requests_is_no_crash() -> None:
    # The server closes in the moment it has answered, and does not announce it.
    def closing(peer: Peer) -> None:
        peer.reply(200, b"{}")
        peer.close()

    with Misbehaving(closing) as server:
        probe = HttpProbe(Target("it", server.url))
        answers = [probe.send(GET) for _ in range(50)]
        probe.close()
    assert {type(answer) for answer in answers} == {Replied}


def test_a_connection_that_ends_on_the_next_request_is_tried_once_more() -> None:
    def closing(peer: Peer) -> None:
        if peer.turn == 1:
            peer.close()
        else:
            peer.reply(200, b"{}")

    with Misbehaving(closing) as server:
        probe = HttpProbe(Target("it", server.url))
        assert [type(probe.send(GET)) for _ in range(2)] == [Replied, Replied]
        probe.close()
        assert server.connections == 2
        assert len(server.requests) == 3


def test_what_nobody_asked_for_is_not_taken_for_the_next_answer() -> None:
    strayed = threading.Event()

    def chatty(peer: Peer) -> None:
        peer.reply(200, b"%d" % peer.turn)
        if peer.turn == 0:
            time.sleep(0.1)  # else the stray bytes come together with the answer, which is another lie
            peer.reply(200, b"stray")
            strayed.set()

    with Misbehaving(chatty) as server:
        probe = HttpProbe(Target("it", server.url))
        first = probe.send(GET)
        strayed.wait()
        second = probe.send(GET)
        probe.close()
    assert isinstance(first, Replied)
    assert isinstance(second, Replied)
    assert (first.body, second.body) == (b"0", b"1")


def test_a_refusal_of_a_large_body_is_read_though_the_body_was_not_taken() -> None:
    def refuse(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(100)
            connection.sendall(b"HTTP/1.1 413 Too Large\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}")
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(1_000_000):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=refuse, args=(listener,))
        thread.start()
        answer = ask(
            f"http://127.0.0.1:{listener.getsockname()[1]}", Request("POST", "/", (), b"a" * 5_000_000)
        )
        thread.join()
    assert isinstance(answer, Replied)
    assert answer.status == 413


WORDS = [
    *(
        b"HTTP/1.1 ",
        b"HTTP/1.0 ",
        b"200",
        b"204 No\r\n",
        b"100 Continue\r\n\r\n",
        b" OK\r\n",
        b"\r\n",
        b"\r\n\r\n",
    ),
    *(b"content-length: 3\r\n", b"content-length: 99999999999999999999\r\n", b"connection: close\r\n"),
    *(
        b"transfer-encoding: chunked\r\n",
        b"upgrade: x\r\n",
        b"3\r\nabc\r\n",
        b"0\r\n\r\n",
        b"fffffffffff\r\n",
    ),
]
PIECES = st.lists(st.sampled_from(WORDS) | st.binary(max_size=8), max_size=8)


def test_no_bytes_raise() -> None:
    said = b""

    def speak(peer: Peer) -> None:
        peer.send(said)
        peer.close()

    with Misbehaving(speak) as server:

        @settings(max_examples=150, deadline=None)
        @given(PIECES)
        def every(pieces: list[bytes]) -> None:
            nonlocal said
            said = b"".join(pieces)
            assert isinstance(ask(server.url), Replied | Crashed)

        every()
