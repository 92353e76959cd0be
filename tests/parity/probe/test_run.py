"""Every case to every runtime: order, look-ahead, and nothing left running however a run ends."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

import pytest

from parity.answer import Answer, Replied
from parity.case import Case, Request
from parity.probe.over_http import HttpProbe
from parity.probe.run import AHEAD, Exchange, probe_all
from parity.probe.target import Target
from tests.servers import lies
from tests.servers.misbehaving import Misbehaving, Peer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parity.probe.probe import Probe

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


@pytest.mark.parametrize("workers", [1, 3])
def test_every_case_goes_to_every_runtime_and_comes_back_in_order(workers: int) -> None:
    with Misbehaving(lies.tells_the_truth) as one, Misbehaving(lies.tells_the_truth) as two:
        exchanges = list(probe_all(cases(200), targets(one, two), open_probe=HttpProbe, workers=workers))
        assert sorted(one.paths) == sorted(two.paths) == sorted(f"/{number}" for number in range(200))
        assert one.connections == two.connections == workers
        if workers == 1:
            assert one.paths == [f"/{number}" for number in range(200)]
    assert [exchange.case.id for exchange in exchanges] == [f"c{number}" for number in range(200)]
    for number, exchange in enumerate(exchanges):
        assert [name for name, _ in exchange.answers] == ["r0", "r1"]
        first, second = only(exchange, "r0"), only(exchange, "r1")
        assert isinstance(first, Replied)
        assert isinstance(second, Replied)
        assert first.body == b"%d" % number
        assert first.body is second.body


def test_each_repetition_is_a_request_of_its_own() -> None:
    with Misbehaving(lambda peer: peer.reply(200, b"%d" % peer.turn)) as server:
        (first, second) = probe_all(cases(2), targets(server), open_probe=HttpProbe, repeat=3)
        assert server.paths == ["/0"] * 3 + ["/1"] * 3
    assert [answer.body for _, said in first.answers for answer in said if isinstance(answer, Replied)] == [
        b"0",
        b"1",
        b"2",
    ]
    assert len(second.answers[0][1]) == 3


def test_every_answer_is_told_as_it_comes() -> None:
    told: list[tuple[str, str]] = []
    with Misbehaving(lies.tells_the_truth) as one, Misbehaving(lies.tells_the_truth) as two:
        for _ in probe_all(
            cases(3),
            targets(one, two),
            open_probe=HttpProbe,
            on_answered=lambda name, case, _: told.append((name, case.id)),
        ):
            pass
    assert sorted(told) == [(name, f"c{number}") for name in ("r0", "r1") for number in range(3)]


class Counting:
    """A probe in process that counts what was sent before what was read."""

    def __init__(self, sent: list[str], read: list[str]) -> None:
        self._sent = sent
        self._read = read

    def send(self, request: Request) -> Answer:
        # One unit may be counted as read a moment after the run counted it.
        assert len(self._sent) - len(self._read) <= AHEAD + 1
        self._sent.append(request.path)
        return Replied(200, (), b"")

    def close(self) -> None:
        pass


def test_a_fast_runtime_does_not_run_far_ahead() -> None:
    sent: list[str] = []
    read: list[str] = []
    slow = threading.Semaphore(0)

    class Slow(Counting):
        def send(self, request: Request) -> Answer:
            slow.acquire()
            return Replied(200, (), b"")

        def close(self) -> None:
            slow.release()

    def open_probe(target: Target) -> Probe:
        return (Slow if target.name == "slow" else Counting)(sent, read)

    both = [Target("slow", "http://a"), Target("fast", "http://b")]
    slow.release()
    for exchange in probe_all(cases(5 * AHEAD), both, open_probe=open_probe):
        read.append(exchange.case.id)
        slow.release()
    assert len(read) == len(sent) == 5 * AHEAD


class TestEnding:
    """However a run ends, it ends whole. The time limit of ten minutes is what a leak would wait for."""

    @pytest.fixture
    def held(self) -> Iterator[tuple[Misbehaving, threading.Event]]:
        arrived = threading.Event()

        def hold(peer: Peer) -> None:
            if peer.turn < 2:
                peer.reply(200, b"{}")
                return
            arrived.set()
            peer.hang()

        with Misbehaving(hold) as server:
            yield server, arrived

    def test_closed_by_its_reader(self, held: tuple[Misbehaving, threading.Event]) -> None:
        server, arrived = held
        run = probe_all(cases(9), targets(server, seconds=600), open_probe=HttpProbe)
        next(run)
        arrived.wait()
        run.close()  # type: ignore[attr-defined]

    def test_interrupted_while_it_waits(self, held: tuple[Misbehaving, threading.Event]) -> None:
        server, arrived = held
        main = threading.main_thread().ident
        assert main is not None

        def interrupt() -> None:
            arrived.wait()
            signal.pthread_kill(main, signal.SIGINT)

        # A test run in the background of a shell has this signal ignored.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        thread = threading.Thread(target=interrupt)
        thread.start()
        run = probe_all(cases(9), targets(server, seconds=600), open_probe=HttpProbe)
        with pytest.raises(KeyboardInterrupt):
            list(run)
        thread.join()
        signal.signal(signal.SIGINT, before)

    def test_by_an_error_in_a_thread(self, held: tuple[Misbehaving, threading.Event]) -> None:
        server, arrived = held

        def complain(name: str, case: Case, answer: Answer) -> None:
            if name == "r1":
                arrived.wait()
                raise OverflowError("from the reader's own function")

        with Misbehaving(lies.tells_the_truth) as fine:
            run = probe_all(
                cases(9), targets(server, fine, seconds=600), open_probe=HttpProbe, on_answered=complain
            )
            with pytest.raises(OverflowError, match="from the reader's own function"):
                list(run)

    def test_by_a_probe_that_cannot_be_opened(self) -> None:
        def refuse(target: Target) -> Probe:
            raise OverflowError(target.name)

        with pytest.raises(OverflowError, match="r0"):
            list(probe_all(cases(9), [Target("r0", "http://a")], open_probe=refuse))


def test_nonsense_is_refused_at_once() -> None:
    one = Target("r0", "http://a")
    with pytest.raises(ValueError, match="count from 1"):
        probe_all([], [one], open_probe=HttpProbe, workers=0)
    with pytest.raises(ValueError, match="one name"):
        probe_all([], [one, one], open_probe=HttpProbe)


def test_no_cases_are_no_exchanges() -> None:
    assert list(probe_all([], [Target("r0", "http://a")], open_probe=HttpProbe)) == []
