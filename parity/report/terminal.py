"""The report for a person at a terminal. Bodies are untrusted: control characters never reach the screen."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.compare import Aspect
from parity.curl import curl
from parity.drift import Severity
from parity.finding import DifferentValue, Finding, Vote
from parity.infer.prove import Proof
from parity.judge import Judged, Outcome
from parity.proof_kind import ProofKind
from parity.report.headline import headline
from parity.report.next_steps import next_steps
from parity.report.report import Report

#: Cases listed one by one, at most; agreed ones are counted beyond that.
MOST_CASES = 40
_MOST_VALUES = 20
_MOST_CURLS = 1

_VOTES = {
    Vote.DRIFTED: "drifted from",
    Vote.CONTRACT_STALE: "and all others agree against",
    Vote.UNDECIDED: "differs, undecided, under",
}
_SEVERITIES = {
    Severity.BREAKS: ("breaks parsing", "bold red"),
    Severity.LOSES: ("loses data", "bold yellow"),
    Severity.COSMETIC: ("cosmetic", "dim"),
}
_OUTCOMES = {
    Outcome.AGREED: "green",
    Outcome.SKIPPED: "dim",
    Outcome.DIVERGED: "yellow",
    Outcome.CONTRACT_BROKEN: "red",
    Outcome.COULD_NOT_RUN: "magenta",
}
_DIFFER = {
    Aspect.STATUS: "status codes differ",
    Aspect.MEDIA_TYPE: "media types differ",
    Aspect.BODY: "bodies diverge",
}


def terminal(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The report as text, at most `width` columns wide, with ANSI colours when asked for."""
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False, emoji=False
    )
    _cases(console, report)
    console.print()
    console.print(Text(headline(report), style="bold"))
    for finding in report.findings:
        console.print()
        _finding(console, report, finding)
    if report.different_values:
        console.print()
        _values(console, report.different_values)
    _cosmetics(console, report)
    _waivers(console, report)
    _curls(console, report)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def clean(text: str) -> str:
    """The text without characters that steer a terminal."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _cases(console: Console, report: Report) -> None:
    interesting = [judged for judged in report.cases if judged.outcome is not Outcome.AGREED]
    shown = report.cases if len(report.cases) <= MOST_CASES else tuple(interesting[:MOST_CASES])
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("case", no_wrap=True, overflow="ellipsis")
    for line in report.runtimes:
        table.add_column(line.name, no_wrap=True)
    table.add_column("outcome")
    for judged in shown:
        cells = [_answer(judged, name, answer) for name, answer in judged.answers]
        table.add_row(Text(clean(judged.case.id)), *cells, _outcome(judged))
    console.print(table)
    if len(shown) < len(report.cases):
        agreed = report.summary.cases - len(interesting)
        more = len(interesting) - len(shown)
        tail = f", and {more} more that did not" if more else ""
        console.print(Text(f"{agreed} further cases agreed{tail}.", style="dim"))


def _answer(judged: Judged, name: str, answer: Answer) -> Text:
    match answer:
        case Replied(status):
            broken = name in judged.broken
            return Text(f"{status} {'✗' if broken else '✓'}", style="red" if broken else "green")
        case Refused():
            return Text("refused", style="magenta")
        case TimedOut():
            return Text("timed out", style="magenta")
        case Crashed():
            return Text("broke off", style="magenta")
        case Skipped():
            return Text("skipped", style="dim")


def _outcome(judged: Judged) -> Text:
    words = judged.outcome.value.replace("-", " ")
    if judged.outcome is Outcome.CONTRACT_BROKEN:
        contracts = dict.fromkeys(breach.contract for breach in judged.breaches if breach.contract)
        verb = "break" if len(judged.broken) > 1 else "breaks"
        words = ("bodies diverge, " if judged.body_diverges else "") + (
            f"{_and(judged.broken)} {verb} {_and(tuple(contracts) or ('what the case expects',))}"
        )
    elif judged.outcome is Outcome.DIVERGED:
        aspects = dict.fromkeys(difference.aspect for difference in judged.differences)
        words = ", ".join(_DIFFER[aspect] for aspect in aspects if aspect in _DIFFER)
    elif judged.outcome is Outcome.COULD_NOT_RUN:
        failed = [
            f"{name}: {answer.why}" for name, answer in judged.answers if not isinstance(answer, Replied)
        ]
        words = "could not run: " + " ".join(failed)
    return Text(clean(words), style=_OUTCOMES[judged.outcome])


def _finding(console: Console, report: Report, finding: Finding) -> None:
    words, style = _SEVERITIES[finding.severity]
    promised = finding.contract or "what the cases expect"
    title = Text.assemble(
        (f"{finding.runtime} {_VOTES[finding.vote]} {promised}", "bold"), "  ", (words, style)
    )
    console.print(title)
    if finding.drifts:
        console.print(Padding(Text(" · ".join(finding.drifts), style="cyan"), (0, 0, 0, 2)))
    console.print(Padding(Text(clean(finding.explanation)), (0, 0, 0, 2)))
    if finding.evidence is not None:
        forms = Table(box=None, pad_edge=False, show_header=False)
        forms.add_column(style="dim", no_wrap=True)
        forms.add_column(overflow="fold")
        if finding.evidence.wanted:
            forms.add_row("contract", Text(clean(finding.evidence.wanted), style="green"))
        forms.add_row(finding.runtime, Text(clean(finding.evidence.observed), style="red"))
        console.print()
        console.print(Padding(forms, (0, 0, 0, 4)))
        console.print()
    console.print(Padding(Text(_standing(report, finding), style="dim"), (0, 0, 0, 2)))
    if finding.advice:
        console.print(Padding(Text(clean(finding.advice)), (0, 0, 0, 2)))
    steps = next_steps(report, finding)
    lines = [f"Next: {steps.command}"] if steps.command else [f"Fix: {fix}" for fix in steps.fixes]
    for line in lines:
        console.print(Padding(Text(line), (0, 0, 0, 2)))


def _and(names: Sequence[str]) -> str:
    """The names as a list in words."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _standing(report: Report, finding: Finding) -> str:
    """What a finding covers and rests on."""
    diverging = sum(judged.body_diverges or bool(judged.breaches) for judged in report.cases)
    covers = f"explains {len(finding.cases)} of {diverging} divergences"
    match finding.proof:
        case Proof.PROVEN:
            answers = f"{finding.confirmed_by} answer{'s' if finding.confirmed_by != 1 else ''}"
            return f"{covers} · proven: {_shown(finding, answers)}"
        case Proof.NEEDS_MORE_SAMPLES:
            return f"{covers} · replays exactly, needs more samples to be proven"
        case Proof.UNEXPLAINED:
            return f"concerns {len(finding.cases)} of {diverging} divergences · unexplained"


def _shown(finding: Finding, answers: str) -> str:
    if finding.departures:
        return f"replayed exactly, {answers} predicted before seen"
    match finding.shown:
        case ProofKind.MATCHED:
            return f"equal in full to what a framework answers by itself, in {answers}"
        case ProofKind.READ:
            return f"it stands in {answers}"
        case _:
            return f"replayed exactly, in {answers}"


def _values(console: Console, values: tuple[DifferentValue, ...]) -> None:
    console.print(Text("Different values (no encoding explains them)", style="bold"))
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in ("case", "runtime", "pointer", "expected", "observed", "vote"):
        table.add_column(column, overflow="fold")
    for value in values[:_MOST_VALUES]:
        cells = (value.case, value.runtime, value.pointer, value.expected, value.observed, value.vote.value)
        table.add_row(*(Text("absent", style="dim") if cell is None else Text(clean(cell)) for cell in cells))
    console.print(Padding(table, (0, 0, 0, 2)))
    if len(values) > _MOST_VALUES:
        console.print(Text(f"  and {len(values) - _MOST_VALUES} more", style="dim"))


def _cosmetics(console: Console, report: Report) -> None:
    if not report.cosmetics:
        return
    console.print()
    console.print(Text("Cosmetic (equal for a parser and for an HTTP client)", style="bold"))
    for each in report.cosmetics:
        cases = f"{len(each.cases)} case{'s' if len(each.cases) > 1 else ''}"
        other, own = map(clean, each.example)
        told = f"{each.runtime}: {each.drift or 'no known drift'} ({cases}): {own}, not {other}"
        console.print(Padding(Text(told, style="dim"), (0, 0, 0, 2)))


def _waivers(console: Console, report: Report) -> None:
    for divergence in report.divergences:
        waiver = report.waiver_of(divergence)
        if waiver is not None:
            told = f"waived until {waiver.until} by {waiver.owner}: {divergence.id} ({waiver.reason})"
            console.print(Text(clean(told), style="yellow"))
    for sentence in report.exceeded:
        console.print(Text(sentence, style="red"))
    for waiver in report.stale_waivers():
        told = f"the waiver of {waiver.id} no longer fits: what it accepts has changed or is gone"
        console.print(Text(clean(told), style="red"))


def _curls(console: Console, report: Report) -> None:
    failing = [judged for judged in report.cases if judged.outcome is not Outcome.AGREED]
    lines = [
        curl(judged.case.request, line.url, line.base_path)
        for judged in failing[:_MOST_CURLS]
        for line in report.runtimes
        if line.url
    ]
    if lines:
        console.print()
        console.print(
            Text(
                f"Reproduce {clean(failing[0].case.id)} (the report has a line for every case):", style="dim"
            )
        )
        for line in lines:
            console.print(Text("  " + clean(line), style="dim"), soft_wrap=True)
