"""Whatever a server does is an answer: real sockets, one lie each."""

from __future__ import annotations

import gzip
import json
import threading
from typing import TYPE_CHECKING

import pytest

from parity.answer import Crashed, Refused, Replied, Skipped, header_values, media_type
from parity.case import Request
from parity.probe.over_http import HttpProbe
from parity.probe.target import Secret, Target
from tests.servers import lies
from tests.servers.misbehaving import Misbehaving, Peer, unused_url

if TYPE_CHECKING:
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
    monkeypatch.setenv(variable, unused_url())
    with Misbehaving(lies.tells_the_truth) as server:
        assert isinstance(ask(server.url), Replied)


def test_nothing_listens() -> None:
    url = unused_url()
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


def test_the_names_of_headers_are_kept_as_they_are_spelled() -> None:
    with Misbehaving(
        lambda peer: peer.send(b"HTTP/1.1 200 OK\r\nX-Id: 1\r\ncontent-Length: 2\r\n\r\n{}")
    ) as server:
        answer = ask(server.url)
    assert isinstance(answer, Replied)
    assert answer.headers == (("x-id", "1"), ("content-length", "2"))
    assert answer.spelled == ("X-Id", "content-Length")


def test_a_packed_body_is_compared_unpacked_and_never_beyond_the_limit() -> None:
    packed = gzip.compress(b"[" + b"1," * 5_000 + b"1]")

    def pack(peer: Peer) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed)
        peer.send(head + packed)

    with Misbehaving(pack) as server:
        answer = ask(server.url)
        assert isinstance(answer, Replied)
        assert len(json.loads(answer.body)) == 5_001
        refused = ask(server.url, body_limit=1_000)
    assert isinstance(refused, Crashed)
    assert refused.kind == "body-over-limit"


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


def test_what_comes_is_json_again() -> None:
    document = {"kind": "schema", "text": "a\u00e9\u2028"}
    with Misbehaving(lies.tells_the_truth) as server:
        answer = ask(server.url, Request("POST", "/", (), json.dumps(document).encode()))
    assert isinstance(answer, Replied)
    assert json.loads(answer.body) == document
