"""Stacks of real processes: they come up, they go down, and whatever they are like nothing is left."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import urllib.request
from typing import TYPE_CHECKING

import pytest

from gauntlet.stack.ask import Reply, ask
from gauntlet.stack.daemon import Ready
from gauntlet.stack.errors import (
    DiedWhileWaiting,
    LeftRunning,
    NotReadyInTime,
    StackFault,
)
from gauntlet.stack.launch import Step, launch
from gauntlet.stack.process import Process

if TYPE_CHECKING:
    from conftest import Household


pytestmark = pytest.mark.live


def test_two_daemons_come_up_and_go_down_in_reverse(household: Household) -> None:
    steps: list[Step] = []
    with launch([household.daemon("a"), household.daemon("b")], on_step=steps.append) as stack:
        for name in ("a", "b"):
            with urllib.request.urlopen(f"{stack.address(name)}/health") as answer:
                assert answer.read() == f'{{"service": "{name}"}}'.encode()
        assert sorted(household.alive()) == sorted([stack.pid("a"), stack.pid("b")])
        assert stack.address("a") != stack.address("b")
    assert household.alive() == []
    told = [(step.daemon, step.what) for step in steps]
    assert told[:2] == [("a", "starting"), ("b", "starting")]
    assert sorted(told[2:4]) == [("a", "ready"), ("b", "ready")]
    assert told[4:] == [("b", "stopping"), ("b", "stopped"), ("a", "stopping"), ("a", "stopped")]


def test_a_given_port_is_used_and_free_again_afterwards(household: Household, free_port: int) -> None:
    for _ in range(3):
        with launch([household.daemon(port=free_port)]) as stack:
            assert stack.address("service") == f"http://127.0.0.1:{free_port}"
    assert len(household.pids()) == 3


def test_what_is_built_is_what_is_started(household: Household) -> None:
    copy = "import os, shutil, sys; shutil.copy(sys.argv[1], sys.argv[2]); print(os.environ['WHERE'])"
    build = (sys.executable, "-c", copy, household.script("service.py")[1], "{build}/made.py")
    plain = household.daemon()
    start = (sys.executable, "{build}/made.py", *plain.start[2:])
    daemon = dataclasses.replace(plain, build=build, start=start, env=(("WHERE", "{root} {port}"),))
    steps: list[Step] = []
    with launch([daemon], on_step=steps.append) as stack:
        port = stack.address("service").rpartition(":")[2]
    assert [step.what for step in steps][:2] == ["building", "built"]
    assert f"{household.folder} {port}" in daemon.log.read_text().splitlines()
    with launch([dataclasses.replace(daemon, build=("false",))], build=False):
        assert len(household.alive()) == 1


@pytest.mark.parametrize(
    ("habits", "processes"),
    [
        (("--ignore-term",), 1),
        (("--child",), 2),
        (("--ignore-term", "--child"), 2),
        (("--stripped-child",), 2),
        (("--hidden-child",), 2),
        (("--escapee",), 3),
        (("--escapee", "--child", "--stripped-child", "--hidden-child", "--ignore-term"), 6),
    ],
)
def test_a_family_that_resists_is_ended(
    household: Household, habits: tuple[str, ...], processes: int
) -> None:
    with launch([household.daemon("service", *habits, grace_seconds=0.3)]):
        assert len(household.pids()) == processes
    assert household.alive() == []


def test_a_daemon_that_floods_its_log_still_answers(household: Household) -> None:
    daemon = household.daemon("service", "--flood")
    with launch([daemon]) as stack:
        assert isinstance(ask(int(stack.address("service").rpartition(":")[2]), "/health", 5), Reply)
    assert daemon.log.stat().st_size > 2_000_000
    daemon = household.daemon("service", "--flood", ready=Ready("/health", "other", "/service", 20))
    trouble = household.refused(dataclasses.replace(daemon, ready=Ready("/health", "service", "/none", 2)))
    assert isinstance(trouble, NotReadyInTime)
    assert 0 < len(trouble.tail) <= 12
    assert all(line.isprintable() and len(line) <= 200 for line in trouble.tail)
    daemon.log.unlink()  # tens of megabytes by now


def test_the_first_is_stopped_when_the_second_fails(household: Household) -> None:
    steps: list[Step] = []
    daemons = [household.daemon("first"), household.daemon("second", start=household.script("dies.py", "9"))]
    with pytest.raises(StackFault) as caught, launch(daemons, on_step=steps.append):
        pytest.fail("the stack came up")
    assert isinstance(caught.value.trouble, DiedWhileWaiting)
    assert [(step.daemon, step.detail) for step in steps if step.what == "stopped"] == [
        ("second", "it had ended by itself with exit code 9"),
        ("first", ""),
    ]


def test_a_daemon_that_ends_during_the_body_is_told(household: Household) -> None:
    steps: list[Step] = []
    with launch([household.daemon("service", "--child", grace_seconds=0.3)], on_step=steps.append) as stack:
        os.kill(stack.pid("service"), signal.SIGKILL)
        while household.alive()[:1] == [stack.pid("service")]:
            pass
    assert steps[-1].detail == "it had ended by itself with exit code -9"


def test_a_health_check_that_takes_its_time_is_given_it(household: Household) -> None:
    with launch([household.daemon("service", "--slow", "1.3")]):
        assert len(household.alive()) == 1


def test_who_cannot_be_ended_is_named(household: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody resists KILL here, so the answer of `stop` is what is made up; it does stop.
    stop = Process.stop
    monkeypatch.setattr(Process, "stop", lambda self, *limits: stop(self, *limits) or (self.pid,))
    pids: list[int] = []
    with pytest.raises(StackFault) as caught, launch([household.daemon("a"), household.daemon("b")]) as stack:
        pids += [stack.pid("b"), stack.pid("a")]
    assert caught.value.trouble == LeftRunning(("b", "a"), tuple(pids))


@pytest.mark.parametrize("what", ["starting", "ready", "stopping", "stopped"])
def test_a_listener_that_raises_stops_all(household: Household, what: str) -> None:
    def listen(step: Step) -> None:
        if step.what == what:
            raise BrokenPipeError

    with (
        pytest.raises(BrokenPipeError),
        launch([household.daemon("a"), household.daemon("b")], on_step=listen),
    ):
        pass
