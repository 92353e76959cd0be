"""Ready means: the daemon answers 200, says who it is, is alive, and nobody older has its port.

The right identity is not enough: another copy of the same service says the same name. The port was
free just before the start, so what answers is ours unless somebody else was faster, and then our own
child is dead, or the listener is older than our child.
"""

from __future__ import annotations

import json
import threading
import time

from gauntlet.stack.ask import Reply, Silence, ask
from gauntlet.stack.daemon import Daemon, Ready
from gauntlet.stack.errors import DiedWhileWaiting, NotReadyInTime, StackFault, StrangerOnPort, WrongIdentity
from gauntlet.stack.family import older
from gauntlet.stack.log import shown
from gauntlet.stack.port import listeners
from gauntlet.stack.process import Process
from registry.place import steps

_FIRST_PAUSE_SECONDS = 0.01
_LAST_PAUSE_SECONDS = 0.2
_FIRST_PATIENCE_SECONDS = 1.0


def wait_until_ready(daemon: Daemon, process: Process, port: int, cancelled: threading.Event) -> None:
    """Return when the daemon is ready or `cancelled` is set; raises `StackFault` when it will not be."""
    address = f"http://127.0.0.1:{port}{daemon.ready.path}"
    deadline = time.monotonic() + daemon.ready.timeout_seconds
    pause, patience = _FIRST_PAUSE_SECONDS, _FIRST_PATIENCE_SECONDS
    while not cancelled.is_set():
        answer = ask(port, daemon.ready.path, max(0.1, min(patience, deadline - time.monotonic())))
        problem = _problem(daemon, address, answer)
        if not process.running():
            raise died(daemon, process)
        if problem is None:
            return _refuse_older_listener(daemon, process, port)
        if time.monotonic() >= deadline:
            seconds, tail = daemon.ready.timeout_seconds, process.tail()
            raise StackFault(NotReadyInTime(daemon.name, address, seconds, problem, process.log, tail))
        if isinstance(answer, Silence) and answer.slow:
            patience *= 2  # a health check that takes its time is asked with more of it
        cancelled.wait(pause)
        pause = min(pause * 1.5, _LAST_PAUSE_SECONDS)
    return None


def died(daemon: Daemon, process: Process) -> StackFault:
    """Return the fault for a process that ended too early, after ending what it left behind."""
    process.stop(0)
    code, tail = process.exit_code, process.tail()
    return StackFault(DiedWhileWaiting(daemon.name, process.command, code or 0, process.log, tail))


def _problem(daemon: Daemon, address: str, answer: Reply | Silence) -> str | None:
    """Return what is still missing, as a part of a sentence; raises when it is somebody else for certain."""
    if isinstance(answer, Silence):
        return answer.why
    if answer.status != 200:
        return f"answers {answer.status} where 200 was expected"
    expected = daemon.ready.identity
    if expected is None:
        return None
    got = _identity(daemon.ready, answer.body)
    if got is None:
        return f'answers 200 without "{expected}" at `{daemon.ready.pointer}`'
    if got != expected:
        said = f'"{shown(got)}"' if isinstance(got, str) else f"a {type(got).__name__}, not a text,"
        raise StackFault(WrongIdentity(daemon.name, address, daemon.ready.pointer, expected, said))
    return None


def _identity(ready: Ready, body: bytes) -> object:
    """Return the value at the pointer, or None when there is none or the body is not JSON."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    for name in steps(ready.pointer):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def _refuse_older_listener(daemon: Daemon, process: Process, port: int) -> None:
    ours = process.family.pids()
    for pid in listeners(port):
        if pid not in ours and older(pid, process.pid):
            raise StackFault(StrangerOnPort(daemon.name, port, "answered in its place", pid))
