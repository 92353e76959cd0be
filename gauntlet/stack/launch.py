"""Brings daemons up together and takes them down together: the one way into the stack.

Order: claim every port, build one after the other (a build uses all cores by itself), start all,
wait for all at the same time; stop in reverse. When one does not come up, all are stopped. Nothing
is left running after a normal end, an exception, Ctrl-C, TERM or HUP; only KILL of ourselves leaves
daemons behind.
"""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Literal

from gauntlet.stack import log
from gauntlet.stack.build import build as run_build
from gauntlet.stack.daemon import Daemon
from gauntlet.stack.errors import CannotRun, LeftRunning, StackFault, StrangerOnPort
from gauntlet.stack.interrupt import held, terminations_raised
from gauntlet.stack.port import Claim
from gauntlet.stack.process import Process
from gauntlet.stack.ready import died, wait_until_ready


@dataclass(frozen=True, slots=True)
class Step:
    """One event of the story, told as it happens and always from the thread that called `launch`."""

    daemon: str
    what: Literal["building", "built", "starting", "ready", "stopping", "stopped"]
    #: How long the step took; 0 where it begins.
    seconds: float
    #: The command where one begins, the address when ready, how it ended when it ended by itself.
    detail: str


@dataclass(frozen=True, slots=True)
class Running:
    """One daemon that was started."""

    daemon: Daemon
    port: int
    process: Process
    #: When it was started, on the monotonic clock.
    since: float

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@dataclass(frozen=True, slots=True)
class Stack:
    """Daemons that are up: all ready, identities proven."""

    running: tuple[Running, ...]

    def address(self, name: str) -> str:
        """Return the base address of a daemon."""
        return self._named(name).address

    def pid(self, name: str) -> int:
        """Return the process number of a daemon."""
        return self._named(name).process.pid

    def _named(self, name: str) -> Running:
        return {one.daemon.name: one for one in self.running}[name]


@contextmanager
def launch(
    daemons: Sequence[Daemon], *, build: bool = True, on_step: Callable[[Step], None] | None = None
) -> Iterator[Stack]:
    """Run the daemons for the length of a `with` block; raises `StackFault` when they do not come up."""
    tell = on_step or _silent
    started: list[Running] = []
    with terminations_raised():
        try:
            with ExitStack() as claimed:
                claims = [claimed.enter_context(claim) for claim in _claims(daemons)]
                for daemon, claim in zip(daemons, claims, strict=True):
                    _prepare(daemon, claim.port, tell, build=build)
                for daemon, claim in zip(daemons, claims, strict=True):
                    _start(daemon, claim, started, tell)
            _wait_for_all(started, tell)
            yield Stack(tuple(started))
        finally:
            _stop_all(started, tell)


def _silent(_step: Step) -> None:
    return


def _claims(daemons: Sequence[Daemon]) -> Iterator[Claim]:
    owners: dict[int, str] = {}
    for daemon in daemons:
        if daemon.port in owners:
            answered = f"is `{owners[daemon.port]}` of the same stack"
            raise StackFault(StrangerOnPort(daemon.name, daemon.port, answered, None))
        claim = Claim(daemon)
        owners[claim.port] = daemon.name
        yield claim


def _prepare(daemon: Daemon, port: int, tell: Callable[[Step], None], *, build: bool) -> None:
    try:
        log.begin(daemon.log)
    except OSError as error:
        raise StackFault(CannotRun(daemon.name, daemon.start, str(error))) from error
    if not (build and daemon.build):
        return
    since = time.monotonic()
    tell(Step(daemon.name, "building", 0, shlex.join(daemon.filled(daemon.build, port))))
    run_build(daemon, port)
    tell(Step(daemon.name, "built", time.monotonic() - since, ""))


def _start(daemon: Daemon, claim: Claim, started: list[Running], tell: Callable[[Step], None]) -> None:
    claim.release()
    tell(Step(daemon.name, "starting", 0, shlex.join(daemon.filled(daemon.start, claim.port))))
    with held():
        process = Process(daemon, daemon.start, claim.port)
        started.append(Running(daemon, claim.port, process, time.monotonic()))


def _wait_for_all(started: Sequence[Running], tell: Callable[[Step], None]) -> None:
    cancelled = Event()
    with ThreadPoolExecutor(max_workers=max(1, len(started))) as pool:
        try:
            waits = {
                pool.submit(wait_until_ready, one.daemon, one.process, one.port, cancelled): one
                for one in started
            }
            for wait in as_completed(waits):
                wait.result()
                one = waits[wait]
                tell(Step(one.daemon.name, "ready", time.monotonic() - one.since, one.address))
        finally:
            cancelled.set()
    # The first to be ready may have gone while the last was waited for.
    for one in started:
        if not one.process.running():
            raise died(one.daemon, one.process)


def _stop_all(started: Sequence[Running], tell: Callable[[Step], None]) -> None:
    """Stop all in reverse, whatever happens on the way; another Ctrl-C meanwhile cuts the grace short."""
    left: dict[str, tuple[int, ...]] = {}
    # An exit stack runs what is left of it also when one of its callbacks raises.
    with held() as hurry, ExitStack() as stops:
        for one in started:
            stops.callback(_stop, one, left, hurry, tell)
    if pids := tuple(pid for some in left.values() for pid in some):
        raise StackFault(LeftRunning(tuple(left), pids))


def _stop(
    one: Running, left: dict[str, tuple[int, ...]], hurry: Callable[[], bool], tell: Callable[[Step], None]
) -> None:
    by_itself = not one.process.running()
    since = time.monotonic()
    try:
        tell(Step(one.daemon.name, "stopping", 0, ""))
    finally:
        if pids := one.process.stop(one.daemon.grace_seconds, hurry):
            left[one.daemon.name] = pids
    detail = f"it had ended by itself with exit code {one.process.exit_code}" if by_itself else ""
    tell(Step(one.daemon.name, "stopped", time.monotonic() - since, detail))
