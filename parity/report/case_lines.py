"""One case told in plain lines: what is wrong with it in a clause each, and everything behind that.

The lines hold text from the wire as it came; whoever prints them makes it harmless.
"""

from __future__ import annotations

from collections.abc import Iterator

from parity.answer import Crashed, Refused, Replied, Skipped, TimedOut
from parity.curl import curl
from parity.finding import Finding
from parity.judge import Judged
from parity.report.by_case import Told
from parity.report.report import Report

#: Differences listed for one case, at most.
_MOST_LISTED = 10
#: A longer command cannot be pasted by a person; it is named, not printed.
_MOST_COMMAND = 4_000


def clauses(judged: Judged, told: Told) -> Iterator[str]:
    """What is wrong with the case, shortest form; nothing for one that agrees."""
    yield from silences(judged)
    statuses = {name: answer.status for name, answer in judged.replied()}
    if len(set(statuses.values())) > 1:
        yield f"the status codes differ: {', '.join(f'{name} {status}' for name, status in statuses.items())}"
    for finding in told.findings:
        yield f"{finding.runtime}: {cause(finding)}"
    if told.different_values:
        yield f"different values: {len(told.different_values)}"
    explained = {finding.runtime for finding in told.findings}
    for runtime in judged.broken:
        if runtime not in explained:
            yield f"{runtime} breaks what is promised"
    if not told.findings and not told.different_values and not judged.breaches:
        for aspect in dict.fromkeys(difference.aspect for difference in judged.differences):
            yield f"difference in {aspect.value.replace('-', ' ')}"


def details(report: Report, judged: Judged, told: Told) -> Iterator[str]:
    """Everything that is told about the case, and the commands that send it again."""
    yield judged.case.why
    yield from silences(judged)
    for finding in told.findings:
        yield ""
        yield f"{finding.id}: {cause(finding)} ({finding.proof.value})"
        yield finding.explanation
        if finding.advice:
            yield finding.advice
    for value in told.different_values:
        yield ""
        yield f"{value.runtime} has another value{_place(value.pointer)} ({value.vote.value}):"
        yield f"  expected {_side(value.expected)}"
        yield f"  observed {_side(value.observed)}"
    if judged.breaches:
        yield ""
    yield from breach_lines(judged)
    if not told.findings and judged.differences:
        yield ""
        yield from difference_lines(judged)
    yield ""
    for line in report.runtimes:
        if line.url:
            command = curl(judged.case.request, line.url, line.base_path)
            long = f"The request to {line.name} is too long for a command line."
            yield command if len(command) <= _MOST_COMMAND else long


def silences(judged: Judged) -> Iterator[str]:
    """Why there is no answer, for each runtime without one."""
    for name, answer in judged.answers:
        match answer:
            case Replied():
                continue
            case Refused(why):
                yield f"{name} refused the connection: {why}"
            case TimedOut(_, why):
                yield f"{name} timed out: {why}"
            case Crashed(why):
                yield f"{name} broke off: {why}"
            case Skipped(why):
                yield f"{name} was skipped: {why}"


def breach_lines(judged: Judged) -> Iterator[str]:
    """How the answers break the contract and what the case expects."""
    for breach in judged.breaches:
        what = breach.contract or "what the case expects"
        yield f"{breach.runtime} breaks {what}{_place(breach.pointer)}: {breach.message}"


def difference_lines(judged: Judged) -> Iterator[str]:
    """The first differences, with what each runtime has there."""
    for difference in judged.differences[:_MOST_LISTED]:
        sides = ", ".join(f"{name} {_side(text)}" for name, text in difference.sides)
        yield f"{difference.aspect.value.replace('-', ' ')}{_place(difference.pointer)}: {sides}"
    if len(judged.differences) > _MOST_LISTED:
        yield f"{len(judged.differences) - _MOST_LISTED} more differences are in the JSON report."


def cause(finding: Finding) -> str:
    """The drifts of a finding in one line."""
    return ", ".join(finding.drifts) or "unexplained"


def _place(pointer: str) -> str:
    return f" at {pointer}" if pointer else ""


def _side(text: str | None) -> str:
    return "has nothing" if text is None else text
