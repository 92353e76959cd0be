"""How a run moves a decision: one pure function, the only way a status comes from evidence.

Invariants: only a complete run resolves. A date moves only with the status or the digest of the evidence, and
never backwards. An accepted divergence that changes, ends or outlives its waiver is accepted no longer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from tracker.decision import Decision, Event, EventKind, Status, status_after
from tracker.evidence import evidence_of

if TYPE_CHECKING:
    from datetime import date

    from tracker.decision import Evidence, Observation, Waiver


def advance(decision: Decision | None, observation: Observation, as_of: date) -> Decision | None:
    """The decision after a run; None while there is nothing to decide."""
    if decision is None:
        return _opened(observation, as_of) if observation.diverges else None
    if decision.id != observation.id:
        raise ValueError(f"{observation.id} says nothing about {decision.id}")
    decision = expire(decision, as_of)
    return (
        _diverged(decision, observation, as_of)
        if observation.diverges
        else _agreed(decision, observation, as_of)
    )


def expire(decision: Decision, as_of: date) -> Decision:
    """The decision with its waiver dropped, and open again, when the waiver's last day is over."""
    if decision.waiver is None or as_of <= decision.waiver.until:
        return decision
    note = f"accepted until {decision.waiver.until.isoformat()}"
    return record(decision, EventKind.EXPIRED, decision.evidence, as_of, note=note)


def record(
    decision: Decision,
    kind: EventKind,
    evidence: Evidence,
    as_of: date,
    *,
    note: str = "",
    waiver: Waiver | None = None,
) -> Decision:
    """The decision with one more event, and with the status, evidence and waiver that follow from it."""
    status = status_after(decision.status, kind)
    if status is None:
        raise ValueError(f"{kind.value} cannot happen to a decision that is {decision.status.value}")
    # Runs in two time zones may disagree by a day about today; the history must not run backwards.
    day = max(as_of, decision.updated)
    event = Event(day, kind, evidence.digest, note)
    return replace(
        decision, status=status, evidence=evidence, events=(*decision.events, event), waiver=waiver
    )


def _opened(observation: Observation, as_of: date) -> Decision:
    cases = tuple(sorted(set(observation.cases)))
    evidence = evidence_of(observation, cases)
    event = Event(as_of, EventKind.OPENED, evidence.digest)
    return Decision(observation.id, Status.OPEN, evidence, cases, (event,))


def _diverged(decision: Decision, observation: Observation, as_of: date) -> Decision:
    cases = tuple(sorted({*decision.cases, *observation.cases}))
    evidence = evidence_of(observation, cases)
    # A run over some of the cases knows less than the evidence on file, unless it saw something new.
    told = (
        observation.complete
        or cases != decision.cases
        or evidence.fingerprint != decision.evidence.fingerprint
    )
    bound = replace(decision, cases=cases)
    match decision.status:
        case Status.RESOLVED:
            return record(bound, EventKind.REOPENED, evidence, as_of)
        case Status.ACCEPTED if (
            decision.waiver is not None and decision.waiver.fingerprint != evidence.fingerprint
        ):
            note = f"accepted was {decision.waiver.fingerprint}, found {evidence.fingerprint}"
            return record(bound, EventKind.BROKEN, evidence, as_of, note=note)
        case Status.OPEN | Status.ACCEPTED:
            return _with_news(bound, evidence, as_of) if told else decision
        case _:
            assert_never(decision.status)


def _agreed(decision: Decision, observation: Observation, as_of: date) -> Decision:
    if not observation.complete:
        return decision
    evidence = evidence_of(observation, decision.cases)
    match decision.status:
        case Status.OPEN:
            return record(decision, EventKind.RESOLVED, evidence, as_of)
        case Status.ACCEPTED:
            return record(decision, EventKind.MOOT, evidence, as_of, note="the accepted divergence is gone")
        case Status.RESOLVED:
            return _with_news(decision, evidence, as_of)
        case _:
            assert_never(decision.status)


def _with_news(decision: Decision, evidence: Evidence, as_of: date) -> Decision:
    if evidence.digest == decision.evidence.digest:
        return decision  # the old words stay too, so that a duration in them moves nothing
    return record(decision, EventKind.CHANGED, evidence, as_of, waiver=decision.waiver)
