"""One measured figure: ours, the peer's where there is one, and what is wanted beside what was measured.

Invariant: where there is a peer, both are rates (more is better) measured in the same rounds, so that the
ratio is ours over theirs, round by round.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Wanted:
    """A bound that is hoped for; never asserted."""

    least: float | None = None
    most: float | None = None

    def __str__(self) -> str:
        return f">= {self.least:g}" if self.least is not None else f"<= {self.most:g}"

    def is_met(self, measured: float) -> bool:
        """Whether the measured figure is within the bound."""
        return (self.least is None or measured >= self.least) and (self.most is None or measured <= self.most)


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table."""

    part: str
    what: str
    #: One for each round.
    ours: tuple[float, ...]
    unit: str
    peer: str = ""
    theirs: tuple[float, ...] = ()
    wanted: Wanted | None = None

    @property
    def ratios(self) -> tuple[float, ...]:
        """Ours over theirs, one for each round; empty without a peer."""
        return (
            tuple(ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))
            if self.peer
            else ()
        )

    @property
    def measured(self) -> float:
        """What is held beside the bound: the median ratio, or the median of ours where there is no peer."""
        return median(self.ratios or self.ours)
