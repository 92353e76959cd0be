"""The report as Markdown for the summary of a CI step: short, whole blocks, within GitHub's limit.

Invariant: text from the wire is shown, never rendered, and the document depends on the report alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from parity.answer import Crashed, Refused, Replied, Skipped, TimedOut
from parity.finding import DifferentValue
from parity.judge import Judged, Outcome
from parity.report.by_case import Told, by_case
from parity.report.by_weight import by_weight
from parity.report.case_lines import breach_lines, clauses, difference_lines
from parity.report.coverage import coverage
from parity.report.different import different
from parity.report.escape_markdown import cell, code, prose, row, table
from parity.report.habits import habits
from parity.report.harmless import cut
from parity.report.headline import headline
from parity.report.markdown_findings import finding_blocks, habit_blocks
from parity.report.report import Report

#: Bytes of the document, at most; GitHub refuses a summary above 1 MiB.
LIMIT = 1_000_000
#: From how many cases on their table comes last.
MANY = 24
#: Cases listed that agree, cases listed that do not, and lines of the other lists, at most.
MOST_AGREED, MOST_OTHER, MOST_LINES = 50, 200, 50
_MOST_LINE = 400

_CUT = "The summary ends here, at the size a CI step may show. The JSON report has everything."


def markdown(report: Report) -> str:
    """The document, with a line feed at its end."""
    left = LIMIT - len(_CUT) - 3
    blocks: list[str] = []
    for block in _blocks(report):
        left -= len(block.encode()) + 2
        if left < 0:
            blocks.append(_CUT)
            break
        blocks.append(block)
    return "\n\n".join(blocks) + "\n"


def _blocks(report: Report) -> Iterator[str]:
    told = by_case(report)
    yield f"## {headline(report)}"
    if not report.complete:
        yield "Only some of the cases were run."
    many = len(report.cases) > MANY
    if not many:
        yield from _cases(report, told)
    known = coverage(report)
    yield from habit_blocks(habits(report, known))
    for finding in by_weight(report):
        yield from finding_blocks(report, finding, known)
    yield from _different_values(report.different_values)
    yield from _further(report.cases, told)
    if many:  # what matters comes first
        yield "### Cases"
        yield from _cases(report, told)
    yield from _cosmetics(report)
    yield from _waivers(report)


def _cases(report: Report, told: Mapping[str, Told]) -> Iterator[str]:
    agreed = [judged for judged in report.cases if judged.outcome is Outcome.AGREED]
    others = [judged for judged in report.cases if judged.outcome is not Outcome.AGREED]
    listed = {judged.case.id for judged in (*others[:MOST_OTHER], *agreed[:MOST_AGREED])}
    rows = [
        row(
            cell(judged.case.id),
            *(_answer(judged, line.name) for line in report.runtimes),
            "diverge" if judged.body_diverges else "agree" if judged.body_agrees else "not compared",
            judged.outcome.value.replace("-", " ") + (" (waived)" if told[judged.case.id].waived_by else ""),
        )
        for judged in report.cases
        if judged.case.id in listed
    ]
    if rows:
        yield table(("case", *(cell(line.name) for line in report.runtimes), "bodies", "outcome"), rows)
    if len(others) > MOST_OTHER:
        yield f"{len(others) - MOST_OTHER} more cases do not agree; the JSON report lists them."
    if len(agreed) > MOST_AGREED:
        yield f"{len(agreed) - MOST_AGREED} more cases agree."


def _answer(judged: Judged, runtime: str) -> str:
    answer = dict(judged.answers).get(runtime)
    match answer:
        case Replied(status):
            broken = [breach.contract for breach in judged.breaches if breach.runtime == runtime]
            breaks = f", breaks the {'contract' if any(broken) else 'case'}" if broken else ""
            return f"{status}{breaks}"
        case Refused():
            return "refused"
        case TimedOut():
            return "timed out"
        case Crashed():
            return "broke off"
        case Skipped():
            return "skipped"
        case None:
            return "not asked"


def _different_values(values: Sequence[DifferentValue]) -> Iterator[str]:
    groups = different(values)
    if not groups:
        return
    yield "### Different values"
    yield "No encoding explains these: a runtime said something else, not the same thing differently."
    yield table(
        ("runtime", "place", "cases", "expected", "observed", "vote", "first in"),
        [
            row(
                cell(group.runtime),
                cell(group.pointer or "the whole body"),
                str(len(group.cases)),
                *(
                    "absent" if side is None else cell(side)
                    for side in (group.example.expected, group.example.observed)
                ),
                group.vote.value.replace("-", " "),
                cell(group.example.case),
            )
            for group in groups[:MOST_LINES]
        ],
    )
    yield from _more(len(groups))


def _further(cases: Sequence[Judged], told: Mapping[str, Told]) -> Iterator[str]:
    """What is wrong with cases that no finding and no different value tells about."""
    untold = [
        judged
        for judged in cases
        if judged.outcome is not Outcome.AGREED
        and not told[judged.case.id].findings
        and not told[judged.case.id].different_values
    ]
    if not untold:
        return
    yield "### Without a finding"
    items = []
    for judged in untold[:MOST_LINES]:
        wrong = "; ".join(clauses(judged, told[judged.case.id]))
        items.append(f"- {code(judged.case.id)}: {prose(cut(wrong, _MOST_LINE))}")
        lines = [*breach_lines(judged), *difference_lines(judged)]
        items += [f"  - {prose(cut(line, _MOST_LINE))}" for line in lines]
    yield "\n".join(items)
    yield from _more(len(untold))


def _cosmetics(report: Report) -> Iterator[str]:
    if not report.cosmetics:
        return
    yield "### Cosmetic: equal for a parser and for an HTTP client"
    yield "\n".join(
        f"- {code(each.runtime)}: {code(each.drift or 'no known drift')} "
        f"({len(each.cases)} case{'s' if len(each.cases) > 1 else ''}): "
        f"{code(cut(each.example[1], _MOST_LINE))}, not {code(cut(each.example[0], _MOST_LINE))}"
        for each in report.cosmetics[:MOST_LINES]
    )
    yield from _more(len(report.cosmetics))


def _waivers(report: Report) -> Iterator[str]:
    yield from map(prose, report.exceeded)
    matching = [
        waiver
        for divergence in report.divergences
        if divergence.diverging and (waiver := report.waiver_of(divergence))
    ]
    for title, waivers in (
        ("### Waived", matching),
        ("### Waivers that no longer fit: what they accept has changed or is gone", report.stale_waivers()),
    ):
        if waivers:
            yield title
            yield "\n".join(
                f"- {code(waiver.id)} until {prose(waiver.until)} by {prose(waiver.owner)}: "
                f"{prose(cut(waiver.reason, _MOST_LINE))}"
                for waiver in waivers[:MOST_LINES]
            )
            yield from _more(len(waivers))


def _more(number: int) -> Iterator[str]:
    if number > MOST_LINES:
        yield f"{number - MOST_LINES} more are in the JSON report."
