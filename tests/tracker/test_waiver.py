"""Who may accept what, for how long, and which acceptances hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tracker.advance import advance
from tracker.decision import Decision, EventKind, Observation, Status, Waiver
from tracker.errors import TrackerRefusal
from tracker.waiver import accept, live_waivers

TODAY = date(2026, 1, 10)
UNTIL = date(2026, 3, 1)


def opened(identity: str = "parity/validate/body", fingerprint: str = "f1") -> Decision:
    decision = advance(None, Observation(identity, True, True, "diverges", fingerprint, ("c1",)), TODAY)
    assert decision is not None
    return decision


def test_accepting_pins_the_divergence_to_its_behaviour() -> None:
    decision = accept(opened(), " team-a ", "callers\nmove first", UNTIL, TODAY)
    assert decision.status is Status.ACCEPTED
    assert decision.waiver == Waiver("team-a", "callers move first", UNTIL, "f1")
    assert decision.events[-1].kind is EventKind.ACCEPTED
    assert decision.events[-1].note == "until 2026-03-01 by team-a: callers move first"
    assert decision.evidence == opened().evidence


@pytest.mark.parametrize("until", [TODAY, TODAY + timedelta(days=366)])
def test_a_waiver_ends_today_at_the_earliest_and_in_a_year_at_the_latest(until: date) -> None:
    assert accept(opened(), "team-a", "why", until, TODAY).status is Status.ACCEPTED


@pytest.mark.parametrize(
    ("owner", "reason", "until", "says"),
    [
        ("", "why", UNTIL, "needs an owner"),
        ("  \n", "why", UNTIL, "needs an owner"),
        ("team-a", "\t", UNTIL, "needs a reason"),
        ("team-a", "why", TODAY - timedelta(days=1), "already over on 2026-01-10"),
        ("team-a", "why", TODAY + timedelta(days=367), "longer than 366 days"),
    ],
)
def test_a_waiver_without_owner_reason_or_honest_end_is_refused(
    owner: str, reason: str, until: date, says: str
) -> None:
    with pytest.raises(TrackerRefusal, match=says) as refusal:
        accept(opened(), owner, reason, until, TODAY)
    assert len(refusal.value.faults) == 1


def test_everything_in_the_way_is_said_at_once() -> None:
    with pytest.raises(TrackerRefusal) as refusal:
        accept(accept(opened(), "team-a", "why", UNTIL, TODAY), "", "", date(2020, 1, 1), TODAY)
    assert len(refusal.value.faults) == 4


def test_only_an_open_decision_can_be_accepted() -> None:
    resolved = advance(opened(), Observation(opened().id, False, True, "agrees"), TODAY)
    assert resolved is not None
    with pytest.raises(TrackerRefusal, match=r"is resolved; only an open decision"):
        accept(resolved, "team-a", "why", UNTIL, TODAY)
    with pytest.raises(TrackerRefusal, match=r"is accepted until 2026-03-01; only an open decision"):
        accept(accept(opened(), "team-a", "why", UNTIL, TODAY), "team-a", "longer", UNTIL, TODAY)


def test_a_decision_whose_waiver_ended_can_be_accepted_again() -> None:
    later = UNTIL + timedelta(days=1)
    decision = accept(accept(opened(), "team-a", "why", UNTIL, TODAY), "team-b", "still", later, later)
    assert [event.kind for event in decision.events][-2:] == [EventKind.EXPIRED, EventKind.ACCEPTED]


def test_live_waivers_are_found_by_fingerprint_with_their_days_left() -> None:
    live = accept(opened("a", "f1"), "team-a", "why", UNTIL, TODAY)
    ended = accept(opened("b", "f2"), "team-a", "why", TODAY, TODAY)
    states = {"a": live, "b": ended, "c": opened("c", "f3")}
    waivers = live_waivers(states, TODAY + timedelta(days=1))
    assert list(waivers) == ["f1"]
    assert waivers["f1"].id == "a"
    assert waivers["f1"].waiver == live.waiver
    assert waivers["f1"].days_left == 49
    assert live_waivers(states, TODAY)["f2"].days_left == 0


@pytest.mark.parametrize("until", [UNTIL, TODAY])
def test_two_waivers_for_one_behaviour_are_refused_even_when_one_has_ended(until: date) -> None:
    one = accept(opened("a"), "team-a", "why", UNTIL, TODAY)
    other = replace(accept(opened("b"), "team-b", "why", until, TODAY))
    with pytest.raises(TrackerRefusal, match=r"a and b accept the same behaviour \(f1\)"):
        live_waivers({"a": one, "b": other}, TODAY + timedelta(days=1))
