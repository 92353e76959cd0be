"""A file that is to be, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that is to be, relative to a folder that is named elsewhere."""

    path: Path
    text: str
    #: The text it was planned from, where it edits a file that people own: only this is ever replaced.
    was: str | None = None
