"""How much of a run may be left out of the comparison before the run says nothing any more."""

from __future__ import annotations

from dataclasses import dataclass

from parity.report.summary import Summary


@dataclass(frozen=True, slots=True)
class Limits:
    """What `wirelaw.toml` permits; None permits any number."""

    #: Places left out because a runtime disagrees with itself there.
    max_volatile: int | None = None
    #: Cases that agree about nothing, having neither body nor contract.
    max_vacuous: int | None = None


def exceeded(summary: Summary, limits: Limits) -> tuple[str, ...]:
    """A sentence for each limit that a run goes beyond."""
    told = []
    for name, count, most, what in (
        ("max_volatile", summary.volatile, limits.max_volatile, "volatile places are left out"),
        ("max_vacuous", summary.vacuous, limits.max_vacuous, "cases hold nothing, neither body nor contract"),
    ):
        if most is not None and count > most:
            told.append(f"{count} {what}; `{name}` in wirelaw.toml permits {most}.")
    return tuple(told)
