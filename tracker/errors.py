"""What stops the tracker, told along its steps: it refuses rather than guesses.

    read the state files    not JSON, an unknown key, a date that is none, a history that cannot have happened
    read the document       not UTF-8, no decisions table, a row with too few cells, two rows with one id
    judge the observations  two that speak of one decision, a divergence without a fingerprint
    accept                  a decision that is not open, no owner, no reason, no honest end
    edit                    a status nobody knows, a new row that could go into two tables
    write                   a file that changed since it was read, a folder that cannot be written

Each step looks at everything before it refuses, and every step but the last writes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrackerFault:
    """One problem a person can act on."""

    #: What happened and what was expected, a full sentence.
    what: str
    #: File and line (`docs/decisions.md:12`), or file and JSON Pointer (`a.json#/status`); may be empty.
    where: str = ""
    #: What to do next, a full sentence; empty when the first sentence says it.
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}{self.what}{hint}"


class TrackerRefusal(Exception):
    """The tracker will not go on. Carries every fault found, at least one; nothing was changed."""

    def __init__(self, *faults: TrackerFault) -> None:
        if not faults:
            raise ValueError("a refusal names at least one fault")
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults
