"""The figures as one table for a person, and as JSON for a program."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from itertools import groupby
from statistics import median
from typing import Any

from benchmarks.figure import Figure

_PEERS = ("httpx", "schemathesis", "deepdiff")
_HEADER = ("", "ours", "beside", "", "measured", "(in the rounds)", "wanted")


def machine() -> dict[str, Any]:
    """What the figures were measured on and beside."""
    return {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "peers": {name: version(name) for name in _PEERS},
    }


def table(figures: Sequence[Figure]) -> str:
    """The table; the ratio is ours over the peer's, its range that of the rounds."""
    rows = {part: [_row(figure) for figure in those] for part, those in _parts(figures)}
    every = [_HEADER, *(row for those in rows.values() for row in those)]
    widths = [max(len(row[column]) for row in every) for column in range(len(_HEADER))]
    lines = [_line(_HEADER, widths)]
    for part, those in rows.items():
        lines += ["", part, *(_line(row, widths) for row in those)]
    return "\n".join(lines)


def document(figures: Sequence[Figure], at: dict[str, Any]) -> dict[str, Any]:
    """The same with every round, as plain data."""
    return {"machine": at, "figures": [_plain(figure) for figure in figures]}


def _parts(figures: Sequence[Figure]) -> Iterable[tuple[str, list[Figure]]]:
    for part, those in groupby(figures, key=lambda figure: figure.part):
        yield part, list(those)


def _row(figure: Figure) -> tuple[str, ...]:
    mark = "x" if figure.peer else f" {figure.unit}"
    rounds = figure.ratios or figure.ours
    spread = f"({_short(min(rounds))} to {_short(max(rounds))})" if len(rounds) > 1 else ""
    wanted = figure.wanted
    met = "" if wanted is None else "" if wanted.is_met(figure.measured) else "  not met"
    return (
        f"  {figure.what}",
        f"{_short(median(figure.ours))}{figure.unit}" if figure.peer else "",
        figure.peer,
        f"{_short(median(figure.theirs))}{figure.unit}" if figure.peer else "",
        f"{_short(figure.measured)}{mark}",
        spread,
        f"{wanted}{mark}{met}" if wanted else "",
    )


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    # Words to the left, figures to the right.
    cells = [
        text.ljust(width) if column in {0, 2, 5, 6} else text.rjust(width)
        for column, (text, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _short(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def _plain(figure: Figure) -> dict[str, Any]:
    wanted = figure.wanted
    return {
        "part": figure.part,
        "what": figure.what,
        "unit": figure.unit,
        "ours": list(figure.ours),
        "peer": figure.peer or None,
        "theirs": list(figure.theirs),
        "ratios": list(figure.ratios),
        "measured": figure.measured,
        "wanted": None if wanted is None else {"least": wanted.least, "most": wanted.most},
        "met": None if wanted is None else wanted.is_met(figure.measured),
    }
