"""One runtime in a run: a conversation of its own, and trouble that costs the others nothing."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.case import Case, Request, Save
from parity.probe.over_http import HttpProbe
from parity.probe.run import Exchange, probe_all
from parity.probe.target import Target
from tests.servers import lies
from tests.servers.misbehaving import Misbehaving, Peer, unused_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


pytestmark = pytest.mark.live


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    yield
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("probe ")] == []


def cases(count: int) -> list[Case]:
    return [
        Case(f"c{number}", "A reason.", Request("POST", f"/{number}", (), b"%d" % number), file="a.yaml")
        for number in range(count)
    ]


def targets(*servers: Misbehaving, seconds: float = 5.0) -> list[Target]:
    return [Target(f"r{index}", server.url, timeout_seconds=seconds) for index, server in enumerate(servers)]


def only(exchange: Exchange, runtime: str = "r0") -> Answer:
    (answer,) = dict(exchange.answers)[runtime]
    return answer


class TestSavedValues:
    """A file that saves is a conversation, one with each runtime."""

    LOGIN = Case("login", "A reason.", Request("POST", "/login"), save=(Save("token", "/t"),), file="b.yaml")
    READ = Case(
        "read",
        "A reason.",
        Request(
            "POST", "/read/${saved.token}", (("x-token", "<${saved.token}>"),), b'{"t":"${saved.token}"}'
        ),
        file="b.yaml",
    )
    OTHER = Case("other", "A reason.", Request("GET", "/other"), file="b.yaml")

    def test_each_runtime_gets_its_own_value(self) -> None:
        def service(mark: str) -> Callable[[Peer], None]:
            def serve(peer: Peer) -> None:
                peer.reply(200, json.dumps({"t": f"{mark}{peer.turn}"}).encode())

            return serve

        with Misbehaving(service("a")) as one, Misbehaving(service("b")) as two:
            list(
                probe_all(
                    [*cases(20), self.LOGIN, self.READ, self.OTHER],
                    targets(one, two),
                    open_probe=HttpProbe,
                    workers=4,
                    repeat=2,
                )
            )
            for server, mark in ((one, "a"), (two, "b")):
                logins = [turn for turn, path in enumerate(server.paths) if path == "/login"]
                reads = [request for request in server.requests if request.startswith(b"POST /read/")]
                assert [request.split(b" ", 2)[1].decode() for request in reads] == [
                    f"/read/{mark}{turn}" for turn in logins
                ]
                assert f"x-token: <{mark}{logins[0]}>".encode() in reads[0]
                assert reads[0].endswith(b'{"t":"%s%d"}' % (mark.encode(), logins[0]))

    @pytest.mark.parametrize(
        ("said", "why"),
        [
            (b"{}", "the answer to case `login` has nothing at `/t`"),
            (b"<html>", "the answer to case `login` is not JSON"),
            (b'{"t": {}}', "the answer to case `login` has no text, number or flag at `/t`"),
        ],
    )
    def test_a_case_whose_value_is_missing_is_skipped(self, said: bytes, why: str) -> None:
        with Misbehaving(lambda peer: peer.reply(200, said)) as server:
            answers = [
                only(exchange)
                for exchange in probe_all(
                    [self.LOGIN, self.READ, self.OTHER], targets(server), open_probe=HttpProbe
                )
            ]
            assert server.paths == ["/login", "/other"]
        assert answers[1] == Skipped(f"`${{saved.token}}` has no value: {why}.")
        assert isinstance(answers[2], Replied)

    def test_a_case_after_no_answer_is_skipped(self) -> None:
        down = [Target("r0", unused_url())]
        answers = [
            only(exchange) for exchange in probe_all([self.LOGIN, self.READ], down, open_probe=HttpProbe)
        ]
        assert isinstance(answers[0], Refused)
        assert answers[1] == Skipped(
            "`${saved.token}` has no value: case `login` got no answer to take it from."
        )


class TestRuntimesThatFail:
    """One runtime in trouble costs the others nothing."""

    def test_one_that_is_silent_is_given_up_after_three_requests(self) -> None:
        with Misbehaving(lies.never_answers) as silent, Misbehaving(lies.tells_the_truth) as fine:
            exchanges = list(probe_all(cases(300), targets(silent, fine, seconds=0.3), open_probe=HttpProbe))
            assert len(silent.requests) == 3
        assert [type(only(exchange)) for exchange in exchanges] == [TimedOut] * 3 + [Skipped] * 297
        assert only(exchanges[-1]) == Skipped("3 requests in a row had no answer within 0.3 s.")
        assert {type(only(exchange, "r1")) for exchange in exchanges} == {Replied}

    def test_one_that_is_slow_now_and_then_is_not(self) -> None:
        def moody(peer: Peer) -> None:
            if peer.turn % 3 == 2:
                peer.reply(200, b"{}")
            else:
                peer.hang()

        with Misbehaving(moody) as server:
            exchanges = list(probe_all(cases(6), targets(server, seconds=0.2), open_probe=HttpProbe))
        assert [type(only(exchange)) for exchange in exchanges] == [TimedOut, TimedOut, Replied] * 2

    def test_one_that_is_down_is_asked_every_time(self) -> None:
        with Misbehaving(lies.tells_the_truth) as fine:
            both = [Target("down", unused_url()), *targets(fine)]
            exchanges = list(probe_all(cases(20), both, open_probe=HttpProbe))
        assert {type(only(exchange, "down")) for exchange in exchanges} == {Refused}
        assert {type(only(exchange)) for exchange in exchanges} == {Replied}

    def test_one_that_dies_midway(self) -> None:
        def mortal(peer: Peer) -> None:
            if peer.turn < 5:
                peer.reply(200, b"{}")
            else:
                server.stop_listening()
                peer.close()

        with Misbehaving(mortal) as server:
            exchanges = list(probe_all(cases(9), targets(server), open_probe=HttpProbe))
        said = [type(only(exchange)) for exchange in exchanges]
        assert said[:5] == [Replied] * 5
        assert set(said[5:]) <= {Refused, Crashed}
        assert said[-1] is Refused
