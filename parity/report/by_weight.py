"""Findings in the order in which they matter: what breaks a caller first, then what concerns most cases."""

from __future__ import annotations

from parity.drift import Severity
from parity.finding import Finding
from parity.report.report import Report

_SEVERITIES = list(Severity)


def by_weight(report: Report) -> tuple[Finding, ...]:
    """The findings of a report, the heaviest first; equal ones as they stand."""
    return tuple(
        sorted(
            report.findings,
            key=lambda finding: (_SEVERITIES.index(finding.severity), -len(finding.cases)),
        )
    )
