"""Habits: the same drift of one runtime under several contracts, told once."""

from __future__ import annotations

from dataclasses import dataclass

from parity.drift import Drift, Severity, all_drifts
from parity.finding import Effect, Finding, Vote
from parity.report.coverage import Coverage
from parity.report.report import Report

#: Under how many contracts a drift must be seen to be called a habit.
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Habit:
    """One drift of one runtime, with every finding that has it."""

    runtime: str
    drift: Drift
    findings: tuple[Finding, ...]
    #: To how many contracts the runtime's answers were held.
    of: int

    @property
    def contracts(self) -> tuple[str, ...]:
        """The contracts under which it was seen."""
        return tuple(dict.fromkeys(finding.contract for finding in self.findings))

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases of the findings that have it."""
        return tuple(dict.fromkeys(case for finding in self.findings for case in finding.cases))

    @property
    def effect(self) -> Effect | None:
        """What it looks like, in the finding whose example is shortest."""
        effects = [
            effect
            for finding in self.findings
            for effect in finding.effects
            if effect.drift == self.drift.id and effect.example is not None
        ]
        return min(effects, key=_length, default=None)

    @property
    def is_for_somebody(self) -> bool:
        """Whether code has to change anywhere; not where all runtimes agree against the contract."""
        return any(finding.vote is not Vote.CONTRACT_STALE for finding in self.findings)


def habits(report: Report, known: Coverage) -> tuple[Habit, ...]:
    """Every habit of a run: runtime by runtime, the worst and widest first."""
    seen: dict[tuple[str, str], list[Finding]] = {}
    for finding in report.findings:
        for drift in finding.drifts if finding.contract else ():
            seen.setdefault((finding.runtime, drift), []).append(finding)
    drifts = {drift.id: drift for drift in all_drifts()}
    found = [
        Habit(runtime, drifts[drift], tuple(findings), len(known.contracts.get(runtime, ())))
        for (runtime, drift), findings in seen.items()
        if len({finding.contract for finding in findings}) >= SEVERAL
    ]
    order = [line.name for line in report.runtimes]
    severities = list(Severity)
    return tuple(
        sorted(
            found,
            key=lambda habit: (
                order.index(habit.runtime),
                severities.index(habit.drift.severity),
                -len(habit.contracts),
                habit.drift.id,
            ),
        )
    )


def _length(effect: Effect) -> int:
    example = effect.example
    return 0 if example is None else len(example.pointer) + len(example.wanted) + len(example.observed)
