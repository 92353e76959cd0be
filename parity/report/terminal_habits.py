"""Habits at a terminal: one line for each, with what it looks like and its fix below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from parity.finding import Evidence
from parity.report.habits import Habit
from parity.report.in_words import SEVERITIES
from parity.report.next_steps import can_be_written, fixes, shown_by
from parity.report.report import Report
from parity.report.screen import clean, command, heading, indented, short

#: Characters of one side of an example in one line.
_MOST_SIDE = 60


def habit_table(console: Console, report: Report, found: Sequence[Habit]) -> None:
    """A block for each runtime that has habits."""
    if not found:
        return
    console.print()
    heading(
        console, "Habits", "a drift under several contracts, told once; its cases are those of its findings"
    )
    for runtime, held in groupby(found, key=lambda habit: habit.runtime):
        console.print()
        _runtime(console, report, runtime, list(held))


def _runtime(console: Console, report: Report, runtime: str, held: Sequence[Habit]) -> None:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column(Text(short(runtime), style="bold"), no_wrap=True)
    table.add_column("contracts", justify="right", no_wrap=True)
    table.add_column("cases", justify="right")
    table.add_column("severity", no_wrap=True)
    table.add_column("contract → runtime", overflow="fold")
    for habit in held:
        table.add_row(
            Text(habit.drift.id, style="cyan"),
            f"{len(habit.contracts)} of {habit.of}",
            str(len(habit.cases)),
            SEVERITIES[habit.drift.severity],
            _example(habit),
        )
    console.print(table)
    _fixes(console, report, runtime, [habit for habit in held if habit.is_for_somebody])
    first = held[0].findings[0]
    shown = shown_by(report, first)
    if shown:
        command(console, shown)


def _example(habit: Habit) -> Text:
    example = None if habit.effect is None else habit.effect.example
    if example is None:
        return Text(habit.drift.title, style="dim")
    return Text(f"{arrow(example)}", style="dim")


def arrow(example: Evidence) -> str:
    """An example in one line: what the contract wants, and what comes."""
    wanted, observed = (short(side, _MOST_SIDE) for side in (example.wanted, example.observed))
    return f"{wanted} → {observed}"


def _fixes(console: Console, report: Report, runtime: str, held: Sequence[Habit]) -> None:
    drifts = [habit.drift.id for habit in held]
    departs = any(finding.departures for habit in held for finding in habit.findings)
    if departs and can_be_written(report, runtime, drifts):
        indented(console, f"Fix: wirelaw fix {runtime}")
        return
    for drift, fix in fixes(report, runtime, drifts):
        indented(console, Text.assemble(("Fix ", "dim"), (drift, "cyan"), f": {clean(fix)}"))
