"""Builds a daemon: its build command, run to its end, within a time limit.

A build that fails, takes too long or is interrupted leaves no compiler behind. What a build that
went well leaves running (a compiler cache, say) is meant to stay.
"""

from __future__ import annotations

from gauntlet.stack.daemon import Daemon
from gauntlet.stack.errors import BuildFailed, BuildTooLong, CannotRun, StackFault
from gauntlet.stack.interrupt import held
from gauntlet.stack.process import Process

#: A first release build of a large Rust service, dependencies included, on a small machine.
LIMIT_SECONDS = 1800.0


def build(daemon: Daemon, port: int, limit_seconds: float = LIMIT_SECONDS) -> None:
    """Run the build command; raises `StackFault` when it does not end well."""
    try:
        daemon.build_folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StackFault(CannotRun(daemon.name, daemon.build, str(error))) from error
    process: Process | None = None
    done = False
    try:
        with held():
            process = Process(daemon, daemon.build, port)
        code = process.wait(limit_seconds)
        done = code == 0
    finally:
        if process is not None and not done:
            with held() as hurry:
                process.stop(daemon.grace_seconds, hurry)
    if code is None:
        raise StackFault(
            BuildTooLong(daemon.name, process.command, limit_seconds, process.log, process.tail())
        )
    if code != 0:
        raise StackFault(BuildFailed(daemon.name, process.command, code, process.log, process.tail()))
