"""The one line that says how a run ended, in figures."""

from __future__ import annotations

from collections.abc import Iterator

from parity.compare import Aspect
from parity.judge import Outcome
from parity.report.coverage import coverage
from parity.report.habits import habits
from parity.report.report import Report


def headline(report: Report) -> str:
    """The line: `6/6 status codes match · 5/6 bodies diverge · 1 cause`; what is zero is left out."""
    return " · ".join(_parts(report))


def _parts(report: Report) -> Iterator[str]:
    summary = report.summary
    if not summary.cases:
        yield "no cases"
        return
    if len(report.runtimes) > 1:
        yield f"{summary.status_agree}/{summary.cases} status codes match"
        if summary.body_diverge:
            yield f"{summary.body_diverge}/{summary.cases} bodies diverge"
        else:
            yield f"{summary.body_agree}/{summary.cases} bodies agree"
    else:
        yield f"{_count(summary.cases, 'case')} on one runtime"
    broken = sum(bool(judged.breaches) and not judged.body_diverges for judged in report.cases)
    if broken:
        more = "more " if summary.body_diverge else ""
        yield f"{broken} {more}{'case breaks' if broken == 1 else 'cases break'} what is promised"
    media_types = sum(
        any(difference.aspect is Aspect.MEDIA_TYPE for difference in judged.differences)
        and judged.outcome is Outcome.DIVERGED
        and not judged.body_diverges
        for judged in report.cases
    )
    if media_types:
        yield "1 media type differs" if media_types == 1 else f"{media_types} media types differ"
    yield from _causes(report)
    if report.different_values:
        yield _count(len(report.different_values), "different value")
    if summary.could_not_run:
        yield f"{summary.could_not_run} could not run"
    if summary.skipped:
        yield f"{summary.skipped} skipped"


def _causes(report: Report) -> Iterator[str]:
    """Causes: one for each habit however many findings have it, one for each finding with another drift."""
    known = {(habit.runtime, habit.drift.id) for habit in habits(report, coverage(report))}
    caused = [finding for finding in report.findings if finding.drifts]
    others = sum(any((each.runtime, drift) not in known for drift in each.drifts) for each in caused)
    if known:
        more = f" and {_count(others, 'more cause')}" if others else ""
        yield f"{_count(len(known), 'habit')}{more} in {_count(len(caused), 'finding')}"
    elif others:
        yield _count(others, "cause")
    if len(report.findings) > len(caused):
        yield f"{len(report.findings) - len(caused)} unexplained"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
