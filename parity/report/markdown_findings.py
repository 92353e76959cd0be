"""Habits and findings as blocks of Markdown: the causes, what shows them, who is wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parity.drift import all_drifts
from parity.finding import Evidence, Finding
from parity.report.coverage import Coverage
from parity.report.escape_markdown import cell, code, fence, prose, row, table
from parity.report.habits import Habit
from parity.report.harmless import cut
from parity.report.in_words import SEVERITIES, VOTES, covers, proof
from parity.report.next_steps import next_steps, shown_by
from parity.report.report import Report

_MOST_PROSE, _MOST_COMMAND = 4_000, 4_000
#: Cases and places named for a finding, and habits listed, at most.
_MOST_NAMED, _MOST_HABITS = 10, 100


def habit_blocks(found: Sequence[Habit]) -> Iterator[str]:
    """One table of all habits; nothing where there are none."""
    if not found:
        return
    yield "### Habits"
    yield (
        "A drift of one runtime under several contracts, told once. The cases are those of the findings that "
        "have it."
    )
    yield table(
        ("runtime", "drift", "contracts", "cases", "severity", "contract", "runtime writes"),
        [
            row(
                cell(habit.runtime),
                code(habit.drift.id),
                f"{len(habit.contracts)} of {habit.of}",
                str(len(habit.cases)),
                SEVERITIES[habit.drift.severity],
                *_sides(habit),
            )
            for habit in found[:_MOST_HABITS]
        ],
    )
    if len(found) > _MOST_HABITS:
        yield f"{len(found) - _MOST_HABITS} more are in the JSON report."


def finding_blocks(report: Report, finding: Finding, known: Coverage) -> Iterator[str]:
    """Everything about one finding."""
    cause = "Cause" if finding.drifts else "No cause"
    promised = code(finding.contract) if finding.contract else "what the cases expect"
    yield f"### {cause} at {code(finding.runtime)} for {promised}"
    yield f"Severity: {SEVERITIES[finding.severity]}. Who is wrong: {VOTES[finding.vote]}."
    if finding.drifts:
        yield _drifts(report, finding)
    yield prose(cut(finding.explanation, _MOST_PROSE))
    if finding.evidence is not None:
        yield from _forms(finding.runtime, finding.evidence)
    yield f"Proof: {prose(covers(finding, known.of(finding)))}; {proof(finding)}. Cases: {_cases(finding)}."
    if finding.advice:
        yield prose(cut(finding.advice, _MOST_PROSE))
    steps = next_steps(report, finding)
    if steps.command:
        yield f"Fix: {code(steps.command)}"
    shown = shown_by(report, finding)
    if shown and len(shown) <= _MOST_COMMAND:
        yield fence(shown, "sh")


def _sides(habit: Habit) -> tuple[str, str]:
    example = None if habit.effect is None else habit.effect.example
    return ("", "") if example is None else (cell(example.wanted), cell(example.observed))


def _drifts(report: Report, finding: Finding) -> str:
    """The drifts, each with its title, its places and its fix."""
    titles = {drift.id: drift.title for drift in all_drifts()}
    fixes = dict(next_steps(report, finding).fixes)
    lines = []
    for drift in finding.drifts:
        lines.append(f"- {code(drift)}: {titles[drift]}.")
        pointers = [
            pointer for effect in finding.effects if effect.drift == drift for pointer in effect.pointers
        ]
        if pointers:
            shown = [code(pointer) if pointer else "the whole body" for pointer in dict.fromkeys(pointers)]
            lines.append(f"  - At {_listed(shown)}.")
        if drift in fixes:
            lines.append(f"  - Fix: {fixes[drift]}")
    return "\n".join(lines)


def _forms(runtime: str, evidence: Evidence) -> Iterator[str]:
    where = f"In {code(evidence.case)}" + (f" at {code(evidence.pointer)}" if evidence.pointer else "")
    if evidence.wanted:
        yield f"{where}, the contract wants:"
        yield fence(evidence.wanted, "json")
        yield f"and {code(runtime)} wrote:"
    else:
        yield f"{where}, {code(runtime)} wrote:"
    yield fence(evidence.observed, "json")


def _cases(finding: Finding) -> str:
    return _listed([code(case) for case in finding.cases])


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
