"""The state of one decision: a status, the evidence behind it, and the events that led there.

Invariant: the status, the date and the number of regressions are read off the events, so they cannot
contradict them. No clock is read in this room; a date is always handed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

#: Names joined by slashes, as in `parity/validate/body`: an id is also the path of its state file.
_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?"
_ID = re.compile(rf"{_NAME}(?:/{_NAME})*")
_LONGEST_ID = 200


class Status(StrEnum):
    """Where a decision stands; there is no fourth."""

    OPEN = "open"
    RESOLVED = "resolved"
    ACCEPTED = "accepted"


class EventKind(StrEnum):
    """Why a decision changed."""

    OPENED = "opened"
    CHANGED = "evidence-changed"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    ACCEPTED = "accepted"
    #: The last day of the waiver is over.
    EXPIRED = "waiver-expired"
    #: The divergence is no longer the one that was accepted.
    BROKEN = "waiver-broken"
    #: The accepted divergence is gone.
    MOOT = "waiver-moot"


@dataclass(frozen=True, slots=True)
class Event:
    """One change of a decision, never rewritten."""

    date: date
    kind: EventKind
    #: Digest of the evidence that stood behind the decision from then on.
    digest: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the last telling run said."""

    summary: str
    digest: str
    #: Names the exact behaviour of the divergence; empty where there is none.
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """A divergence accepted for a time, pinned to its exact behaviour."""

    owner: str
    reason: str
    #: The last day it holds.
    until: date
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Observation:
    """What one run says about one decision."""

    id: str
    diverges: bool
    #: Every case bound to the decision was executed (see `Decision.covered_by`).
    complete: bool
    #: One line of plain text for the evidence cell; single backticks mark code.
    summary: str
    #: Exact behaviour of the divergence, the same whichever of its cases were run; empty without divergence.
    fingerprint: str = ""
    #: Cases that show the divergence; they are bound to the decision from then on.
    cases: tuple[str, ...] = ()
    #: More text that counts as evidence but is not shown.
    detail: str = ""
    #: What a new row says in the column for people; never written again.
    title: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What is known of one decision."""

    id: str
    status: Status
    evidence: Evidence
    #: Cases bound to the decision, sorted: it resolves only when all of them were executed and agree.
    cases: tuple[str, ...]
    #: At least one, oldest first.
    events: tuple[Event, ...]
    #: Present exactly while the status is accepted.
    waiver: Waiver | None = None

    @property
    def updated(self) -> date:
        """Day of the last change of status or evidence."""
        return self.events[-1].date

    @property
    def reopened(self) -> int:
        """How often it came back after it was resolved."""
        return sum(event.kind is EventKind.REOPENED for event in self.events)

    def covered_by(self, executed: Collection[str]) -> bool:
        """True when `executed` holds every bound case; never true of a decision without cases."""
        return bool(self.cases) and set(self.cases) <= set(executed)


def is_decision_id(text: str) -> bool:
    """True for an id that can stand in a cell, bare or in backticks, and name a state file."""
    return len(text) <= _LONGEST_ID and _ID.fullmatch(text) is not None and ".json/" not in text.lower()


#: From which status an event can happen and where it leads; no status before the first event.
_MOVES: Mapping[EventKind, tuple[Status | None, Status]] = {
    EventKind.OPENED: (None, Status.OPEN),
    EventKind.RESOLVED: (Status.OPEN, Status.RESOLVED),
    EventKind.REOPENED: (Status.RESOLVED, Status.OPEN),
    EventKind.ACCEPTED: (Status.OPEN, Status.ACCEPTED),
    EventKind.EXPIRED: (Status.ACCEPTED, Status.OPEN),
    EventKind.BROKEN: (Status.ACCEPTED, Status.OPEN),
    EventKind.MOOT: (Status.ACCEPTED, Status.RESOLVED),
}


def status_after(before: Status | None, kind: EventKind) -> Status | None:
    """The status an event leads to; None when it cannot happen in the status before it."""
    if kind is EventKind.CHANGED:
        return before
    origin, target = _MOVES[kind]
    return target if origin is before else None
