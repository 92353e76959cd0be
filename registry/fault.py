"""A fault is a problem a person can act on: what happened, where, and what to do next.

Rooms above raise `Refusal` with every fault they found, not the first; the command line prints
each as one sentence and decides the exit code.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One problem in what a person gave us."""

    #: What happened and what was expected, a full sentence.
    what: str
    #: File and line (`wirelaw.toml:12`), or file and JSON Pointer (`a.json#/x`); empty when neither applies.
    where: str = ""
    #: What to do next, a full sentence; empty when the first sentence says it.
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}{self.what}{hint}"


class Refusal(Exception):
    """The input cannot be used. Carries every fault found, at least one."""

    def __init__(self, *faults: Fault) -> None:
        if not faults:
            raise ValueError("a refusal names at least one fault")
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults
