"""Stacks that are interrupted, from inside or outside, at any moment: nothing is left."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gauntlet.stack.launch import launch
from gauntlet.stack.process import Process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Household


pytestmark = pytest.mark.live


@pytest.mark.usefixtures("plain_signals")
def test_an_interrupt_at_the_moment_of_the_start_loses_no_process(
    household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = Process.__init__

    def interrupted(self: Process, *arguments: Any) -> None:
        start(self, *arguments)
        while not household.alive():
            pass
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(Process, "__init__", interrupted)
    with pytest.raises(KeyboardInterrupt), launch([household.daemon()]):
        pytest.fail("the interrupt was lost")
    assert len(household.pids()) == 1


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_an_exception_in_the_body_stops_all(household: Household, error: type[BaseException]) -> None:
    def body() -> None:
        with launch([household.daemon("a"), household.daemon("b", "--child", grace_seconds=0.3)]):
            assert len(household.alive()) == 3
            raise error

    with pytest.raises(error):
        body()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("phase", ["building", "waiting", "up"])
def test_an_interrupt_from_outside_leaves_nothing(
    household: Household, phase: str, number: signal.Signals
) -> None:
    with _bring_up(household.folder, phase, grace=0.3) as program:
        _read_until(program, {"building": "second building", "waiting": "first ready", "up": "up"}[phase])
        program.send_signal(number)
        program.communicate(timeout=60)
    assert program.returncode == (-number if number == signal.SIGINT else 128 + number)
    assert household.pids() or phase == "building"


def test_a_second_interrupt_cuts_the_grace_short(household: Household) -> None:
    with _bring_up(household.folder, "up", grace=3600) as program:
        _read_until(program, "up")
        program.send_signal(signal.SIGINT)
        _read_until(program, "second stopping")
        program.send_signal(signal.SIGINT)
        program.communicate(timeout=60)
    assert program.returncode == -signal.SIGINT
    assert len(household.pids()) == 4


@contextmanager
def _bring_up(folder: Path, phase: str, grace: float) -> Iterator[subprocess.Popen[str]]:
    script = Path(__file__).parent / "daemons" / "bring_up.py"
    command = [sys.executable, str(script), str(folder), phase, str(grace)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        try:
            yield program
        finally:
            program.kill()  # for a test that fails; otherwise it has ended


def _read_until(program: subprocess.Popen[str], line: str) -> None:
    assert program.stdout is not None
    while (told := program.stdout.readline().strip()) != line:
        assert told, f"ended before it said: {line}"
