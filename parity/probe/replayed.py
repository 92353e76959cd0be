"""A probe over recorded answers: judges a run again without any runtime."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from parity.answer import Answer, Skipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parity.case import Request


class Replayed:
    """Answers each case with what was recorded for it, repetition by repetition."""

    def __init__(self, answers: Mapping[str, tuple[Answer, ...]]) -> None:
        self._answers = answers
        self._asked: Counter[str] = Counter()

    def send(self, request: Request) -> Answer:
        recorded = self._answers.get(request.case, ())
        turn = self._asked[request.case]
        self._asked[request.case] += 1
        if turn < len(recorded):
            return recorded[turn]
        if recorded:
            return Skipped(f"The recording holds {len(recorded)} answers to this case, not more.")
        return Skipped("The recording holds no answer to this case.")

    def close(self) -> None:
        """Nothing to let go of."""
