"""One command as a process of its own: own session, no input, output to a file, ended with its family.

The process is reaped last, after its family is gone: until then its number, and with it the
session's, cannot be given to a stranger.
"""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable

from gauntlet.stack import log
from gauntlet.stack.daemon import Daemon
from gauntlet.stack.environment import command_environment
from gauntlet.stack.errors import CannotRun, CommandMissing, StackFault
from gauntlet.stack.family import Family, alive

#: KILL needs no more than this, unless a process is beyond our rights or stuck in the kernel.
_KILL_SECONDS = 5.0


class Process:
    """A running command of a daemon and what came out of it."""

    def __init__(self, daemon: Daemon, command: tuple[str, ...], port: int) -> None:
        """Start `command`; in a `held` block, so that no interrupt separates the process from its owner."""
        self.command = daemon.filled(command, port)
        self.log = daemon.log
        self.family = Family()
        environment = command_environment(daemon.filled_env(port)) | {self.family.mark: "1"}
        try:
            with log.append(self.log, self.command) as output:
                self._since = output.tell()
                self._popen = subprocess.Popen(
                    self.command,
                    cwd=daemon.folder,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
        except (OSError, ValueError) as error:
            raise _refusal(daemon, self.command, error) from error
        self.pid = self._popen.pid
        self.family.session = self.pid
        #: How it ended; None until it was waited for or stopped.
        self.exit_code: int | None = None

    def running(self) -> bool:
        """Return whether the process itself is alive; does not reap it."""
        return self.exit_code is None and alive(self.pid)

    def wait(self, seconds: float) -> int | None:
        """Return the exit code, or None when the process is still running after `seconds`."""
        try:
            self.exit_code = self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        self.family.session = None
        return self.exit_code

    def stop(self, grace_seconds: float, hurry: Callable[[], bool] = lambda: False) -> tuple[int, ...]:
        """End the whole family: TERM, grace (cut short by `hurry`), KILL. Return who could not be ended."""
        left = self.family.end(signal.SIGTERM, grace_seconds, hurry)
        if left:
            left = self.family.end(signal.SIGKILL, _KILL_SECONDS, lambda: False)
        if self.pid not in left:
            self.wait(_KILL_SECONDS)
        return left

    def tail(self) -> tuple[str, ...]:
        """Return the last lines this command printed, fit to be shown."""
        return log.tail(self.log, self._since)


def _refusal(daemon: Daemon, command: tuple[str, ...], error: OSError | ValueError) -> StackFault:
    if not daemon.folder.is_dir():
        return StackFault(CannotRun(daemon.name, command, f"the folder {daemon.folder} does not exist"))
    if isinstance(error, FileNotFoundError) and error.filename == command[0]:
        return StackFault(CommandMissing(daemon.name, command))
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    where = f" ({error.filename})" if isinstance(error, OSError) and error.filename else ""
    return StackFault(CannotRun(daemon.name, command, f"{reason}{where}"))
