"""Interrupts, as the stack needs them: none ends us past the clean-up, none falls into the middle of it.

`terminations_raised` turns TERM and HUP into an exit that unwinds. `held` keeps every interrupt
waiting until a step is whole. Both act on the main thread only; no other thread is ever interrupted.
KILL cannot be caught: daemons then stay, to be found by a later `wirelaw down`.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_TERMINATIONS = (signal.SIGTERM, signal.SIGHUP)
_INTERRUPTS = (signal.SIGINT, *_TERMINATIONS)


@contextmanager
def terminations_raised() -> Iterator[None]:
    """Make TERM and HUP raise `SystemExit` while inside, unless somebody handles or ignores them already."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def leave(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    ours = [number for number in _TERMINATIONS if signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def held() -> Iterator[Callable[[], bool]]:
    """Hold interrupts back while inside, and let them go on leaving; yields whether one is waiting."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    waiting: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        waiting.append(number)

    # Only what raises in Python can fall into the middle of a step.
    before = {number: signal.getsignal(number) for number in _INTERRUPTS}
    raising = {number: handler for number, handler in before.items() if callable(handler)}
    for number in raising:
        signal.signal(number, note)
    try:
        yield lambda: bool(waiting)
    finally:
        for number, handler in raising.items():
            signal.signal(number, handler)
        for late in waiting:
            signal.raise_signal(late)
