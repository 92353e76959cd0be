"""Findings at a terminal: in full, or in one line where habits tell all of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from parity.drift import Severity, all_drifts
from parity.finding import Effect, Finding, Vote
from parity.infer.prove import Proof
from parity.report.coverage import Coverage
from parity.report.in_words import SEVERITIES, counted, covers, places, proof
from parity.report.next_steps import next_steps, shown_by
from parity.report.report import Report
from parity.report.screen import MOST_VALUE, clean, command, heading, indented, short
from parity.story import joined

#: Clauses of an explanation; the JSON report has all.
MOST_CLAUSES = 3
#: Findings told in full, and those in one line each, at most.
MOST_FULL, MOST_LINES = 20, 60

_VOTES = {
    Vote.DRIFTED: "drifted from",
    Vote.CONTRACT_STALE: "and all others agree against",
    Vote.UNDECIDED: "differs, undecided, under",
}
_STYLES = {Severity.BREAKS: "bold red", Severity.LOSES: "bold yellow", Severity.COSMETIC: "dim"}


def finding_in_full(
    console: Console, report: Report, finding: Finding, known: Coverage, habits: Collection[tuple[str, str]]
) -> None:
    """Everything a person needs to believe a finding and to close it; its habits are only named."""
    own = [drift for drift in finding.drifts if (finding.runtime, drift) not in habits]
    heading(
        console,
        f"{short(finding.runtime)} {_VOTES[finding.vote]} {finding.contract or 'what the cases expect'}",
        SEVERITIES[finding.severity],
        _STYLES[finding.severity],
    )
    _titles(console, own)
    if len(own) < len(finding.drifts):
        named = " · ".join(drift for drift in finding.drifts if drift not in own)
        indented(console, Text.assemble(("beside its habits ", "dim"), (named, "cyan")))
    effects = [effect for effect in finding.effects if effect.drift in own]
    indented(console, _explanation(finding, effects))
    shown_at = _forms(console, finding, effects if len(own) < len(finding.drifts) else [])
    pointers = list(dict.fromkeys(pointer for effect in effects for pointer in effect.pointers))
    if pointers and pointers != [shown_at]:
        indented(console, f"at {places(pointers)}", style="dim")
    indented(console, f"{covers(finding, known.of(finding))} · {proof(finding)}", style="dim")
    if finding.advice:
        indented(console, finding.advice)
    steps = next_steps(report, finding)
    if steps.command:
        indented(console, f"Fix: {steps.command}")
    else:
        for drift, fix in steps.fixes:
            if drift in own:
                indented(console, Text.assemble("Fix ", (drift, "cyan"), f": {clean(fix)}"))
    if shown := shown_by(report, finding):
        command(console, shown)


def findings_in_short(
    console: Console, findings: Sequence[Finding], known: Coverage, habits: Collection[tuple[str, str]]
) -> None:
    """A line for each finding that habits tell, or that is one too many."""
    heading(console, "Findings in short", "the Markdown and JSON reports have them in full")
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in ("runtime", "contract"):
        table.add_column(column, no_wrap=True, overflow="ellipsis")
    table.add_column("explains", justify="right", no_wrap=True)
    for column in ("proof", "severity", "who"):
        table.add_column(column, no_wrap=True)
    table.add_column("drifts")
    for finding in findings[:MOST_LINES]:
        table.add_row(
            short(finding.runtime),
            short(finding.contract),
            f"{len(finding.cases)} of {known.of(finding)}",
            "proven" if finding.proof is Proof.PROVEN else finding.proof.value,
            Text(SEVERITIES[finding.severity], style=_STYLES[finding.severity]),
            finding.vote.value.replace("-", " "),
            Text(_in_short(finding, habits), style="dim"),
        )
    console.print(Padding(table, (0, 0, 0, 2)))
    if len(findings) > MOST_LINES:
        indented(console, f"and {counted(len(findings) - MOST_LINES, 'more finding')}", style="dim")


def _in_short(finding: Finding, habits: Collection[tuple[str, str]]) -> str:
    own = [drift for drift in finding.drifts if (finding.runtime, drift) not in habits]
    known = len(finding.drifts) - len(own)
    return " + ".join([*own, *([counted(known, "habit")] if known else [])])


def _titles(console: Console, drifts: Sequence[str]) -> None:
    if not drifts:
        return
    titles = {drift.id: drift.title for drift in all_drifts()}
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="cyan", no_wrap=True)
    table.add_column()
    for drift in drifts:
        table.add_row(drift, titles[drift])
    console.print(Padding(table, (0, 0, 0, 2)))


def _explanation(finding: Finding, effects: Sequence[Effect]) -> str:
    """The first clauses of the explanation, and how many more there are."""
    if not effects or len(effects) == len(finding.effects) <= MOST_CLAUSES:
        return finding.explanation
    clauses = [effect.clause for effect in effects[:MOST_CLAUSES]]
    more = len(effects) - len(clauses)
    told = "; ".join([*clauses, f"and {more} more"]) if more else joined(clauses)
    return f"Where {finding.contract} is the contract, {finding.runtime} {told}."


def _forms(console: Console, finding: Finding, effects: Sequence[Effect]) -> str | None:
    """Both wire forms, and where they stand: of the answer, or of the first drift that is no habit."""
    alone = next((effect.example for effect in effects if effect.example is not None), None)
    shown = alone or finding.evidence
    if shown is None:
        return None
    forms = Table(box=None, pad_edge=False, show_header=False)
    forms.add_column(style="dim", no_wrap=True)
    forms.add_column(overflow="fold")
    if shown.wanted:
        forms.add_row("contract", Text(short(shown.wanted, MOST_VALUE), style="green"))
    who = f"{short(finding.runtime)}, by this alone" if alone else short(finding.runtime)
    forms.add_row(who, Text(short(shown.observed, MOST_VALUE) or "nothing", style="red"))
    console.print()
    where = f" at {short(shown.pointer, MOST_VALUE)}" if shown.pointer else ""
    indented(console, f"{short(shown.case)}{where}", by=4, style="dim")
    console.print(Padding(forms, (0, 0, 0, 4)))
    console.print()
    return shown.pointer
