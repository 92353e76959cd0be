"""Whatever a server does is an answer: real sockets, one lie each."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parity.answer import Crashed, Refused, Replied, Skipped, TimedOut, header_values, media_type
from parity.case import Request
from parity.probe.over_http import HttpProbe
from parity.probe.target import Secret, Target
from tests.servers import misbehaving as lies
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


def test_an_honest_answer_arrives_whole() -> None:
    with Misbehaving(lies.tells_the_truth) as server:
        answer = ask(server.url)
    assert answer == Replied(200, (("content-length", "7"), ("content-type", "application/json")), b'{"a":1}')
    assert isinstance(answer, Replied)
    assert answer.seconds > 0


def test_every_runtime_gets_the_same_bytes() -> None:
    with Misbehaving(lies.tells_the_truth) as first, Misbehaving(lies.tells_the_truth) as second:
        ask(first.url)
        ask(second.url)
        assert first.requests[0].replace(b":%d" % first.port, b"") == second.requests[0].replace(
            b":%d" % second.port, b""
        )
        assert first.requests[0] == (
            b"POST /v1/validate HTTP/1.1\r\nhost: 127.0.0.1:%d\r\nuser-agent: wirelaw\r\naccept: */*\r\n"
            b"accept-encoding: identity\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n"
            b'{"a":1}' % first.port
        )


def test_the_configuration_adds_and_the_case_decides() -> None:
    with Misbehaving(lies.tells_the_truth) as server:
        ask(
            server.url,
            Request("GET", "/x?a=b", (("x-own", "case"),)),
            headers=(("Authorization", Secret("Bearer s")), ("x-own", "runtime"), ("accept", "text/plain")),
            query=(("key", Secret("s p")), ("v", "2")),
            base_path="/api/",
        )
        request = server.requests[0]
    assert request.startswith(b"GET /api/x?a=b&key=s+p&v=2 HTTP/1.1\r\n")
    assert b"\r\nauthorization: Bearer s\r\n" in request
    assert b"\r\nx-own: case\r\n" in request
    assert b"\r\nx-own: runtime\r\n" not in request
    assert b"\r\naccept: text/plain\r\n" in request
    assert b"content-length" not in request


def test_no_cookie_is_kept_and_the_connection_is() -> None:
    def with_cookie(peer: Peer) -> None:
        peer.reply(200, b"{}", "set-cookie: a=1", "set-cookie: b=2")

    with Misbehaving(with_cookie) as server:
        probe = HttpProbe(Target("it", server.url))
        answers = [probe.send(GET) for _ in range(3)]
        probe.close()
        assert server.connections == 1
    assert all(b"cookie" not in request for request in server.requests)
    assert isinstance(answers[0], Replied)
    assert header_values(answers[0], "set-cookie") == ("a=1", "b=2")


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_no_proxy_of_the_environment_is_used(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, lies.unused_url())
    with Misbehaving(lies.tells_the_truth) as server:
        assert isinstance(ask(server.url), Replied)


def test_nothing_listens() -> None:
    url = lies.unused_url()
    assert ask(url) == Refused(f"No connection to {url}: connection refused.")


def test_no_such_host() -> None:
    answer = ask("http://no-such-host.invalid:80")
    assert isinstance(answer, Refused)
    assert answer.why.startswith("The host name no-such-host.invalid cannot be resolved: ")


def test_the_server_dies_after_two_requests() -> None:
    def mortal(peer: Peer) -> None:
        peer.reply(200, b"{}")
        if peer.turn == 1:
            server.stop_listening()
            peer.close()

    with Misbehaving(mortal) as server:
        probe = HttpProbe(Target("it", server.url))
        answers = [probe.send(GET) for _ in range(4)]
        probe.close()
    assert [type(answer) for answer in answers] == [Replied, Replied, Refused, Refused]


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


@pytest.mark.parametrize(
    "body",
    [b"NaN", b'"\xff\xfe"', b"[" * 100_000, b"<html></html>", b"", b"\x00\x1b[31m", b'{"a":1,"a":2}'],
    ids=["nan", "not-utf-8", "deep", "html", "empty", "control", "duplicates"],
)
def test_a_body_comes_as_it_is(body: bytes) -> None:
    with Misbehaving(
        lambda peer: peer.reply(200, body, "Content-Type: Application/JSON; charset=x")
    ) as server:
        answer = ask(server.url)
    assert isinstance(answer, Replied)
    assert answer.body == body
    assert media_type(answer) == "application/json"


def test_a_body_without_length_ends_with_the_connection() -> None:
    def old(peer: Peer) -> None:
        peer.send(b"HTTP/1.0 200 OK\r\n\r\nabc")
        peer.close()

    with Misbehaving(old) as server:
        assert ask(server.url) == Replied(200, (), b"abc")


def test_chunks_are_put_together_and_an_interim_answer_is_passed_over() -> None:
    def chunked(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n")
        peer.send(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx-trailer: 1\r\n\r\n"
        )

    with Misbehaving(chunked) as server:
        assert ask(server.url) == Replied(200, (("transfer-encoding", "chunked"),), b"{}")


def test_an_answer_to_head_has_no_body() -> None:
    with Misbehaving(lambda peer: peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n")) as server:
        assert ask(server.url, Request("HEAD", "/"), body_limit=10) == Replied(
            200, (("content-length", "9999999"),), b""
        )


class TestRedirects:
    """A redirect is an answer, unless the case says to follow it."""

    def test_is_not_followed_by_default(self) -> None:
        with Misbehaving(lambda peer: peer.reply(302, b"", "location: /there")) as server:
            answer = ask(server.url)
            assert isinstance(answer, Replied)
            assert answer.status == 302
            assert server.paths == ["/v1/validate"]

    @pytest.mark.parametrize(
        ("status", "method", "body"),
        [
            (301, b"GET", b""),
            (302, b"GET", b""),
            (303, b"GET", b""),
            (307, b"POST", b"{}"),
            (308, b"POST", b"{}"),
        ],
    )
    def test_is_followed_where_the_case_says_so(self, status: int, method: bytes, body: bytes) -> None:
        def redirect(peer: Peer) -> None:
            if peer.turn == 0:
                peer.reply(status, b"", "location: ../there?x=\xc3\xa9")
            else:
                peer.reply(200, b"arrived")

        request = Request("POST", "/a/b/c", (("x-kept", "1"),), b"{}", follow_redirects=True)
        with Misbehaving(redirect) as server:
            answer = ask(server.url, request, headers=(("authorization", Secret("s")),))
            second = server.requests[1]
        assert isinstance(answer, Replied)
        assert answer.body == b"arrived"
        assert second.startswith(method + b" /a/there?x=")
        assert second.endswith(b"\r\n\r\n" + body)
        assert b"x-kept: 1\r\n" in second
        assert b"authorization: s\r\n" in second

    @pytest.mark.parametrize(
        "location", ["http://[::", "https://127.0.0.1/", "//elsewhere.invalid/", "mailto:a"]
    )
    def test_to_another_origin_is_the_answer(self, location: str) -> None:
        with Misbehaving(lambda peer: peer.reply(302, b"", f"location: {location}")) as server:
            answer = ask(server.url, Request("GET", "/", follow_redirects=True))
            assert isinstance(answer, Replied)
            assert answer.status == 302
            assert len(server.requests) == 1

    def test_in_a_circle_ends(self) -> None:
        with Misbehaving(lambda peer: peer.reply(302, b"", "location: /")) as server:
            answer = ask(server.url, Request("GET", "/", follow_redirects=True))
            assert len(server.requests) == 11
        assert answer == Crashed("The answer is a redirect for the 11th time.", "too-many-redirects")


class TestClosing:
    """`close` ends what waits, and nothing is left."""

    def test_ends_a_request_that_waits_in_another_thread(self) -> None:
        # Without the interrupt this would wait for the time limit, ten minutes.
        arrived = threading.Event()

        def hold(peer: Peer) -> None:
            arrived.set()
            peer.hang()

        with Misbehaving(hold) as server:
            probe = HttpProbe(Target("it", server.url, timeout_seconds=600))
            answers: list[Answer] = []
            thread = threading.Thread(target=lambda: answers.append(probe.send(GET)))
            thread.start()
            arrived.wait()
            probe.close()
            thread.join()
        assert answers == [Skipped("The probe is closed.")]
        assert probe.send(GET) == Skipped("The probe is closed.")


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


def test_what_comes_is_json_again() -> None:
    document = {"kind": "schema", "text": "a\u00e9\u2028"}
    with Misbehaving(lies.tells_the_truth) as server:
        answer = ask(server.url, Request("POST", "/", (), json.dumps(document).encode()))
    assert isinstance(answer, Replied)
    assert json.loads(answer.body) == document
