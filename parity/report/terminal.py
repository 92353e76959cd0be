"""The report for a person at a terminal: cases, one line for each habit, findings, what is left.

Bodies are untrusted: control characters never reach the screen.
"""

from __future__ import annotations

from io import StringIO

from rich.console import Console
from rich.text import Text

from parity.curl import curl
from parity.finding import Finding
from parity.judge import Outcome
from parity.report.by_weight import by_weight
from parity.report.coverage import coverage
from parity.report.habits import habits
from parity.report.headline import headline
from parity.report.report import Report
from parity.report.screen import command, heading, short
from parity.report.terminal_cases import cases
from parity.report.terminal_findings import MOST_FULL, finding_in_full, findings_in_short
from parity.report.terminal_habits import habit_table
from parity.report.terminal_rest import cosmetics, different_values, waivers


def terminal(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The report as text, at most `width` columns wide, with ANSI colours when asked for."""
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False, emoji=False
    )
    cases(console, report)
    console.print()
    console.print(Text(headline(report), style="bold"))
    _findings(console, report)
    different_values(console, report)
    cosmetics(console, report)
    waivers(console, report)
    if not report.findings:
        _curls(console, report)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _findings(console: Console, report: Report) -> None:
    known = coverage(report)
    found = habits(report, known)
    habit_table(console, report, found)
    told = {(habit.runtime, habit.drift.id) for habit in found}
    full: list[Finding] = []
    brief: list[Finding] = []
    for finding in by_weight(report):
        all_habit = all((finding.runtime, drift) in told for drift in finding.drifts)
        is_told = bool(finding.drifts) and all_habit and not finding.advice
        (brief if is_told or len(full) == MOST_FULL else full).append(finding)
    for finding in full:
        console.print()
        finding_in_full(console, report, finding, known, told)
    if brief:
        console.print()
        findings_in_short(console, brief, known, told)


def _curls(console: Console, report: Report) -> None:
    """How to see for oneself, where no finding says so."""
    failing = next((judged for judged in report.cases if judged.outcome is not Outcome.AGREED), None)
    if failing is None or not any(line.url for line in report.runtimes):
        return
    console.print()
    heading(console, f"Reproduce {short(failing.case.id)}", "the JSON report has a line for every case")
    for line in report.runtimes:
        if line.url:
            command(console, curl(failing.case.request, line.url, line.base_path))
