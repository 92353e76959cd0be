"""The report as Markdown for the summary of a CI step: short, whole blocks, within GitHub's limit.

Invariant: text from the wire is shown, never rendered, and the document depends on the report alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from parity.answer import Crashed, Refused, Replied, Skipped, TimedOut
from parity.finding import DifferentValue, Finding, Vote
from parity.judge import Judged, Outcome
from parity.proof_kind import ProofKind
from parity.report.by_case import Told, by_case
from parity.report.case_lines import breach_lines, clauses, difference_lines
from parity.report.escape_markdown import cell, code, fence, prose
from parity.report.harmless import cut
from parity.report.headline import headline
from parity.report.next_steps import next_steps
from parity.report.report import Report

#: Bytes of the document, at most; GitHub refuses a summary above 1 MiB.
LIMIT = 1_000_000
#: Cases listed that agree, cases listed that do not, and lines of the other lists, at most.
MOST_AGREED, MOST_OTHER, MOST_LINES = 50, 200, 50
_MOST_PROSE, _MOST_LINE = 4_000, 400
#: Cases named for a finding, at most.
_MOST_NAMED = 10

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
    yield from _cases(report, told)
    for finding in report.findings:
        yield from _finding(report, finding)
    yield from _different_values(report.different_values)
    yield from _further(report.cases, told)
    yield from _cosmetics(report)
    yield from _waivers(report)


def _cases(report: Report, told: Mapping[str, Told]) -> Iterator[str]:
    agreed = [judged for judged in report.cases if judged.outcome is Outcome.AGREED]
    others = [judged for judged in report.cases if judged.outcome is not Outcome.AGREED]
    listed = {judged.case.id for judged in (*others[:MOST_OTHER], *agreed[:MOST_AGREED])}
    rows = [
        _row(
            cell(judged.case.id),
            *(_answer(judged, line.name) for line in report.runtimes),
            "diverge" if judged.body_diverges else "agree" if judged.body_agrees else "not compared",
            judged.outcome.value.replace("-", " ") + (" (waived)" if told[judged.case.id].waived_by else ""),
        )
        for judged in report.cases
        if judged.case.id in listed
    ]
    if rows:
        yield _table(("case", *(cell(line.name) for line in report.runtimes), "bodies", "outcome"), rows)
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


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    known = "Cause" if finding.drifts else "No cause"
    promised = code(finding.contract) if finding.contract else "what the cases expect"
    yield f"### {known} at {code(finding.runtime)} for {promised}"
    if finding.drifts:
        yield "Drifts: " + ", ".join(map(code, finding.drifts)) + "."
    yield prose(cut(finding.explanation, _MOST_PROSE))
    if finding.evidence is not None:
        told = f"In {code(finding.evidence.case)}"
        if finding.evidence.wanted:
            yield f"{told}, the contract wants:"
            yield fence(finding.evidence.wanted, "json")
            yield f"and {code(finding.runtime)} wrote:"
        else:
            yield f"{told}, {code(finding.runtime)} wrote:"
        yield fence(finding.evidence.observed, "json")
    yield _proof(finding)
    yield _VOTES[finding.vote]
    if finding.advice:
        yield prose(cut(finding.advice, _MOST_PROSE))
    steps = next_steps(report, finding)
    if steps.command:
        yield f"Fix: {code(steps.command)}"
    yield from (f"Fix: {fix}" for fix in steps.fixes)


_VOTES = {
    Vote.DRIFTED: "Who is wrong: the runtime drifted from the contract.",
    Vote.CONTRACT_STALE: "Who is wrong: all runtimes agree against the contract, so it may be stale.",
    Vote.UNDECIDED: "Who is wrong: the contract permits both, or nobody keeps it, so a person decides.",
}


_SHOWN = {
    ProofKind.REPLAYED: "replayed exactly",
    ProofKind.MATCHED: "equal in full to what a framework answers by itself",
    ProofKind.READ: "read in the answers",
}


def _proof(finding: Finding) -> str:
    parts = [finding.proof.value.replace("-", " ")]
    if finding.shown is not None:
        parts.append(_SHOWN[finding.shown])
    if finding.confirmed_by:
        parts.append(f"confirmed by {finding.confirmed_by}")
    cases = ", ".join(map(code, finding.cases[:_MOST_NAMED]))
    more = len(finding.cases) - _MOST_NAMED
    return f"Proof: {', '.join(parts)}. Cases: {cases}{f' and {more} more' if more > 0 else ''}."


def _different_values(values: Sequence[DifferentValue]) -> Iterator[str]:
    if not values:
        return
    yield "### Different values"
    yield "No encoding explains these: a runtime said something else, not the same thing differently."
    yield _table(
        ("case", "runtime", "place", "expected", "observed", "vote"),
        [
            _row(
                cell(value.case),
                cell(value.runtime),
                cell(value.pointer or "the whole body"),
                "nothing" if value.expected is None else cell(value.expected),
                "nothing" if value.observed is None else cell(value.observed),
                value.vote.value.replace("-", " "),
            )
            for value in values[:MOST_LINES]
        ],
    )
    yield from _more(len(values))


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


def _table(names: Sequence[str], rows: Sequence[str]) -> str:
    return "\n".join((_row(*names), "|---" * len(names) + "|", *rows))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
