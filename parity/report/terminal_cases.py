"""The cases at a terminal: one by one while they are few, by contract when they are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.compare import Aspect
from parity.divergence import route
from parity.judge import Judged, Outcome
from parity.report.in_words import counted, listed
from parity.report.report import Report
from parity.report.screen import MOST_VALUE, clean, short

#: Cases listed one by one, at most, and lines of the table that counts them instead.
MOST_CASES, MOST_LINES = 24, 30
#: Columns of the first column, at most.
_MOST_WIDE = 40

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


def cases(console: Console, report: Report) -> None:
    """The table of cases; those that agree are counted where not all can be shown."""
    if len(report.cases) <= MOST_CASES:
        _one_by_one(console, report, report.cases)
        return
    others = [judged for judged in report.cases if judged.outcome is not Outcome.AGREED]
    if len(others) <= MOST_CASES:
        _one_by_one(console, report, others)
    else:
        _by_route(console, report, others)
    agreed = len(report.cases) - len(others)
    if agreed:
        verb = "agrees" if agreed == 1 else "agree"
        console.print(Text(f"{counted(agreed, 'more case')} {verb}.", style="dim"))


def _one_by_one(console: Console, report: Report, shown: Sequence[Judged]) -> None:
    if not shown:
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("case", no_wrap=True, overflow="ellipsis", max_width=_MOST_WIDE)
    for line in report.runtimes:
        table.add_column(short(line.name), no_wrap=True)
    table.add_column("outcome", overflow="fold")
    for judged in shown:
        cells = [_answer(judged, name, answer) for name, answer in judged.answers]
        table.add_row(Text(short(judged.case.id)), *cells, _outcome(judged))
    console.print(table)


def _by_route(console: Console, report: Report, others: Sequence[Judged]) -> None:
    """For each route, how many of its cases do not agree, and in how many each runtime breaks a promise."""
    routes: dict[str, list[Judged]] = {}
    for judged in others:
        routes.setdefault(route(judged.case.request.path), []).append(judged)
    total = Counter(route(judged.case.request.path) for judged in report.cases)
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("route", no_wrap=True, overflow="ellipsis", max_width=_MOST_WIDE)
    table.add_column("do not agree", justify="right", no_wrap=True)
    for line in report.runtimes:
        table.add_column(f"{short(line.name)} ✗", justify="right", no_wrap=True)
    for name, held in list(routes.items())[:MOST_LINES]:
        broken = Counter(runtime for judged in held for runtime in judged.broken)
        counts = (broken[line.name] for line in report.runtimes)
        cells = (Text(str(count), style="red") if count else Text("-", style="dim") for count in counts)
        table.add_row(Text(short(name)), f"{len(held)} of {total[name]}", *cells)
    console.print(table)
    if len(routes) > MOST_LINES:
        console.print(Text(f"and {counted(len(routes) - MOST_LINES, 'more route')}", style="dim"))


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
        words = ("bodies diverge, " if judged.body_diverges else "") + _broken(judged)
    elif judged.outcome is Outcome.DIVERGED:
        aspects = dict.fromkeys(difference.aspect for difference in judged.differences)
        words = ", ".join(_DIFFER[aspect] for aspect in aspects if aspect in _DIFFER)
    elif judged.outcome is Outcome.COULD_NOT_RUN:
        failed = [
            f"{name}: {answer.why}" for name, answer in judged.answers if not isinstance(answer, Replied)
        ]
        words = "could not run: " + " ".join(failed)
    return Text(short(words, MOST_VALUE), style=_OUTCOMES[judged.outcome])


def _broken(judged: Judged) -> str:
    contracts = tuple(dict.fromkeys(breach.contract for breach in judged.breaches if breach.contract))
    everyone = len(judged.broken) == len(judged.answers) > 1
    who = "all" if everyone else listed(tuple(map(clean, judged.broken)))
    verb = "break" if len(judged.broken) > 1 else "breaks"
    return f"{who} {verb} {listed(contracts or ('what the case expects',))}"
