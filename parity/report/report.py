"""The report: everything one run found, as one value. Renderers read it and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parity.cosmetic import Cosmetic
from parity.divergence import Divergence
from parity.drift import Severity
from parity.finding import DifferentValue, Finding
from parity.judge import Judged
from parity.report.summary import Summary


@dataclass(frozen=True, slots=True)
class RuntimeLine:
    """A runtime as the report names it."""

    name: str
    language: str
    #: The address it was asked at; empty for recorded answers.
    url: str
    base_path: str = ""


@dataclass(frozen=True, slots=True)
class Waived:
    """A decision that accepts a divergence for a time, as the tracker gave it."""

    #: The divergence it is about.
    id: str
    owner: str
    reason: str
    #: The last day on which it holds, ISO 8601.
    until: str
    #: Digest of the behaviour it accepts.
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the run stood on, as digests: a later job refuses a report whose ground has moved."""

    configuration: str
    contracts: str
    cases: str
    #: Runtime -> digest of its source files, for those whose source is known.
    sources: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One run."""

    runtimes: tuple[RuntimeLine, ...]
    #: Contract (`name@version`) and fingerprint, for every contract a case names.
    contracts: tuple[tuple[str, str], ...]
    stamp: Stamp
    summary: Summary
    findings: tuple[Finding, ...]
    different_values: tuple[DifferentValue, ...]
    divergences: tuple[Divergence, ...]
    waived: tuple[Waived, ...]
    cases: tuple[Judged, ...]
    #: The run covers every case of the configuration: only such a run resolves a decision.
    complete: bool = True
    #: What no caller sees, once per kind and runtime.
    cosmetics: tuple[Cosmetic, ...] = ()
    #: A sentence for each limit of the configuration that the run goes beyond; any fails it.
    exceeded: tuple[str, ...] = ()

    def waiver_of(self, divergence: Divergence) -> Waived | None:
        """The waiver that accepts this behaviour: all of it, or in a partial run the part that was seen."""
        for waiver in self.waived:
            if waiver.id == divergence.id and (
                waiver.fingerprint == divergence.fingerprint
                or (not self.complete and divergence.is_part_of(waiver.fingerprint))
            ):
                return waiver
        return None

    def stale_waivers(self) -> tuple[Waived, ...]:
        """Waivers whose behaviour changed, stopped, or was never there; each fails the run.

        A partial run makes a waiver stale only by showing something else.
        """
        fitting = {waiver for divergence in self.divergences if (waiver := self.waiver_of(divergence))}
        diverging = {divergence.id for divergence in self.divergences if divergence.diverging}
        return tuple(
            waiver
            for waiver in self.waived
            if waiver not in fitting and (self.complete or waiver.id in diverging)
        )

    def failing(self, fail_on: Severity) -> tuple[Divergence, ...]:
        """Divergences at least that severe that no waiver accepts."""
        order = list(Severity)
        severity = {finding.id: finding.severity for finding in self.findings}
        return tuple(
            divergence
            for divergence in self.divergences
            if divergence.diverging
            and self.waiver_of(divergence) is None
            and order.index(_worst(divergence, severity)) <= order.index(fail_on)
        )


def _worst(divergence: Divergence, severity: Mapping[str, Severity]) -> Severity:
    if divergence.open:  # what nothing explains may be anything
        return Severity.BREAKS
    known = [severity[name] for name in divergence.findings]
    return min(known, key=list(Severity).index, default=Severity.BREAKS)
