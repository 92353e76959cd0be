"""Where words go: results to stdout, talk to stderr, colour only for a person's terminal."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable


def result(text: str) -> None:
    """Writes a result to stdout, with a final newline."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    sys.stdout.flush()


def result_chunks(chunks: Iterable[str]) -> None:
    """Writes a long result to stdout piece by piece."""
    for chunk in chunks:
        sys.stdout.write(chunk)
    sys.stdout.flush()


def say(text: str) -> None:
    """Talks to the person: stderr."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def colour() -> bool:
    """Whether results may be coloured: a terminal, and no `NO_COLOR` in the environment."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def width() -> int:
    """Columns to fill; 100 where there is no terminal, so that output in logs stays the same."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 100
    return max(60, min(shutil.get_terminal_size((100, 24)).columns, 140))


class Progress:
    """One line on stderr that counts, at a terminal only; cleared when done."""

    def __init__(self, what: str, total: int) -> None:
        self._what = what
        self._total = total
        self._done = 0
        self._shows = sys.stderr.isatty()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._shows and (self._done == self._total or self._done % max(1, self._total // 100) == 0):
            sys.stderr.write(f"\r{self._what} {self._done}/{self._total}\x1b[K")
            sys.stderr.flush()

    def clear(self) -> None:
        """Takes the line off the screen."""
        if self._shows:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
