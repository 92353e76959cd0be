"""Every way a run can move a decision, and that there is no other."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker.advance import advance, expire
from tracker.decision import Decision, EventKind, Observation, Status
from tracker.waiver import accept

if TYPE_CHECKING:
    from collections.abc import Callable

ID = "parity/validate/body"
DAY_1 = date(2026, 1, 1)
DAY_2 = date(2026, 1, 2)
DAY_3 = date(2026, 1, 3)


def diverging(
    summary: str = "5 of 6 bodies diverge",
    fingerprint: str = "f1",
    cases: tuple[str, ...] = ("c1", "c2"),
    *,
    complete: bool = True,
) -> Observation:
    return Observation(ID, True, complete, summary, fingerprint, cases)


def agreeing(summary: str = "6 of 6 bodies agree", *, complete: bool = True) -> Observation:
    return Observation(ID, False, complete, summary)


def opened() -> Decision:
    decision = advance(None, diverging(), DAY_1)
    assert decision is not None
    return decision


def resolved() -> Decision:
    decision = advance(opened(), agreeing(), DAY_1)
    assert decision is not None
    return decision


def accepted(until: date = date(2026, 6, 30)) -> Decision:
    return accept(opened(), "team-a", "callers first", until, DAY_1)


def kinds(decision: Decision | None) -> list[EventKind]:
    assert decision is not None
    return [event.kind for event in decision.events]


def test_a_divergence_opens_a_decision() -> None:
    decision = opened()
    assert decision.status is Status.OPEN
    assert decision.updated == DAY_1
    assert decision.cases == ("c1", "c2")
    assert decision.evidence.summary == "5 of 6 bodies diverge"
    assert decision.evidence.fingerprint == "f1"
    assert kinds(decision) == [EventKind.OPENED]


def test_agreement_alone_opens_nothing() -> None:
    assert advance(None, agreeing(), DAY_1) is None


def test_an_incomplete_run_may_open() -> None:
    decision = advance(None, diverging(complete=False), DAY_1)
    assert kinds(decision) == [EventKind.OPENED]


@pytest.mark.parametrize("make", [opened, resolved, accepted])
def test_the_same_run_again_changes_nothing(make: Callable[[], Decision]) -> None:
    decision = make()
    again = agreeing() if decision.status is Status.RESOLVED else diverging()
    assert advance(decision, again, DAY_3) == decision


def test_new_evidence_moves_the_date_and_keeps_the_status() -> None:
    decision = advance(opened(), diverging("4 of 6 bodies diverge"), DAY_2)
    assert decision is not None
    assert decision.status is Status.OPEN
    assert decision.updated == DAY_2
    assert decision.evidence.summary == "4 of 6 bodies diverge"
    assert kinds(decision) == [EventKind.OPENED, EventKind.CHANGED]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("got it in 12 ms", "got it in 3.5 s"),
        ("from http://127.0.0.1:3100/v1", "from http://127.0.0.1:40991/v1"),
        ("at 2026-01-01T10:00:00Z", "at 2026-02-03T11:12:13.5+01:00"),
    ],
)
def test_ports_times_and_durations_move_neither_the_date_nor_the_words(before: str, after: str) -> None:
    decision = advance(None, diverging(before), DAY_1)
    assert advance(decision, diverging(after), DAY_2) == decision


def test_an_incomplete_run_does_not_replace_what_a_complete_one_said() -> None:
    decision = opened()
    assert (
        advance(decision, diverging("1 of 1 bodies diverge", cases=("c1",), complete=False), DAY_2)
        == decision
    )


def test_an_incomplete_run_that_saw_another_behaviour_is_news() -> None:
    decision = advance(opened(), diverging("other", "f2", ("c1",), complete=False), DAY_2)
    assert kinds(decision) == [EventKind.OPENED, EventKind.CHANGED]


def test_cases_that_show_the_divergence_are_bound_from_then_on() -> None:
    decision = advance(opened(), diverging(cases=("c0",), complete=False), DAY_2)
    assert decision is not None
    assert decision.cases == ("c0", "c1", "c2")
    assert decision.updated == DAY_2


def test_a_complete_run_that_agrees_resolves() -> None:
    decision = resolved()
    assert decision.status is Status.RESOLVED
    assert decision.evidence.summary == "6 of 6 bodies agree"
    assert decision.evidence.fingerprint == ""
    assert decision.cases == ("c1", "c2")
    assert kinds(decision) == [EventKind.OPENED, EventKind.RESOLVED]


@pytest.mark.parametrize("make", [opened, accepted, resolved])
def test_a_run_that_leaves_out_a_case_neither_resolves_nor_changes_anything(
    make: Callable[[], Decision],
) -> None:
    decision = make()
    assert advance(decision, agreeing("3 of 3 agree", complete=False), DAY_2) == decision


@pytest.mark.parametrize("complete", [True, False])
def test_a_divergence_reopens_what_was_resolved(complete: bool) -> None:
    decision = advance(resolved(), diverging(complete=complete), DAY_2)
    assert decision is not None
    assert decision.status is Status.OPEN
    assert decision.reopened == 1
    assert decision.updated == DAY_2
    again = advance(advance(decision, agreeing(), DAY_3), diverging(), DAY_3)
    assert again is not None
    assert again.reopened == 2


def test_a_resolved_decision_keeps_its_evidence_current() -> None:
    decision = advance(resolved(), agreeing("7 of 7 bodies agree"), DAY_2)
    assert kinds(decision) == [EventKind.OPENED, EventKind.RESOLVED, EventKind.CHANGED]


def test_an_accepted_divergence_stays_accepted_while_it_stays_the_same() -> None:
    decision = advance(accepted(), diverging("6 of 7 bodies diverge"), DAY_2)
    assert decision is not None
    assert decision.status is Status.ACCEPTED
    assert decision.waiver == accepted().waiver
    assert kinds(decision) == [EventKind.OPENED, EventKind.ACCEPTED, EventKind.CHANGED]


@pytest.mark.parametrize("complete", [True, False])
def test_an_accepted_divergence_that_changed_is_open(complete: bool) -> None:
    decision = advance(accepted(), diverging(fingerprint="f2", complete=complete), DAY_2)
    assert decision is not None
    assert decision.status is Status.OPEN
    assert decision.waiver is None
    assert kinds(decision) == [EventKind.OPENED, EventKind.ACCEPTED, EventKind.BROKEN]
    assert decision.events[-1].note == "accepted was f1, found f2"
    assert decision.reopened == 0


def test_an_accepted_divergence_that_is_gone_is_resolved() -> None:
    decision = advance(accepted(), agreeing(), DAY_2)
    assert decision is not None
    assert decision.status is Status.RESOLVED
    assert decision.waiver is None
    assert kinds(decision) == [EventKind.OPENED, EventKind.ACCEPTED, EventKind.MOOT]


def test_a_waiver_holds_through_its_last_day() -> None:
    decision = accepted(until=DAY_2)
    assert expire(decision, DAY_2) == decision


def test_a_waiver_that_ended_makes_the_decision_open() -> None:
    decision = expire(accepted(until=DAY_2), DAY_3)
    assert decision.status is Status.OPEN
    assert decision.waiver is None
    assert decision.updated == DAY_3
    assert decision.events[-1].note == "accepted until 2026-01-02"
    assert expire(decision, DAY_3) == decision


def test_a_run_after_the_end_of_a_waiver_sees_an_open_decision() -> None:
    decision = advance(accepted(until=DAY_2), agreeing(), DAY_3)
    assert kinds(decision) == [EventKind.OPENED, EventKind.ACCEPTED, EventKind.EXPIRED, EventKind.RESOLVED]


def test_dates_never_run_backwards() -> None:
    decision = advance(advance(None, diverging(), DAY_3), agreeing(), DAY_1)
    assert decision is not None
    assert [event.date for event in decision.events] == [DAY_3, DAY_3]


def test_an_observation_of_another_decision_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="says nothing about"):
        advance(opened(), Observation("other", False, True, "x"), DAY_1)
