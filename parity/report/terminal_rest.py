"""What stands below the findings at a terminal: different values, cosmetics, waivers and limits."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from parity.report.different import different
from parity.report.in_words import counted
from parity.report.report import Report
from parity.report.screen import MOST_VALUE, clean, heading, indented, short

#: Places of different values, and cosmetic lines, at most.
MOST_PLACES, MOST_COSMETICS = 20, 20
#: Characters of one side.
_MOST_SIDE = 120


def different_values(console: Console, report: Report) -> None:
    """What no encoding explains, by place."""
    groups = different(report.different_values)
    if not groups:
        return
    console.print()
    heading(console, "Different values", "no encoding explains them")
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in ("runtime", "at", "cases", "expected", "observed", "who", "first in"):
        table.add_column(column, overflow="fold")
    for group in groups[:MOST_PLACES]:
        example = group.example
        table.add_row(
            short(group.runtime),
            short(group.pointer) or "the whole body",
            str(len(group.cases)),
            *(
                Text("absent", style="dim") if side is None else Text(short(side, _MOST_SIDE))
                for side in (example.expected, example.observed)
            ),
            group.vote.value.replace("-", " "),
            short(example.case),
        )
    console.print(Padding(table, (0, 0, 0, 2)))
    if len(groups) > MOST_PLACES:
        indented(console, f"and {counted(len(groups) - MOST_PLACES, 'more place')}", style="dim")


def cosmetics(console: Console, report: Report) -> None:
    """What no caller sees, one line for each drift and runtime."""
    if not report.cosmetics:
        return
    console.print()
    console.print(Text("Cosmetic (equal for a parser and for an HTTP client)", style="bold"))
    for each in report.cosmetics[:MOST_COSMETICS]:
        other, own = (short(side, MOST_VALUE) for side in each.example)
        cases = counted(len(each.cases), "case")
        told = f"{short(each.runtime)}: {each.drift or 'no known drift'} ({cases}): {own}, not {other}"
        indented(console, Text(told, style="dim"))
    if len(report.cosmetics) > MOST_COSMETICS:
        indented(console, f"and {len(report.cosmetics) - MOST_COSMETICS} more", style="dim")


def waivers(console: Console, report: Report) -> None:
    """The waivers that hold, the limits exceeded, and the waivers that no longer fit."""
    lines: list[tuple[str, str]] = []
    for divergence in report.divergences:
        waiver = report.waiver_of(divergence)
        if waiver is not None:
            told = f"waived until {waiver.until} by {waiver.owner}: {divergence.id} ({waiver.reason})"
            lines.append((told, "yellow"))
    lines += [(sentence, "red") for sentence in report.exceeded]
    lines += [
        (f"the waiver of {waiver.id} no longer fits: what it accepts has changed or is gone", "red")
        for waiver in report.stale_waivers()
    ]
    if lines:
        console.print()
    for told, style in lines:
        console.print(Text(clean(told), style=style))
