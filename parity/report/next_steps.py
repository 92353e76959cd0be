"""What closes the gap of a finding: the command where the code can be written, and each fix in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parity.curl import curl
from parity.drift import all_drifts
from parity.finding import Finding, Vote
from parity.pages.fixed import is_fixed
from parity.report.report import Report


@dataclass(frozen=True, slots=True)
class NextSteps:
    """Both are empty where no cause is claimed, or nobody has to change code."""

    command: str
    #: Drift and its fix in the runtime's own language.
    fixes: tuple[tuple[str, str], ...]


def next_steps(report: Report, finding: Finding) -> NextSteps:
    """The next steps for a finding."""
    if finding.vote is Vote.CONTRACT_STALE:  # all runtimes agree: the contract is what may change
        return NextSteps("", ())
    writes = bool(finding.departures) and can_be_written(report, finding.runtime, finding.drifts)
    command = f"wirelaw fix {finding.runtime}" if writes else ""
    return NextSteps(command, fixes(report, finding.runtime, finding.drifts))


def can_be_written(report: Report, runtime: str, drifts: Sequence[str]) -> bool:
    """Whether `wirelaw fix` is proven to close one of these in the runtime's language."""
    return any(is_fixed(_language(report, runtime), drift) for drift in drifts)


def fixes(report: Report, runtime: str, drifts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each drift with its fix in the language of a runtime, where there is one."""
    language = _language(report, runtime)
    known = {drift.id: dict(drift.fixes) for drift in all_drifts()}
    found = ((drift, _in(language, known[drift])) for drift in drifts)
    return tuple((drift, fix) for drift, fix in found if fix)


def shown_by(report: Report, finding: Finding) -> str:
    """The command that sends the case of a finding's example to its runtime; empty without an address."""
    case = finding.cases[0] if finding.evidence is None else finding.evidence.case
    line = next((line for line in report.runtimes if line.name == finding.runtime), None)
    sent = next((judged.case.request for judged in report.cases if judged.case.id == case), None)
    if line is None or sent is None or not line.url:
        return ""
    return curl(sent, line.url, line.base_path)


def _in(language: str, fixes: Mapping[str, str]) -> str:
    """The fix for a language; JavaScript and TypeScript share theirs."""
    also = {"node": "typescript", "typescript": "node"}.get(language, language)
    return fixes.get(language) or fixes.get(also, "")


def _language(report: Report, runtime: str) -> str:
    return next((line.language for line in report.runtimes if line.name == runtime), "")
