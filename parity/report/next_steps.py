"""What closes the gap of a finding: the command where the code can be written, else each fix in one line."""

from __future__ import annotations

from dataclasses import dataclass

from parity.drift import all_drifts
from parity.finding import Finding, Vote
from parity.report.report import Report

#: Languages that `wirelaw fix` writes.
WRITTEN = frozenset({"go"})


@dataclass(frozen=True, slots=True)
class NextSteps:
    """One of the two is empty."""

    command: str
    fixes: tuple[str, ...]


def next_steps(report: Report, finding: Finding) -> NextSteps:
    """The next steps for a finding; both empty where no cause is claimed, or nobody has to change code."""
    language = next((line.language for line in report.runtimes if line.name == finding.runtime), "")
    if finding.vote is Vote.CONTRACT_STALE:  # all runtimes agree: the contract is what may change
        return NextSteps("", ())
    if language in WRITTEN and finding.departures:
        return NextSteps(f"wirelaw fix {finding.runtime}", ())
    known = {drift.id: dict(drift.fixes) for drift in all_drifts()}
    return NextSteps("", tuple(known[each][language] for each in finding.drifts if language in known[each]))
