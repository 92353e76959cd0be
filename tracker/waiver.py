"""Accepting a divergence for a time, and which acceptances hold today.

Invariant: a waiver has an owner, a reason, a last day, and covers one exact behaviour; one behaviour has at
most one waiver.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from tracker.advance import expire, record
from tracker.decision import EventKind, Status, Waiver
from tracker.errors import TrackerFault, TrackerRefusal
from tracker.evidence import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from tracker.decision import Decision

#: A year; whoever accepts for longer has decided something else.
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class LiveWaiver:
    """A waiver that holds, and the decision it belongs to."""

    id: str
    waiver: Waiver
    #: Days it still holds after today; 0 on its last day.
    days_left: int


def accept(decision: Decision, owner: str, reason: str, until: date, as_of: date) -> Decision:
    """The decision accepted until a day, or a refusal with everything that is in the way."""
    decision = expire(decision, as_of)
    owner, reason = one_line(owner), one_line(reason)
    faults = tuple(_in_the_way(decision, owner, reason, until, as_of))
    if faults:
        raise TrackerRefusal(*faults)
    waiver = Waiver(owner, reason, until, decision.evidence.fingerprint)
    note = f"until {until.isoformat()} by {owner}: {reason}"
    return record(decision, EventKind.ACCEPTED, decision.evidence, as_of, note=note, waiver=waiver)


def live_waivers(states: Mapping[str, Decision], as_of: date) -> Mapping[str, LiveWaiver]:
    """The waivers that hold on a day, by fingerprint; refuses when two decisions accept one behaviour."""
    accepted: dict[str, LiveWaiver] = {}
    faults: list[TrackerFault] = []
    for decision in sorted(states.values(), key=lambda decision: decision.id):
        waiver = decision.waiver
        if waiver is None:
            continue
        if other := accepted.get(waiver.fingerprint):
            what = f"{other.id} and {decision.id} accept the same behaviour ({waiver.fingerprint})."
            faults.append(TrackerFault(what, hint="Keep one: delete the state file of the other."))
            continue
        accepted[waiver.fingerprint] = LiveWaiver(decision.id, waiver, (waiver.until - as_of).days)
    if faults:
        raise TrackerRefusal(*faults)
    return MappingProxyType({print_: live for print_, live in accepted.items() if live.days_left >= 0})


def _in_the_way(
    decision: Decision, owner: str, reason: str, until: date, as_of: date
) -> Iterator[TrackerFault]:
    if decision.status is not Status.OPEN:
        end = f" until {decision.waiver.until.isoformat()}" if decision.waiver else ""
        what = f"{decision.id} is {decision.status.value}{end}; only an open decision can be accepted."
        yield TrackerFault(what)
    if not owner:
        yield TrackerFault(f"A waiver for {decision.id} needs an owner.", hint="Name who answers for it.")
    if not reason:
        yield TrackerFault(
            f"A waiver for {decision.id} needs a reason.", hint="Say why the divergence may stay."
        )
    if until < as_of:
        what = f"A waiver until {until.isoformat()} is already over on {as_of.isoformat()}."
        yield TrackerFault(what, hint="Give a later day.")
    elif until - as_of > LONGEST:
        latest = (as_of + LONGEST).isoformat()
        what = f"A waiver until {until.isoformat()} is longer than {LONGEST.days} days."
        yield TrackerFault(what, hint=f"Give a day up to {latest}; it can be accepted again when it ends.")
