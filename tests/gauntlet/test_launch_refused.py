"""Stacks that do not come up: each says why, in its own kind, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gauntlet.stack.ask import Reply, ask
from gauntlet.stack.daemon import Ready
from gauntlet.stack.errors import (
    BuildFailed,
    CannotRun,
    CommandMissing,
    DiedWhileWaiting,
    NotReadyInTime,
    StackFault,
    StrangerOnPort,
    WrongIdentity,
)
from gauntlet.stack.launch import Step, launch
from gauntlet.stack.port import Claim

if TYPE_CHECKING:
    from conftest import Household


pytestmark = pytest.mark.live


def test_a_wrong_identity_is_refused(household: Household) -> None:
    trouble = household.refused(household.daemon(ready=Ready("/health", "somebody-else", "/service", 20)))
    assert isinstance(trouble, WrongIdentity)
    assert (trouble.expected, trouble.got) == ("somebody-else", '"service"')
    assert len(household.pids()) == 1


def test_an_answer_without_the_identity_is_never_ready(household: Household) -> None:
    trouble = household.refused(household.daemon(ready=Ready("/health", "service", "/name", 2)))
    assert isinstance(trouble, NotReadyInTime)
    assert trouble.last == 'answers 200 without "service" at `/name`'


def test_a_stranger_on_the_port_is_named_and_left_alone(household: Household) -> None:
    with launch([household.daemon("stranger")]) as stack:
        port = int(stack.address("stranger").rpartition(":")[2])
        # Even one that says the right name is a stranger.
        trouble = household.refused(household.daemon("stranger", port=port, build=("false",)))
        assert isinstance(trouble, StrangerOnPort)
        assert trouble == StrangerOnPort(
            "stranger", port, 'answers 200 {"service": "stranger"}', stack.pid("stranger")
        )
        assert household.alive() == [stack.pid("stranger")]


def test_a_stranger_that_does_not_speak_is_a_stranger(household: Household) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        trouble = household.refused(household.daemon(port=port))
    assert trouble == StrangerOnPort("service", port, "did not finish an answer within 1 s", os.getpid())


def test_a_stranger_that_holds_the_port_without_listening_is_a_stranger(household: Household) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        port = holder.getsockname()[1]
        trouble = household.refused(household.daemon(port=port))
    assert isinstance(trouble, StrangerOnPort)
    assert household.pids() == []


def test_a_stranger_that_came_during_the_build_is_a_stranger(household: Household) -> None:
    with Claim(household.daemon()) as claim:
        claim._holder.close()
        with socket.create_server(("127.0.0.1", claim.port)), pytest.raises(StackFault) as caught:
            claim.release()
    assert isinstance(caught.value.trouble, StrangerOnPort)


def test_a_stranger_that_takes_the_port_at_the_last_moment_is_not_believed(
    household: Household, free_port: int
) -> None:
    strangers: list[subprocess.Popen[bytes]] = []

    def intrude(step: Step) -> None:
        if step.what == "starting":
            command = [word.replace("{port}", str(free_port)) for word in household.daemon().start]
            strangers.append(subprocess.Popen(command))
            while not isinstance(ask(free_port, "/health", 1), Reply):
                pass

    try:
        with (
            pytest.raises(StackFault) as caught,
            launch([household.daemon(port=free_port, start=household.silent())], on_step=intrude),
        ):
            pytest.fail("believed the stranger")
        assert caught.value.trouble == StrangerOnPort(
            "service", free_port, "answered in its place", strangers[0].pid
        )
        assert household.alive() == [strangers[0].pid]
    finally:
        for process in strangers:
            process.kill()
            process.wait()


def test_one_port_for_two_daemons_is_refused_before_anything_starts(
    household: Household, free_port: int
) -> None:
    trouble = household.refused(household.daemon("a", port=free_port), household.daemon("b", port=free_port))
    assert trouble == StrangerOnPort("b", free_port, "is `a` of the same stack", None)
    assert household.pids() == []


def test_a_daemon_that_dies_is_reported_with_its_last_words(household: Household) -> None:
    daemon = household.daemon(
        build=(sys.executable, "-c", "print('built')"), start=household.script("dies.py", "3")
    )
    trouble = household.refused(daemon)
    assert isinstance(trouble, DiedWhileWaiting)
    assert trouble.exit_code == 3
    assert trouble.tail == ("reading the configuration", "no database")
    assert str(daemon.log) in str(trouble)
    assert "ended with exit code 3" in str(trouble)


def test_a_daemon_that_goes_to_the_background_is_told_to_stay(household: Household) -> None:
    trouble = household.refused(household.daemon(start=household.script("dies.py", "0")))
    assert "stays in the foreground" in str(trouble)


def test_what_a_dead_daemon_left_behind_is_ended(household: Household) -> None:
    start = household.script("service.py", "--pids", str(household.pids_file), "--middle")
    assert isinstance(household.refused(household.daemon(start=start)), DiedWhileWaiting)
    assert len(household.pids()) == 2


def test_a_daemon_that_is_never_ready_is_ended(household: Household) -> None:
    ready = Ready("/health", "service", "/service", 2)
    trouble = household.refused(household.daemon(start=household.silent(), ready=ready))
    assert isinstance(trouble, NotReadyInTime)
    assert trouble.last == "refuses connections"
    assert trouble.tail == ("still thinking",)
    assert len(household.pids()) == 1


@pytest.mark.parametrize("place", ["build", "start"])
def test_a_missing_command_is_named(household: Household, place: str) -> None:
    second = household.daemon("second", **{place: ("no-such-tool", "x")})
    trouble = household.refused(household.daemon("first"), second)
    assert trouble == CommandMissing("second", ("no-such-tool", "x"))
    assert "`no-such-tool`, which is not on PATH" in str(trouble)


def test_a_missing_file_folder_or_right_is_named(household: Household) -> None:
    trouble = household.refused(household.daemon(start=("{build}/never-built",)))
    assert str(trouble).startswith(
        f"`service` needs `{household.folder}/build/never-built`, which does not exist."
    )
    trouble = household.refused(household.daemon(folder=household.folder / "nowhere"))
    assert isinstance(trouble, CannotRun)
    assert trouble.reason == f"the folder {household.folder / 'nowhere'} does not exist"
    (household.folder / "text").write_text("not a program")
    assert isinstance(household.refused(household.daemon(start=("./text",))), CannotRun)
    (household.folder / "file").write_text("")
    assert isinstance(household.refused(household.daemon(log=household.folder / "file" / "x.log")), CannotRun)
    assert isinstance(
        household.refused(household.daemon(build=("true",), build_folder=household.folder / "file" / "b")),
        CannotRun,
    )


def test_a_failing_build_stops_before_anything_starts(household: Household) -> None:
    build = (sys.executable, "-c", "import sys; print('error: no such crate'); sys.exit(101)")
    trouble = household.refused(household.daemon("first"), household.daemon("second", build=build))
    assert isinstance(trouble, BuildFailed)
    assert (trouble.exit_code, trouble.tail) == (101, ("error: no such crate",))
    assert household.pids() == []


def test_a_daemon_that_ends_while_another_is_waited_for_is_reported(household: Household) -> None:
    def end_first(step: Step) -> None:
        if step.what == "ready" and len(household.alive()) == 2:
            os.kill(household.pids()[0], signal.SIGKILL)
            while len(household.alive()) == 2:
                pass

    daemons = [household.daemon("a"), household.daemon("b")]
    with pytest.raises(StackFault) as caught, launch(daemons, on_step=end_first):
        pytest.fail("the stack came up")
    assert isinstance(caught.value.trouble, DiedWhileWaiting)
    assert "was ended by SIGKILL before the stack was up" in str(caught.value)
