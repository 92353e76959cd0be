"""The way of the cases to one runtime: what was saved from its answers, and whether it still answers.

Invariant: a case is sent or skipped with its reason, never left out. A runtime that has gone silent costs
a few time limits, not one for each case.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from parity.answer import Answer, Skipped, TimedOut
from parity.probe.saved import Missing, Saved, fill, save

if TYPE_CHECKING:
    from collections.abc import Callable

    from parity.case import Case
    from parity.probe.probe import Probe
    from parity.probe.target import Target

#: Cases that stand for themselves come alone; those of a file that saves values come together.
Unit: TypeAlias = "tuple[Case, ...]"

#: Time-outs in a row after which nothing more is sent. A refused connection costs no time and does not count.
PATIENCE = 3


class Lane:
    """One runtime in one run, used by all of its workers."""

    def __init__(self, target: Target, on_answered: Callable[[str, Case, Answer], None] | None) -> None:
        self.target = target
        #: The unit that the next free worker takes.
        self.next = 0
        self._on_answered = on_answered
        self._lock = threading.Lock()
        self._silent = 0
        self._given_up: Skipped | None = None

    def ask(self, probe: Probe, unit: Unit, repeat: int) -> list[tuple[Answer, ...]]:
        """For each case of the unit its answers, one for each repetition."""
        if len(unit) == 1 and not unit[0].save:
            return [tuple(self._send(probe, unit[0], {}) for _ in range(repeat))]
        return list(zip(*(self._round(probe, unit) for _ in range(repeat)), strict=True))

    def _round(self, probe: Probe, unit: Unit) -> list[Answer]:
        """The cases of a group once, in order, with values of their own."""
        saved: dict[str, Saved] = {}
        answers: list[Answer] = []
        for case in unit:
            answer = self._send(probe, case, saved)
            saved |= save(case.save, case.id, answer)
            answers.append(answer)
        return answers

    def _send(self, probe: Probe, case: Case, saved: dict[str, Saved]) -> Answer:
        request = fill(case.request, saved)
        if self._given_up is not None:
            answer: Answer = self._given_up
        elif isinstance(request, Missing):
            answer = Skipped(request.why)
        else:
            answer = probe.send(request)
            self._note(answer)
        if self._on_answered is not None:
            self._on_answered(self.target.name, case, answer)
        return answer

    def _note(self, answer: Answer) -> None:
        if not isinstance(answer, TimedOut):
            self._silent = 0
            return
        with self._lock:
            self._silent += 1
            if self._silent >= PATIENCE:
                why = f"{PATIENCE} requests in a row had no answer within {answer.after_seconds:g} s."
                self._given_up = Skipped(why)
