"""Daemons for the stack's tests, and the proof after every test that none of them is left running."""

from __future__ import annotations

import dataclasses
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from gauntlet.stack.daemon import Daemon, Ready
from gauntlet.stack.errors import StackFault, Trouble
from gauntlet.stack.launch import launch

SCRIPTS = Path(__file__).parent / "daemons"


class Household:
    """Makes daemons out of the scripts beside this file, and knows every process they started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pids_file = folder / "pids"

    def daemon(self, name: str = "service", *flags: str, **changes: Any) -> Daemon:
        """Return a health service called `name` with the bad habits in `flags`."""
        start = ("--port", "{port}", "--identity", name, "--pids", str(self.pids_file), *flags)
        daemon = Daemon(
            name=name,
            folder=self.folder,
            build=(),
            start=self.script("service.py", *start),
            port=None,
            ready=Ready("/health", name, "/service", 20),
            env=(),
            log=self.folder / "logs" / f"{name}.log",
            grace_seconds=5,
            build_folder=self.folder / "build",
            root=self.folder,
        )
        return dataclasses.replace(daemon, **changes)

    def script(self, name: str, *arguments: str) -> tuple[str, ...]:
        """Return the command that runs a script."""
        return (sys.executable, str(SCRIPTS / name), *arguments)

    def silent(self) -> tuple[str, ...]:
        """Return the command of a daemon that lives and never listens."""
        return self.script("silent.py", str(self.pids_file))

    def refused(self, *daemons: Daemon) -> Trouble:
        """Return why these daemons do not come up."""
        with pytest.raises(StackFault) as caught, launch(daemons):
            pytest.fail("the stack came up")
        assert str(caught.value) == str(caught.value.trouble)
        return caught.value.trouble

    def pids(self) -> list[int]:
        """Return the number of every process that ever ran here."""
        return [int(line) for line in self.pids_file.read_text().split()] if self.pids_file.exists() else []

    def alive(self) -> list[int]:
        """Return those that still run."""
        return [pid for pid in self.pids() if _alive(pid)]


@pytest.fixture
def free_port() -> int:
    """Return a port that was free a moment ago."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        return int(holder.getsockname()[1])


@pytest.fixture
def household(tmp_path: Path) -> Iterator[Household]:
    """Yield a household; whoever of it is still alive afterwards is ended, and the test fails."""
    household = Household(tmp_path)
    yield household
    left = household.alive()
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    assert left == []


@pytest.fixture
def plain_signals() -> Iterator[None]:
    """Give interrupts the handlers of a program in the foreground, wherever the tests run."""
    plain: dict[signal.Signals, Any] = {
        signal.SIGINT: signal.default_int_handler,
        signal.SIGTERM: signal.SIG_DFL,
        signal.SIGHUP: signal.SIG_DFL,
    }
    before = {number: signal.signal(number, handler) for number, handler in plain.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def _alive(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
