"""What the report found, looked up by case: for renderers that go case by case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from parity.compare import Aspect
from parity.divergence import Divergence
from parity.drift import Severity
from parity.finding import DifferentValue, Finding
from parity.judge import Judged, Outcome
from parity.report.report import Report, Waived


@dataclass(frozen=True, slots=True)
class Told:
    """What is told about one case beside its answers."""

    findings: tuple[Finding, ...]
    different_values: tuple[DifferentValue, ...]
    #: The waivers that hold for it; only when they cover everything that is wrong with the case.
    waived_by: tuple[Waived, ...]
    #: The worst of what is wrong with the case; what no finding tells may be anything, so it breaks.
    severity: Severity = Severity.BREAKS

    def is_milder_than(self, least: Severity) -> bool:
        """Whether everything that is wrong with the case is less severe."""
        order = list(Severity)
        return order.index(self.severity) > order.index(least)


def by_case(report: Report) -> Mapping[str, Told]:
    """For every case of the report, what is told about it."""
    findings: dict[str, list[Finding]] = defaultdict(list)
    values: dict[str, list[DifferentValue]] = defaultdict(list)
    divergences: dict[str, list[Divergence]] = defaultdict(list)
    for finding in report.findings:
        for case in finding.cases:
            findings[case].append(finding)
    for value in report.different_values:
        values[value.case].append(value)
    for divergence in report.divergences:
        for case in divergence.diverging:
            divergences[case].append(divergence)
    return {
        judged.case.id: Told(
            tuple(findings[judged.case.id]),
            tuple(values[judged.case.id]),
            _waived_by(report, judged, divergences[judged.case.id]),
            _severity(judged, findings[judged.case.id], values[judged.case.id]),
        )
        for judged in report.cases
    }


def _severity(judged: Judged, findings: list[Finding], values: list[DifferentValue]) -> Severity:
    told = {(finding.runtime, aspect) for finding in findings for aspect in finding.aspects}
    aspects = {difference.aspect for difference in judged.differences} - {Aspect.SPELLING}
    is_open = (
        bool(values)
        or any((breach.runtime, breach.aspect) not in told for breach in judged.breaches)
        or not aspects <= {aspect for _, aspect in told}
    )
    known = [finding.severity for finding in findings]
    return Severity.BREAKS if is_open else min(known, key=list(Severity).index, default=Severity.BREAKS)


def _waived_by(report: Report, judged: Judged, divergences: list[Divergence]) -> tuple[Waived, ...]:
    if judged.outcome not in (Outcome.DIVERGED, Outcome.CONTRACT_BROKEN):
        return ()
    waivers = [report.waiver_of(divergence) for divergence in divergences]
    found = tuple(waiver for waiver in waivers if waiver is not None)
    return found if len(found) == len(divergences) else ()
