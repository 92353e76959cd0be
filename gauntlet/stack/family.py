"""The family of a daemon: its process and every process that came out of it, wherever it went.

A process belongs when it carries the mark in its environment, is in the session the daemon leads,
or has a parent that belongs; and who was once seen to belong stays. One that does away with all three
(empties its environment, leaves the session, loses its parent) before anyone looked is not found.
Processes are told apart by number and start time, so a number that was given away again is never
signalled. A zombie has ended.
"""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable

import psutil

_PAUSE_SECONDS = 0.01


class Family:
    """Finds and ends the processes that carry one mark."""

    def __init__(self) -> None:
        #: The mark is the variable's name and not its value, so that a stack inside a stack carries both.
        self.mark = f"WIRELAW_STACK_{uuid.uuid4().hex.upper()}"
        #: The session's leader, for as long as it is not reaped and its number cannot be given away.
        self.session: int | None = None
        self._seen: dict[int, psutil.Process] = {}

    def pids(self) -> tuple[int, ...]:
        """Return the numbers of all members alive."""
        return tuple(sorted(member.pid for member in self._members()))

    def end(self, signal_number: int, seconds: float, hurry: Callable[[], bool]) -> tuple[int, ...]:
        """Signal every member, also one that appears meanwhile; return who is left when the time is up."""
        deadline = time.monotonic() + seconds

        def over() -> bool:
            return hurry() or time.monotonic() >= deadline

        while members := self._members():
            for member in members:
                _send(member, signal_number)
            while any(_alive(member) for member in members) and not over():
                time.sleep(_PAUSE_SECONDS)
            if over():
                return self.pids()
        return ()

    def _members(self) -> list[psutil.Process]:
        everyone = list(psutil.process_iter())
        found = {pid: process for pid, process in self._seen.items() if _alive(process)}
        found |= {process.pid: process for process in everyone if self._marked(process)}
        while more := {p.pid: p for p in everyone if p.pid not in found and _parent(p) in found}:
            found |= more
        self._seen = found
        return [process for process in found.values() if _alive(process)]

    def _marked(self, process: psutil.Process) -> bool:
        try:
            return os.getsid(process.pid) == self.session or self.mark in process.environ()
        except (psutil.Error, OSError):
            return False


def alive(pid: int) -> bool:
    """Return whether a child of ours that is not reaped yet still runs; a zombie does not."""
    try:
        return _alive(psutil.Process(pid))
    except psutil.NoSuchProcess:
        return False


def older(pid: int, other: int) -> bool:
    """Return whether the first process was started before the second; False when one is gone."""
    try:
        return bool(psutil.Process(pid).create_time() < psutil.Process(other).create_time())
    except psutil.Error:
        return False


def _alive(process: psutil.Process) -> bool:
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def _parent(process: psutil.Process) -> int:
    try:
        return int(process.ppid())
    except psutil.Error:
        return 0


def _send(process: psutil.Process, signal_number: int) -> None:
    try:
        process.send_signal(signal_number)
    except (psutil.Error, OSError):
        return  # gone, or not ours to signal: whoever stays is reported at the end
